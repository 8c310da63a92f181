import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

export const php = defineRecipe({
  id: "php",
  name: "PHP",
  docs: "https://www.php.net/manual/en/function.header.php",
  mistake: "recipe.php.mistake",
  debug: "recipe.php.debug",
  debugCode: lines("error_reporting = E_ALL", "log_errors = On", "error_log = /var/log/php-errors.log"),
  texts: (input) => [
    { where: "recipe.php.where.file", file: "cors.php", language: "php", code: file(input) },
    { where: "recipe.php.where.first", file: "index.php", language: "php", code: "require __DIR__ . '/cors.php';" },
  ],
});

function file({ origin, credentials, methods, headers }: RecipeInput): string {
  const isForAll = origin === "*";
  const allow = [
    `header('Access-Control-Allow-Origin: ${origin}');`,
    credentials && "header('Access-Control-Allow-Credentials: true');",
    `header('Access-Control-Allow-Methods: ${methods.join(", ")}');`,
    headers.length > 0 && `header('Access-Control-Allow-Headers: ${headers.join(", ")}');`,
  ].filter((line) => line !== false);
  return lines(
    "<?php",
    "",
    ...(isForAll
      ? allow
      : [
          "header('Vary: Origin', false);",
          `if (($_SERVER['HTTP_ORIGIN'] ?? '') === '${origin}') {`,
          ...allow.map((line) => `    ${line}`),
          "}",
        ]),
    "",
    "if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS' && isset($_SERVER['HTTP_ACCESS_CONTROL_REQUEST_METHOD'])) {",
    "    http_response_code(204);",
    "    exit;",
    "}",
  );
}
