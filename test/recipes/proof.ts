import type { RecipeInput, RecipeText } from "../../src/shared/recipes/recipe.ts";
import type { StackId } from "../../src/shared/recipes/stack-id.ts";

/** What has to be installed for a proof. */
export interface Needs {
  /** Debian's packages. */
  readonly debian?: readonly string[];
  /** Whether it needs the packages of test/recipes/node/package.json. */
  readonly npm?: true;
}

/** Where a server of a proof is to run, and with what. */
export interface Setup {
  /** An empty folder of its own. */
  readonly folder: string;
  /** The port on 127.0.0.1 that it is to listen on. */
  readonly port: number;
  /**
   * The code of each of the recipe's texts, exactly as the panel shows it; null for the set-up that fails: a server as
   * people have it before they have thought of CORS.
   */
  readonly recipe: readonly string[] | null;
}

/** A server that answers. */
export interface RunningServer {
  close(): Promise<void>;
  /** What it has written, for when it does not do what it should. */
  output(): string;
}

/**
 * How the recipe of a stack is proven.
 *
 * - browser: the stack's real server runs with the recipe, and the real browser judges. It serves /items (GET and PUT,
 *   200), /missing (404) and /broken (500, by an error that nothing handles); see checks.ts.
 * - parsed: the real parser of the text's format takes it.
 */
export type Proof = { readonly stack: StackId; readonly needs: Needs } & (
  | { readonly how: "browser"; start(setup: Setup): Promise<RunningServer> }
  | {
      readonly how: "parsed";
      /** What parses it. */
      readonly by: string;
      /** @throws where a text does not parse or does not say what it should */
      parse(texts: readonly RecipeText[], folder: string, input: RecipeInput): Promise<void>;
    }
);

/** How a recipe is proven, in words. */
export function wordsOf(proof: Proof): string {
  return proof.how === "browser" ? "proven in the browser" : `parsed by ${proof.by}`;
}
