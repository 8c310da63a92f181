import { spawnSync } from "node:child_process";
import { programOf, writeProject } from "../node-server.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/** Next.js with route handlers, built and started as in production. Turbopack takes no packages from outside the folder. */
export const nextjs: Proof = {
  stack: "nextjs",
  needs: { npm: true },
  how: "browser",
  async start({ folder, port, recipe }) {
    await writeProject(folder, {
      "app/layout.jsx": "export default ({ children }) => <html><body>{children}</body></html>;\n",
      "app/items/route.js":
        "export const GET = () => Response.json({});\nexport const PUT = () => Response.json({});\n",
      "app/broken/route.js":
        'export const dynamic = "force-dynamic";\nexport const GET = () => {\n  throw new Error("broken");\n};\n',
      ...(recipe ? { "proxy.ts": recipe[0] ?? "" } : {}),
    });
    const env = { NEXT_TELEMETRY_DISABLED: "1" };
    const built = spawnSync(programOf("next"), ["build", "--webpack"], {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: "utf8",
    });
    if (built.status !== 0) throw new Error(`next build failed:\n${built.stdout}${built.stderr}`);
    return startProcess(port, [programOf("next"), "start", "-H", "127.0.0.1", "-p", String(port)], {
      cwd: folder,
      env,
    });
  },
};
