import { startNode } from "../node-server.ts";
import type { Proof } from "../proof.ts";

/** Express with an authentication that refuses preflights, and with its own answer to an error. */
export const express: Proof = {
  stack: "express",
  needs: { npm: true },
  how: "browser",
  start(setup) {
    const [imports = "", use = ""] = setup.recipe ?? [];
    return startNode(
      setup,
      `import express from "express";
${imports}
const app = express();
${use}
app.use((request, response, next) => {
  if (request.method === "OPTIONS") response.sendStatus(401);
  else next();
});
app.route("/items").get((request, response) => response.json({})).put((request, response) => response.json({}));
app.get("/broken", async () => {
  throw new Error("broken");
});
app.listen(process.env.PORT, "127.0.0.1");
`,
    );
  },
};
