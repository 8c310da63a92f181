import type { Explanation } from "../../diagnosis/explain.ts";
import { exchangeBlocks, headline, requestLine } from "../exchange-blocks.ts";
import type { ReportContext } from "../source.ts";
import { htmlOf, inlineHtml } from "./blocks.ts";
import { element, escapeHtml } from "./markup.ts";
import { style } from "./style.ts";

/** Nothing is loaded, and nothing runs, whatever a value in the report says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Explanations as one HTML page that needs nothing else: no script, no network. Values stay text, whatever is in them.
 * @param explanations what stands in them stands in the report, so they come out of `redactExchanges`
 */
export function toHtml(explanations: readonly Explanation[], context: ReportContext): string {
  const { say, source, language = "en" } = context;
  const title = say("report.heading", { count: explanations.length });
  const written = say("report.written", {
    creator: `${source.creator.name} ${source.creator.version}`,
    browser: `${source.browser.name} ${source.browser.version}`,
  });
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element("title", {}, escapeHtml(title)),
    `<style>${style}</style>`,
  ].join("\n");
  const body = [
    element("header", {}, element("h1", {}, escapeHtml(title)) + element("p", { class: "quiet" }, escapeHtml(written))),
    ...(explanations.length > 1 ? [contents(explanations, context)] : []),
    ...explanations.map((explanation, index) => article(explanation, index, context)),
  ].join("\n");
  return `<!doctype html>\n${element("html", { lang: language }, `\n${element("head", {}, head)}\n${element("body", {}, `\n${body}\n`)}\n`)}\n`;
}

function contents(explanations: readonly Explanation[], { say }: ReportContext): string {
  const items = explanations.map((explanation, index) => {
    const { verdict } = explanation.evaluation;
    const word = element("span", { class: `verdict ${verdict}` }, escapeHtml(say(`verdict.${verdict}`)));
    return element(
      "li",
      {},
      element("a", { href: `#${anchor(index)}` }, `${word} ${inlineHtml([requestLine(explanation)])}`),
    );
  });
  return element(
    "nav",
    { "aria-label": say("report.contents") },
    element("ol", { class: "contents" }, items.join("\n")),
  );
}

function article(explanation: Explanation, index: number, context: ReportContext): string {
  const { verdict } = explanation.evaluation;
  return element(
    "article",
    { id: anchor(index) },
    [
      element("h2", { class: verdict }, escapeHtml(headline(explanation, context.say))),
      element("p", {}, inlineHtml([requestLine(explanation)])),
      ...exchangeBlocks(explanation, context).map((block) => htmlOf(block, 1)),
    ].join("\n"),
  );
}

function anchor(index: number): string {
  return `exchange-${index + 1}`;
}
