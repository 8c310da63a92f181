import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { programOf, writeProject } from "../node-server.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/** A Worker on workerd, the runtime of Cloudflare, bundled by what Wrangler bundles with. */
export const cloudflareWorkers: Proof = {
  stack: "cloudflare-workers",
  needs: { npm: true },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [cors = "", exports = "export default worker;"] = recipe ?? [];
    await writeProject(folder, {
      "src/cors.ts": cors,
      "src/index.ts": `const worker = {
  async fetch(request: Request) {
    const { pathname } = new URL(request.url);
    if (request.method === "OPTIONS") return new Response(null, { status: 401 });
    if (pathname === "/broken") throw new Error("broken");
    return Response.json({}, { status: pathname === "/items" ? 200 : 404 });
  },
};
${exports}
`,
      "worker.capnp": `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = "2026-01-01",
);
`,
    });
    const built = spawnSync(programOf("esbuild"), ["src/index.ts", "--bundle", "--format=esm", "--outfile=index.js"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (built.status !== 0) throw new Error(`esbuild failed:\n${built.stderr}`);
    return startProcess(port, [programOf("workerd"), "serve", join(folder, "worker.capnp")], { cwd: folder });
  },
};
