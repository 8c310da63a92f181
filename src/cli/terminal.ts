import { styleText } from "node:util";
import type { Verdict } from "../shared/cors/evaluate.ts";
import { type Block, type Inline, type Span, visible } from "../shared/report/document.ts";

/** Writes blocks as text for a terminal, or for whatever else reads it. */
export interface Terminal {
  /** The blocks as lines, with a line feed at the end. */
  text(blocks: readonly Block[]): string;
  /** The title of one explanation, in its verdict's colour. */
  title(text: string, verdict: Verdict): string;
}

type Style = Parameters<typeof styleText>[0];

/** Columns of text: more are hard to read, fewer break everything. */
const [widest, narrowest] = [110, 40];

const verdictStyles: Readonly<Record<Verdict, Style>> = {
  blocked: ["bold", "red"],
  failed: ["bold", "red"],
  undetermined: ["bold", "yellow"],
  pending: "bold",
  opaque: "bold",
  allowed: ["bold", "green"],
};

/** @param env NO_COLOR and FORCE_COLOR count, see https://no-color.org */
export function createTerminal(
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const isForced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== "0";
  const hasColor = isForced || (isTTY === true && !env.NO_COLOR && env.TERM !== "dumb");
  const width = Math.max(narrowest, Math.min(columns ?? widest, widest));
  const styled = (style: Style, text: string) => (hasColor ? styleText(style, text, { validateStream: false }) : text);

  function blockText(block: Block): string {
    switch (block.kind) {
      case "heading":
        return styled("bold", lines(block.text, "", ""));
      case "paragraph":
        return lines(block.text, "", "");
      case "list":
        return block.items
          .map((item, index) => {
            const mark = block.isOrdered ? `${index + 1}. ` : "- ";
            return lines(item, mark, " ".repeat(mark.length));
          })
          .join("\n");
      case "sequence":
        return block.lines.map((line) => `    ${visible(line)}`).join("\n");
      case "code":
        return visible(block.text, "\n\t")
          .split("\n")
          .map((line) => (line === "" ? "" : `    ${block.language === "diff" ? diffLine(line) : line}`))
          .join("\n");
    }
  }

  function diffLine(line: string): string {
    if (line.startsWith("+")) return styled("green", line);
    return line.startsWith("-") ? styled("red", line) : line;
  }

  /** Words broken into lines; a word that is too long has one of its own. */
  function lines(text: Inline, first: string, rest: string): string {
    let result = first;
    let column = first.length;
    for (const { text: word, isCode, glued } of wordsOf(text)) {
      const isFirst = column === (result.includes("\n") ? rest.length : first.length);
      if (!glued && !isFirst && column + 1 + word.length > width) {
        result += `\n${rest}`;
        column = rest.length;
      } else if (!glued && !isFirst) {
        result += " ";
        column++;
      }
      result += isCode ? styled("cyan", word) : word;
      column += word.length;
    }
    return result;
  }

  return {
    text: (blocks) =>
      blocks
        .map((block, index) => `${index > 0 && block.kind === "heading" ? "\n" : ""}${blockText(block)}\n`)
        .join(""),
    title: (text, verdict) => styled(verdictStyles[verdict], visible(text)),
  };

  function wordsOf(text: Inline) {
    return text.flatMap((span, at) => {
      const isCode = typeof span === "object" && "code" in span;
      const shown = spanText(span);
      const parts = shown.split(/\s+/).filter((part) => part !== "");
      const isGlued = at > 0 && !/^\s/.test(shown) && !/\s$/.test(spanText(text[at - 1] ?? ""));
      return parts.map((part, index) => ({ text: part, isCode, glued: index === 0 && isGlued }));
    });
  }

  /** Without colours, code keeps the marks that show where it begins and ends. */
  function spanText(span: Span): string {
    if (typeof span === "string") return visible(span);
    if ("link" in span) return `${visible(span.link)} (${visible(span.href)})`;
    return hasColor ? visible(span.code) : `\`${visible(span.code)}\``;
  }
}
