import { corsOptions } from "../javascript.ts";
import { defineRecipe } from "../recipe.ts";

export const fastify = defineRecipe({
  id: "fastify",
  name: "Fastify",
  docs: "https://github.com/fastify/fastify-cors",
  mistake: "recipe.fastify.mistake",
  debug: "recipe.fastify.debug",
  debugCode: 'const app = Fastify({ logger: { level: "trace" } });',
  texts: (input) => [
    { where: "recipe.fastify.where.import", file: "app.js", language: "js", code: 'import cors from "@fastify/cors";' },
    {
      where: "recipe.fastify.where.register",
      file: "app.js",
      language: "js",
      code: `await app.register(cors, ${corsOptions(input)});`,
    },
  ],
});
