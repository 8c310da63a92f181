import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

/** Laravel's own middleware is in force for all requests; it stands outside of what turns exceptions into answers. */
export const laravel = defineRecipe({
  id: "laravel",
  name: "Laravel",
  docs: "https://laravel.com/docs/routing#cors",
  mistake: "recipe.laravel.mistake",
  debug: "recipe.laravel.debug",
  debugCode: lines("php artisan config:clear", "php artisan config:show cors"),
  texts: (input) => [
    { where: "recipe.laravel.where.config", file: "config/cors.php", language: "php", code: config(input) },
  ],
});

function config({ origin, credentials, methods, headers }: RecipeInput): string {
  const list = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(", ")}]`;
  return lines(
    "<?php",
    "",
    "return [",
    "    'paths' => ['*'],",
    `    'allowed_methods' => ${list(methods)},`,
    `    'allowed_origins' => ${list([origin])},`,
    "    'allowed_origins_patterns' => [],",
    `    'allowed_headers' => ${list(headers)},`,
    "    'exposed_headers' => [],",
    "    'max_age' => 0,",
    `    'supports_credentials' => ${credentials},`,
    "];",
  );
}
