import { corsOptions } from "../javascript.ts";
import { defineRecipe, lines } from "../recipe.ts";

/*
 * The option `cors` of onRequest knows the origin alone: it cannot allow credentials, and it allows all methods and
 * headers. It is the package cors that it uses.
 */

export const firebase = defineRecipe({
  id: "firebase",
  name: "Firebase Functions",
  docs: "https://firebase.google.com/docs/functions/http-events",
  mistake: "recipe.firebase.mistake",
  debug: "recipe.firebase.debug",
  debugCode: "firebase functions:log",
  texts: (input) => [
    {
      where: "recipe.firebase.where.file",
      file: "functions/cors.js",
      language: "js",
      code: lines(
        'import cors from "cors";',
        "",
        `const allow = cors(${corsOptions(input)});`,
        "",
        "export const withCors = (handler) => (request, response) =>",
        "  new Promise((resolve) => {",
        '    response.on("close", resolve);',
        "    allow(request, response, () => resolve(handler(request, response)));",
        "  });",
      ),
    },
    {
      where: "recipe.firebase.where.wrap",
      file: "functions/index.js",
      language: "js",
      code: lines('import { withCors } from "./cors.js";', "", "export const api = onRequest(withCors(handler));"),
    },
  ],
});
