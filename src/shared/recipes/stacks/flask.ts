import { quoted } from "../quoted.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/*
 * Flask-CORS adds headers to whatever answers, so the preflight needs an answer before any other function can refuse
 * it. For a single origin it sends no Vary, and for "*" it reflects every origin unless it is told not to. Brackets
 * make it take a string for a regular expression, hence the exact one for the address of an IPv6 host.
 */

export const flask = defineRecipe({
  id: "flask",
  name: "Flask",
  docs: "https://flask-cors.readthedocs.io/",
  mistake: "recipe.flask.mistake",
  debug: "recipe.flask.debug",
  debugCode: lines("import logging", "", "logging.basicConfig()", 'logging.getLogger("flask_cors").setLevel("DEBUG")'),
  texts: (input) => [{ where: "recipe.flask.where.app", file: "app.py", language: "python", code: app(input) }],
});

function app({ origin, credentials, methods, headers }: RecipeInput): string {
  const isAddress = origin.includes("[");
  return lines(
    isAddress && "import re\n",
    "from flask import request",
    "from flask_cors import CORS",
    "",
    "CORS(",
    "    app,",
    isAddress ? `    origins=re.compile(re.escape("${origin}") + r"\\Z"),` : `    origins="${origin}",`,
    origin === "*" && "    send_wildcard=True,",
    `    methods=[${quoted(methods)}],`,
    `    allow_headers=[${quoted(headers)}],`,
    credentials && "    supports_credentials=True,",
    ")",
    "",
    "",
    "@app.before_request",
    "def answer_preflight():",
    '    if request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers:',
    '        return "", 204',
    origin !== "*" &&
      lines(
        "",
        "",
        "@app.after_request",
        "def vary_by_origin(response):",
        '    response.vary.add("Origin")',
        "    return response",
      ),
  );
}
