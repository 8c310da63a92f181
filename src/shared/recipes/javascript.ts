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

/**
 * The statements that answer a request with `corsHeaders`, in TypeScript: preflights at once, errors too.
 * @param answer the expression that answers any other request
 * @param indent what stands before each line
 */
export function answerWithCorsHeaders({ origin }: RecipeInput, answer: string, indent: string): string {
  const statements = lines(
    'const isPreflight = request.method === "OPTIONS" && request.headers.has("Access-Control-Request-Method");',
    "let response: Response;",
    "try {",
    `  response = isPreflight ? new Response(null, { status: 204 }) : ${answer};`,
    "} catch (error) {",
    "  console.error(error);",
    '  response = new Response("Internal Server Error", { status: 500 });',
    "}",
    "if (response.status === 101) return response;",
    "response = new Response(response.body, response);",
    "for (const [name, value] of Object.entries(corsHeaders)) response.headers.set(name, value);",
    origin !== "*" && 'response.headers.append("Vary", "Origin");',
    "return response;",
  );
  return statements.replace(/^/gm, indent);
}
