import { answerWithCorsHeaders, corsHeaders } from "../javascript.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

export const cloudflareWorkers = defineRecipe({
  id: "cloudflare-workers",
  name: "Cloudflare Workers",
  docs: "https://developers.cloudflare.com/workers/examples/cors-header-proxy/",
  mistake: "recipe.cloudflare-workers.mistake",
  debug: "recipe.cloudflare-workers.debug",
  debugCode: "npx wrangler tail",
  texts: (input) => [
    { where: "recipe.cloudflare-workers.where.file", file: "src/cors.ts", language: "ts", code: withCors(input) },
    {
      where: "recipe.cloudflare-workers.where.export",
      file: "src/index.ts",
      language: "ts",
      code: lines('import { withCors } from "./cors";', "", "export default withCors(worker);"),
    },
  ],
});

function withCors(input: RecipeInput): string {
  return lines(
    corsHeaders(input),
    "",
    "export function withCors<Env>(worker: ExportedHandler<Env>): ExportedHandler<Env> {",
    "  return {",
    "    ...worker,",
    "    async fetch(request, env, ctx) {",
    answerWithCorsHeaders(input, "await worker.fetch!(request, env, ctx)", "      "),
    "    },",
    "  };",
    "}",
  );
}
