import { allowOptions } from "../javascript.ts";
import { defineRecipe } from "../recipe.ts";

export const koa = defineRecipe({
  id: "koa",
  name: "Koa",
  docs: "https://github.com/koajs/cors",
  mistake: "recipe.koa.mistake",
  debug: "recipe.koa.debug",
  debugCode: "DEBUG=koa* node app.js",
  texts: (input) => [
    { where: "recipe.koa.where.import", file: "app.js", language: "js", code: 'import cors from "@koa/cors";' },
    { where: "recipe.koa.where.use", file: "app.js", language: "js", code: `app.use(cors(${allowOptions(input)}));` },
  ],
});
