import { startNode } from "../node-server.ts";
import type { Proof } from "../proof.ts";

/** Koa with an authentication that refuses preflights. */
export const koa: Proof = {
  stack: "koa",
  needs: { npm: true },
  how: "browser",
  start(setup) {
    const [imports = "", use = ""] = setup.recipe ?? [];
    return startNode(
      setup,
      `import Koa from "koa";
import Router from "@koa/router";
${imports}
const app = new Koa();
${use}
app.use((ctx, next) => {
  if (ctx.method === "OPTIONS") ctx.throw(401);
  return next();
});
const router = new Router();
router.register("/items", ["GET", "PUT"], (ctx) => {
  ctx.body = {};
});
router.get("/broken", () => {
  throw new Error("broken");
});
app.use(router.routes());
app.listen(process.env.PORT, "127.0.0.1");
`,
    );
  },
};
