import { corsHeaders } from "../javascript.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

export const nextjs = defineRecipe({
  id: "nextjs",
  name: "Next.js",
  docs: "https://nextjs.org/docs/app/api-reference/file-conventions/proxy#cors",
  mistake: "recipe.nextjs.mistake",
  debug: "recipe.nextjs.debug",
  debugCode: 'console.log(request.method, request.url, request.headers.get("origin"));',
  texts: (input) => [{ where: "recipe.nextjs.where", file: "proxy.ts", language: "ts", code: proxy(input) }],
});

function proxy(input: RecipeInput): string {
  return lines(
    'import { type NextRequest, NextResponse } from "next/server";',
    "",
    corsHeaders(input),
    "",
    "export function proxy(request: NextRequest) {",
    '  const isPreflight = request.method === "OPTIONS" && request.headers.has("Access-Control-Request-Method");',
    "  const response = isPreflight ? new NextResponse(null, { status: 204 }) : NextResponse.next();",
    "  for (const [name, value] of Object.entries(corsHeaders)) response.headers.set(name, value);",
    input.origin !== "*" && '  response.headers.append("Vary", "Origin");',
    "  return response;",
    "}",
  );
}
