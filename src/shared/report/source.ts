import type { Say } from "../messages/messages.ts";
import type { Recipe } from "../recipes/recipe.ts";

/** Which program wrote a report, and which browser it speaks of. */
export interface ReportSource {
  readonly creator: { readonly name: string; readonly version: string };
  readonly browser: { readonly name: string; readonly version: string };
}

/** What a written report needs besides the exchanges. */
export interface ReportContext {
  readonly source: ReportSource;
  /** The words of the report's language. */
  readonly say: Say;
  /** That language, as HTML names it; English where absent. */
  readonly language?: string;
  /** The recipe of the stack that is chosen for a server, by the server's origin; undefined where none is. */
  readonly recipeOf?: (server: string) => Recipe | undefined;
}
