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
  const indent = isForAll ? "" : "    ";
  const allow = (name: string, value: string) => `${indent}header('Access-Control-Allow-${name}: ${value}');`;
  return lines(
    "<?php",
    "",
    !isForAll && lines("header('Vary: Origin', false);", `if (($_SERVER['HTTP_ORIGIN'] ?? '') === '${origin}') {`),
    allow("Origin", origin),
    credentials && allow("Credentials", "true"),
    allow("Methods", methods.join(", ")),
    headers.length > 0 && allow("Headers", headers.join(", ")),
    `${indent}if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS' && isset($_SERVER['HTTP_ACCESS_CONTROL_REQUEST_METHOD'])) {`,
    `${indent}    http_response_code(204);`,
    `${indent}    exit;`,
    `${indent}}`,
    !isForAll && "}",
  );
}
