import type { SequenceLayout } from "../sequence/layout.ts";

/** A run of text: words, code, or a link. */
export type Span = string | { readonly code: string } | { readonly link: string; readonly href: string };

/** A line of text with code and links in it. */
export type Inline = readonly Span[];

/** One part of a written report, without any markup: Markdown and HTML write the same blocks. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Inline; readonly anchor?: string }
  | { readonly kind: "paragraph"; readonly text: Inline }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly Inline[] }
  /** `language` is what code blocks call it: http, sh, js, diff, nginx, ... */
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  /** Who said what to whom: a picture, and each of its lines in words. */
  | { readonly kind: "sequence"; readonly layout: SequenceLayout; readonly lines: readonly string[] };

/** A text of the catalogue: what stands between backticks is code. */
export function inlineOf(text: string): Inline {
  return text
    .split("`")
    .map((part, index): Span => (index % 2 === 1 ? { code: part } : part))
    .filter((span) => span !== "" && !(typeof span === "object" && "code" in span && span.code === ""));
}

/** Characters that a reader cannot see, or that change what stands beside them; escaped they are what they are. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A text whose every character can be seen: control characters and those that turn the direction of writing are
 * escaped as in JavaScript.
 * @param kept those that stay, for example "\n" in code
 */
export function visible(text: string, kept = ""): string {
  return text.replace(unseen, (character) => {
    if (kept.includes(character)) return character;
    if (character === "\n") return "\\n";
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
