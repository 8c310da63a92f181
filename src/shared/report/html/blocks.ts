import type { Block, Inline, Span } from "../document.ts";
import { element, escapeHtml } from "./markup.ts";
import { sequenceSvg } from "./sequence-svg.ts";

/** One block as HTML. @param depth how deep its headings stand below the page's title */
export function htmlOf(block: Block, depth: number): string {
  switch (block.kind) {
    case "heading":
      return element(`h${block.level + depth}`, {}, inlineHtml(block.text));
    case "paragraph":
      return element("p", {}, inlineHtml(block.text));
    case "list":
      return element(
        block.isOrdered ? "ol" : "ul",
        {},
        block.items.map((item) => element("li", {}, inlineHtml(item))).join(""),
      );
    case "code":
      return element("pre", { class: block.language === "diff" ? "diff" : undefined }, codeHtml(block));
    case "sequence":
      return sequenceSvg(block.layout, block.lines);
  }
}

/** Words, code and links. */
export function inlineHtml(text: Inline): string {
  return text.map(spanHtml).join("");
}

function spanHtml(span: Span): string {
  if (typeof span === "string") return escapeHtml(span);
  if ("code" in span) return element("code", {}, escapeHtml(span.code));
  return element("a", { href: span.href, rel: "noreferrer" }, escapeHtml(span.link));
}

function codeHtml({ language, text }: { readonly language: string; readonly text: string }): string {
  if (language !== "diff") return escapeHtml(text);
  const signs: Readonly<Record<string, string>> = { "+": "ins", "-": "del" };
  return text
    .split("\n")
    .map((line) => {
      const name = signs[line[0] ?? ""];
      return name ? element(name, {}, escapeHtml(line)) : escapeHtml(line);
    })
    .join("\n");
}
