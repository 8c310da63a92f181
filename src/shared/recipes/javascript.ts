import { quoted } from "./quoted.ts";
import { lines, type RecipeInput } from "./recipe.ts";

/** An array of strings in JavaScript, and a list of them in JSON and YAML. */
export function array(values: readonly string[]): string {
  return `[${quoted(values)}]`;
}

/**
 * The options of the package cors, which @fastify/cors and NestJS take as well. A list of origins makes all of them send
 * Vary. Without `allowedHeaders` they allow every header.
 */
export function corsOptions({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "{",
    `  origin: ${origin === "*" ? '"*"' : array([origin])},`,
    `  methods: ${array(methods)},`,
    `  allowedHeaders: ${array(headers)},`,
    credentials && "  credentials: true,",
    "}",
  );
}

/** The options of @koa/cors and hono/cors. An empty `allowHeaders` allows every header there; any page may send Accept. */
export function allowOptions({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "{",
    `  origin: "${origin}",`,
    `  allowMethods: ${array(methods)},`,
    `  allowHeaders: ${array(headers.length > 0 ? headers : ["accept"])},`,
    credentials && "  credentials: true,",
    "}",
  );
}

/** An object `corsHeaders` with all response headers but Vary. They are the same for every request. */
export function corsHeaders({ origin, credentials, methods, headers }: RecipeInput): string {
  return lines(
    "const corsHeaders = {",
    `  "Access-Control-Allow-Origin": "${origin}",`,
    credentials && '  "Access-Control-Allow-Credentials": "true",',
    `  "Access-Control-Allow-Methods": "${methods.join(", ")}",`,
    headers.length > 0 && `  "Access-Control-Allow-Headers": "${headers.join(", ")}",`,
    "};",
  );
}
