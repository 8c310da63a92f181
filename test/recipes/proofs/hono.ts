import { startNode } from "../node-server.ts";
import type { Proof } from "../proof.ts";

/** Hono on Node.js with an authentication that refuses preflights. */
export const hono: Proof = {
  stack: "hono",
  needs: { npm: true },
  how: "browser",
  start(setup) {
    const [imports = "", use = ""] = setup.recipe ?? [];
    return startNode(
      setup,
      `import { serve } from "@hono/node-server";
import { Hono } from "hono";
${imports}
const app = new Hono();
${use}
app.use(async (c, next) => {
  if (c.req.method === "OPTIONS") return c.text("Unauthorized", 401);
  await next();
});
app.on(["GET", "PUT"], "/items", (c) => c.json({}));
app.get("/broken", () => {
  throw new Error("broken");
});
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: "127.0.0.1" });
`,
    );
  },
};
