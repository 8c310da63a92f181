import { readFile } from "node:fs/promises";
import { Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";

const fixture = (name: string) => new URL(`../../har/fixtures/${name}.har`, import.meta.url).pathname;

/** What a command prints, and its exit code. */
async function corsplain(args: readonly string[], stdin = "", terminal: object = {}, env: Record<string, string> = {}) {
  const sink = () => {
    let text = "";
    const stream = new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    });
    return { stream: Object.assign(stream, terminal), text: () => text };
  };
  const [stdout, stderr] = [sink(), sink()];
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
  });
  return { code, out: stdout.text(), err: stderr.text() };
}

const escapeCode = String.fromCharCode(27);

describe("corsplain explain", () => {
  test("explains what failed, first, and says what the file does not tell", async () => {
    const { code, out, err } = await corsplain(["explain", fixture("charles")]);
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out).toContain("A proxy wrote this file.");
    expect(out.indexOf("Blocked: ")).toBeGreaterThan(0);
    expect(out).toContain("PUT https://api.example/forbidden");
    expect(out).toContain("+ Access-Control-Allow-Origin: https://app.example");
    expect(out).not.toContain("Allowed");
    expect(out).not.toContain(escapeCode);
  });

  test("reads standard input, and several files", async () => {
    const text = await readFile(fixture("charles"), "utf8");
    expect((await corsplain(["explain"], text)).out).toContain("https://api.example/missing");
    const { out } = await corsplain(["explain", "-", fixture("safari")], text);
    expect(out).toContain("Standard input");
    expect(out).toContain("safari.har");
  });

  test("shows what the page could read where it is asked to, and only what is asked for", async () => {
    const allowed = "GET https://api.example/moved";
    expect((await corsplain(["explain", fixture("charles")])).out).not.toContain(allowed);
    expect((await corsplain(["explain", "--all", fixture("charles")])).out).toContain(allowed);
    const { out } = await corsplain(["explain", "--filter", "put allow-origin OR", fixture("charles")]);
    expect(out).not.toContain("https://api.example/missing");
    const other = await corsplain(["explain", "--origin", "https://other.example", fixture("charles")]);
    expect(other.out).not.toContain("Blocked");
  });

  test("writes the report's objects as JSON", async () => {
    const { out, code } = await corsplain(["explain", "--json", fixture("charles")]);
    const { files } = JSON.parse(out);
    expect(code).toBe(1);
    expect(files[0].tool.id).toBe("proxy");
    expect(files[0].exchanges[0]).toMatchObject({ verdict: "blocked", facts: { outcome: { known: "inferred" } } });
  });

  test("writes Markdown", async () => {
    const { out } = await corsplain(["explain", "--markdown", fixture("charles")]);
    expect(out).toMatch(/^# Blocked/);
    expect(out).toContain("```diff");
  });

  test("colors only a terminal that wants it, and keeps to its width", async () => {
    const terminal = { isTTY: true, columns: 60 };
    const args = ["explain", fixture("charles")];
    const { out } = await corsplain(args, "", terminal);
    expect(out).toContain(`${escapeCode}[`);
    expect((await corsplain(args, "", terminal, { NO_COLOR: "1" })).out).not.toContain(escapeCode);
    const plain = (await corsplain(args, "", terminal, { NO_COLOR: "1" })).out;
    const prose = plain.split("\n").filter((line) => line.includes(" ") && !line.startsWith("    "));
    const tooLong = prose.filter(
      (line) => line.length > 60 && !/\S{40}/.test(line) && !/^(Blocked|Failed|Undetermined)/.test(line),
    );
    expect(tooLong).toEqual([]);
  });

  test("lets no value of a file steer the terminal", async () => {
    const text = (await readFile(fixture("charles"), "utf8")).replace('"OK"', `"O\\u001b]0;owned\\u0007K"`);
    expect((await corsplain(["explain"], text)).out).not.toContain(escapeCode);
  });
});

describe("the exit code", () => {
  test("is 0 where nothing failed", async () => {
    expect((await corsplain(["explain"], '{"log":{"entries":[]}}')).code).toBe(0);
  });

  test("is 2 where something could not be read, with a word on what to do", async () => {
    const missing = await corsplain(["explain", "/nowhere/a.har"]);
    expect(missing).toMatchObject({ code: 2, err: "There is no file /nowhere/a.har.\n" });
    const broken = await corsplain(["explain"], '{"log": {"entries": [}');
    expect(broken.code).toBe(2);
    expect(broken.err).toContain("line 1, column 22");
    // The others are explained all the same.
    expect((await corsplain(["explain", "/nowhere/a.har", fixture("charles")])).out).toContain("Blocked");
  });

  test("is 2 where the command is not understood", async () => {
    for (const args of [
      ["explian"],
      ["explain", "--colour"],
      ["explain", "--json", "--markdown"],
      ["explain", "--origin", "x"],
    ]) {
      const { code, out, err } = await corsplain(args);
      expect([args, code, out]).toEqual([args, 2, ""]);
      expect(err).toContain("corsplain --help");
    }
  });

  test("is told by --help, which is no mistake", async () => {
    const { code, out } = await corsplain(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Exit code");
  });
});
