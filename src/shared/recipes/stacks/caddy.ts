import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * "defer" replaces what the application behind Caddy set, but Caddy's own errors pass it by; so the snippet is imported
 * for them once more. "respond" and named matchers come after authentication and after handles of paths, whatever the
 * order in the file; so all the rest is a handle of its own.
 */

export const caddy = defineRecipe({
  id: "caddy",
  name: "Caddy",
  docs: "https://caddyserver.com/docs/caddyfile/directives/header",
  mistake: "recipe.caddy.mistake",
  debug: "recipe.caddy.debug",
  debugCode: lines("{", "\tdebug", "}"),
  texts: (input) => [
    { where: "recipe.caddy.where.snippet", file: "Caddyfile", language: "caddyfile", code: snippet(input) },
    { where: "recipe.caddy.where.site", file: "Caddyfile", language: "caddyfile", code: site(input) },
  ],
});

function snippet({ origin, credentials, methods, headers }: RecipeInput): string {
  const isForAll = origin === "*";
  return lines(
    "(cors) {",
    isForAll ? "\theader {" : "\theader @cors {",
    `\t\tAccess-Control-Allow-Origin "${origin}"`,
    credentials ? "\t\tAccess-Control-Allow-Credentials true" : "\t\t-Access-Control-Allow-Credentials",
    `\t\tAccess-Control-Allow-Methods "${methods.join(", ")}"`,
    headers.length > 0 && `\t\tAccess-Control-Allow-Headers "${headers.join(", ")}"`,
    "\t\tdefer",
    "\t}",
    !isForAll && lines("\theader {", "\t\t+Vary Origin", "\t\tdefer", "\t}"),
    "}",
  );
}

function site({ origin }: RecipeInput): string {
  return lines(
    origin !== "*" && `@cors header Origin ${origin}`,
    "import cors",
    "@preflight {",
    "\tmethod OPTIONS",
    origin !== "*" && `\theader Origin ${origin}`,
    "\theader Access-Control-Request-Method *",
    "}",
    "handle @preflight {",
    "\trespond 204",
    "}",
    "handle {",
    "\t# …",
    "}",
    "handle_errors {",
    "\timport cors",
    "}",
  );
}
