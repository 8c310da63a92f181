import { corsOptions } from "../javascript.ts";
import { defineRecipe } from "../recipe.ts";

export const nestjs = defineRecipe({
  id: "nestjs",
  name: "NestJS",
  docs: "https://docs.nestjs.com/security/cors",
  mistake: "recipe.nestjs.mistake",
  debug: "recipe.nestjs.debug",
  debugCode: "DEBUG=express:*,router:* npm run start",
  texts: (input) => [
    {
      where: "recipe.nestjs.where",
      file: "src/main.ts",
      language: "ts",
      code: `app.enableCors(${corsOptions(input)});`,
    },
  ],
});
