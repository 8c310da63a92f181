import { programOf, writeProject } from "../node-server.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/** An Edge Function on Deno, which is what Supabase runs it on. */
export const supabase: Proof = {
  stack: "supabase",
  needs: { npm: true },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [shared = "", serve = "Deno.serve(handler);"] = recipe ?? [];
    await writeProject(folder, {
      "supabase/functions/_shared/cors.ts": shared,
      "supabase/functions/api/index.ts": `const handler = async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  if (request.method === "OPTIONS") return new Response(null, { status: 401 });
  if (pathname === "/broken") throw new Error("broken");
  return Response.json({}, { status: pathname === "/items" ? 200 : 404 });
};
${serve}
`,
    });
    const main = "supabase/functions/api/index.ts";
    return startProcess(port, [programOf("deno"), "run", "--no-remote", "--check", "--allow-net", main], {
      cwd: folder,
      env: { DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`, DENO_DIR: `${folder}/deno`, DENO_NO_UPDATE_CHECK: "1" },
    });
  },
};
