import { programOf, writeProject } from "../node-server.ts";
import { startProcess } from "../process-server.ts";
import type { Proof } from "../proof.ts";

/** A function on the framework on which Google Cloud runs it. */
export const firebase: Proof = {
  stack: "firebase",
  needs: { npm: true },
  how: "browser",
  async start({ folder, port, recipe }) {
    const [cors = "", api = "export const api = onRequest(handler);"] = recipe ?? [];
    await writeProject(folder, {
      "package.json": '{ "type": "module", "main": "index.js" }',
      "cors.js": cors,
      "index.js": `import { onRequest } from "firebase-functions/https";

const handler = async (request, response) => {
  if (request.method === "OPTIONS") response.sendStatus(401);
  else if (request.path === "/items") response.json({});
  else if (request.path === "/broken") throw new Error("broken");
  else response.sendStatus(404);
};
${api}
`,
    });
    return startProcess(port, [programOf("functions-framework"), "--target=api", `--port=${port}`], { cwd: folder });
  },
};
