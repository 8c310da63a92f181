import type { Explanation } from "../diagnosis/explain.ts";
import { trimCharacters } from "../fetch/trim.ts";
import { type Block, type Inline, type Span, visible } from "./document.ts";
import { exchangeBlocks, headline, requestLine } from "./exchange-blocks.ts";
import type { ReportContext } from "./source.ts";

/**
 * The explanation of exchanges as Markdown (CommonMark, as issue trackers show it). Values stay text, whatever is in
 * them: no markup, no mention, no link.
 * @param explanations one exchange, or several with the same cause: the first is explained, the others are listed. What
 *   stands in them stands in the report, so they come out of `redactExchanges`
 */
export function toMarkdown(explanations: readonly [Explanation, ...Explanation[]], context: ReportContext): string {
  const [first, ...others] = explanations;
  const { say } = context;
  const blocks: readonly Block[] = [
    { kind: "heading", level: 1, text: [headline(first, say)] },
    { kind: "paragraph", text: [requestLine(first)] },
    ...exchangeBlocks(first, context),
    ...(others.length > 0
      ? [
          { kind: "heading" as const, level: 2 as const, text: [say("report.others", { count: others.length })] },
          { kind: "list" as const, isOrdered: false, items: others.map((one) => [requestLine(one)]) },
        ]
      : []),
  ];
  return `${blocks.map(markdownOf).join("\n\n")}\n`;
}

/** One block as Markdown. */
export function markdownOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "paragraph":
      return lineStart(inline(block.text));
    case "list":
      return block.items
        .map((item, index) => `${block.isOrdered ? `${index + 1}.` : "-"} ${lineStart(inline(item))}`)
        .join("\n");
    case "code":
      return codeBlock(block.language, block.text);
    case "sequence":
      return markdownOf({ kind: "list", isOrdered: true, items: block.lines.map((line) => [line]) });
  }
}

function inline(text: Inline): string {
  // Two pieces of code side by side would be one.
  return text
    .reduce<string>((before, span) => {
      const next = spanText(span);
      return `${before}${before.endsWith("`") && next.startsWith("`") ? " " : ""}${next}`;
    }, "")
    .trim();
}

function spanText(span: Span): string {
  if (typeof span === "string") return words(visible(span));
  if ("code" in span) return codeSpan(visible(span.code));
  return `[${words(visible(span.link))}](<${encodeURI(visible(span.href)).replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** What issue trackers make a mention, a reference or a link of, wherever it stands outside of code. */
const magic = /[@#]|:\/\/|^www\./i;

/** Words with their punctuation escaped; a word that would do something becomes code. */
function words(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      const inner = trimCharacters(word, '("“', ')"”.,;:');
      if (!magic.test(inner)) return escaped(word);
      const at = word.indexOf(inner);
      return word.slice(0, at) + codeSpan(inner) + word.slice(at + inner.length);
    })
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~$]/g, "\\$&");
}

/** Keeps the beginning of a line from being a heading, a list or a rule. */
function lineStart(text: string): string {
  return text.replace(/^[#+=-]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Code in a line: its fence is longer than every run of backticks in it. */
function codeSpan(code: string): string {
  if (code === "") return "";
  const fence = "`".repeat(longestRun(code) + 1);
  const needsRoom = /^[` ]|[` ]$/.test(code);
  return needsRoom ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`;
}

function codeBlock(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${visible(text, "\n\t")}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
