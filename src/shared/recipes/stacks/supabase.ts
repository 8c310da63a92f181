import { answerWithCorsHeaders, corsHeaders } from "../javascript.ts";
import { defineRecipe, lines, type RecipeInput } from "../recipe.ts";

export const supabase = defineRecipe({
  id: "supabase",
  name: "Supabase Edge Functions",
  docs: "https://supabase.com/docs/guides/functions/cors",
  mistake: "recipe.supabase.mistake",
  debug: "recipe.supabase.debug",
  debugCode: "supabase functions serve",
  texts: (input) => [
    {
      where: "recipe.supabase.where.file",
      file: "supabase/functions/_shared/cors.ts",
      language: "ts",
      code: withCors(input),
    },
    {
      where: "recipe.supabase.where.serve",
      file: "supabase/functions/…/index.ts",
      language: "ts",
      code: lines('import { withCors } from "../_shared/cors.ts";', "", "Deno.serve(withCors(handler));"),
    },
  ],
});

function withCors(input: RecipeInput): string {
  return lines(
    corsHeaders(input),
    "",
    "export function withCors(handler: (request: Request) => Response | Promise<Response>) {",
    "  return async (request: Request) => {",
    answerWithCorsHeaders(input, "await handler(request)", "    "),
    "  };",
    "}",
  );
}
