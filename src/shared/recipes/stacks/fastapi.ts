import { quoted } from "../quoted.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * Starlette answers what nothing handles outside of all middleware. The same class once more, inside of
 * CORSMiddleware, answers first; then the answer gets its headers. It takes over the application's own handler, which
 * would run twice otherwise. What is added last stands outermost.
 */

export const fastapi = defineRecipe({
  id: "fastapi",
  name: "FastAPI",
  docs: "https://fastapi.tiangolo.com/tutorial/cors/",
  mistake: "recipe.fastapi.mistake",
  debug: "recipe.fastapi.debug",
  texts: (input) => [{ where: "recipe.fastapi.where.app", file: "main.py", language: "python", code: app(input) }],
});

function app({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "from fastapi.middleware.cors import CORSMiddleware",
    "from starlette.middleware.errors import ServerErrorMiddleware",
    "",
    "app.add_middleware(",
    "    ServerErrorMiddleware,",
    "    handler=app.exception_handlers.pop(Exception, None),",
    "    debug=app.debug,",
    ")",
    "app.add_middleware(",
    "    CORSMiddleware,",
    `    allow_origins=["${origin}"],`,
    credentials && "    allow_credentials=True,",
    `    allow_methods=[${quoted(methods)}],`,
    headers.length > 0 && `    allow_headers=[${quoted(headers)}],`,
    ")",
  );
}
