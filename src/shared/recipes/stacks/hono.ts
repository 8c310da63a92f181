import { allowOptions } from "../javascript.ts";
import { defineRecipe, lines } from "../recipe.ts";

export const hono = defineRecipe({
  id: "hono",
  name: "Hono",
  docs: "https://hono.dev/docs/middleware/builtin/cors",
  mistake: "recipe.hono.mistake",
  debug: "recipe.hono.debug",
  debugCode: lines('import { logger } from "hono/logger";', "app.use(logger());"),
  texts: (input) => [
    {
      where: "recipe.hono.where.import",
      file: "src/index.ts",
      language: "ts",
      code: 'import { cors } from "hono/cors";',
    },
    {
      where: "recipe.hono.where.use",
      file: "src/index.ts",
      language: "ts",
      code: `app.use(cors(${allowOptions(input)}));`,
    },
  ],
});
