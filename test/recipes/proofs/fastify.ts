import { startNode } from "../node-server.ts";
import type { Proof } from "../proof.ts";

/** Fastify with an authentication that refuses preflights. */
export const fastify: Proof = {
  stack: "fastify",
  needs: { npm: true },
  how: "browser",
  start(setup) {
    const [imports = "", register = ""] = setup.recipe ?? [];
    return startNode(
      setup,
      `import Fastify from "fastify";
${imports}
const app = Fastify();
${register}
app.addHook("onRequest", async (request, reply) => {
  if (request.method === "OPTIONS") return reply.code(401).send();
});
app.route({ method: ["GET", "PUT"], url: "/items", handler: async () => ({}) });
app.get("/broken", async () => {
  throw new Error("broken");
});
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
`,
    );
  },
};
