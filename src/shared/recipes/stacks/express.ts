import { corsOptions } from "../javascript.ts";
import { defineRecipe } from "../recipe.ts";

export const express = defineRecipe({
  id: "express",
  name: "Express",
  docs: "https://expressjs.com/en/resources/middleware/cors.html",
  mistake: "recipe.express.mistake",
  debug: "recipe.express.debug",
  debugCode: "DEBUG=express:*,router:* node app.js",
  texts: (input) => [
    { where: "recipe.express.where.import", file: "app.js", language: "js", code: 'import cors from "cors";' },
    {
      where: "recipe.express.where.use",
      file: "app.js",
      language: "js",
      code: `app.use(cors(${corsOptions(input)}));`,
    },
  ],
});
