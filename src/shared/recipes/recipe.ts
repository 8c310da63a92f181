import type { MessageId } from "../messages/messages.ts";
import type { StackId } from "./stack-id.ts";

/** What a server has to be told to allow, in the words that its recipe needs. */
export interface RecipeInput {
  /** The value of Access-Control-Allow-Origin: one exact origin, or "*" for requests with an opaque origin. */
  readonly origin: string;
  /** Whether requests with credentials are allowed; never with "*". */
  readonly credentials: boolean;
  /** Every method to allow, the request's own among them. */
  readonly methods: readonly string[];
  /** The request headers to allow, in lower case; empty where none needs permission. */
  readonly headers: readonly string[];
}

/** A piece of a recipe: one text to put in one place. */
export interface RecipeText {
  /** Where it goes: one sentence. */
  readonly where: MessageId;
  /** The file in which it usually stands. */
  readonly file: string;
  /** What a code block calls its language. */
  readonly language: string;
  /** Ready to paste; it ends without a newline. */
  readonly code: string;
}

/** How one stack allows a request. */
export interface Recipe {
  readonly id: StackId;
  /** The stack's own name; it is never translated. */
  readonly name: string;
  /** The stack's documentation of CORS. */
  readonly docs: string;
  /** What people typically get wrong there. */
  readonly mistake: MessageId;
  /** What makes the server tell its own reason, and where that stands then. */
  readonly debug: MessageId;
  /** What `debug` speaks of, where it is something to type. */
  readonly debugCode?: string;
  texts(input: RecipeInput): readonly RecipeText[];
}

/** Declares the recipe of one stack. */
export function defineRecipe(recipe: Recipe): Recipe {
  return recipe;
}

/** Joins the lines of a text and leaves out those that are false. */
export function lines(...all: readonly (string | false)[]): string {
  return all.filter((line) => line !== false).join("\n");
}
