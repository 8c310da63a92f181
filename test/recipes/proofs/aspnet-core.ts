import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Proof } from "../proof.ts";

/**
 * Debian has no .NET. A C# compiler takes the recipe within a program, against stand-ins that are declared as
 * ASP.NET's own classes are; what the program tells them, in this order, is what the recipe has to say.
 */
export const aspnetCore: Proof = {
  stack: "aspnet-core",
  needs: { debian: ["mono-mcs", "mono-runtime"] },
  how: "parsed",
  by: "Mono’s C# compiler, with stand-ins for ASP.NET’s classes",
  async parse([services, pipeline], folder, { origin, credentials, methods, headers }) {
    const [source, program] = [join(folder, "Program.cs"), join(folder, "Program.exe")];
    await writeFile(
      source,
      `using System.Threading.Tasks;

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
${services?.code}
        var app = builder.Build();
${pipeline?.code}
    }
}
`,
    );
    run("mcs", `-out:${program}`, source, "test/recipes/aspnet-core/AspNetCore.cs");
    assert.deepEqual(run("mono", program).trim().split("\n"), [
      `WithOrigins(${origin})`,
      `WithMethods(${methods.join(", ")})`,
      `WithHeaders(${headers.join(", ")})`,
      ...(credentials ? ["AllowCredentials()"] : []),
      "AddProblemDetails()",
      "UseExceptionHandler()",
      "Append(Vary, Origin)",
      "UseCors()",
    ]);
  },
};

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stdout}${stderr}`);
  return stdout;
}
