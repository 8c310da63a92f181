import { Lexer, type Token } from "marked";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { de } from "../../src/shared/messages/de/index.ts";
import { ja } from "../../src/shared/messages/ja/index.ts";
import { createSay } from "../../src/shared/messages/messages.ts";
import type { ReportFormat } from "../../src/shared/report/formats.ts";
import { maskBody } from "../../src/shared/report/redact/body.ts";
import { createSecrets } from "../../src/shared/report/redact/secrets.ts";
import { writeReport } from "../../src/shared/report/write.ts";
import { must } from "./must.ts";

const source = { creator: { name: "Corsplain", version: "1.2" }, browser: { name: "Chrome", version: "156" } };
const languages = [
  { source, say: createSay() },
  { source, say: createSay({ locale: "de", texts: de }), language: "de" },
  { source, say: createSay({ locale: "ja", texts: ja }), language: "ja" },
];

/** Every element that a report has, with the attributes that it may have. */
const ownElements: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"],
  head: [],
  meta: ["charset", "http-equiv", "content", "name"],
  title: [],
  style: [],
  body: [],
  header: [],
  nav: ["aria-label"],
  article: ["id"],
  h1: [],
  h2: ["class"],
  h3: [],
  h4: [],
  p: ["class"],
  ol: ["class"],
  ul: [],
  li: [],
  a: ["href", "rel"],
  span: ["class"],
  code: [],
  pre: ["class"],
  figure: [],
  ins: [],
  del: [],
  svg: ["width", "height", "viewBox", "role", "aria-label", "class"],
  g: ["class"],
  line: ["class", "x1", "x2", "y1", "y2"],
  path: ["class", "d"],
  text: ["class", "x", "y", "text-anchor"],
};

/** Writes a report of some exchanges. @returns what reads it as whoever gets it would */
export function playReport([exchanges, format, language]: readonly [
  readonly Exchange[],
  ReportFormat,
  number,
]): () => void {
  const context = languages[language % languages.length] ?? { source, say: createSay() };
  const { text } = writeReport(format, exchanges, context);
  const readers = { har: readHar, html: readHtml, markdown: readMarkdown } as const;
  return () => readers[format](text);
}

function readHar(text: string): void {
  const { log } = JSON.parse(text) as {
    log: { entries: readonly unknown[]; _cors: { exchanges: readonly unknown[] } };
  };
  must(log.entries.length >= log._cors.exchanges.length, "each exchange has an entry");
}

type Node = DefaultTreeAdapterMap["node"];

function readHtml(html: string): void {
  const waiting: Node[] = [parse(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("childNodes" in node) waiting.push(...node.childNodes);
    must(node.nodeName !== "#comment", "a report has no comment");
    if (!("tagName" in node)) continue;
    const allowed = Object.hasOwn(ownElements, node.tagName) ? ownElements[node.tagName] : undefined;
    must(allowed !== undefined, `<${node.tagName}> is the report's own`);
    for (const { name, value } of node.attrs) {
      must(allowed.includes(name), `<${node.tagName} ${name}> is the report's own`);
      if (name === "href")
        must(/^(#exchange-\d+$|https:\/\/[^/]+\.(org|com)\/)/.test(value), `the link ${value} is the report's own`);
    }
  }
}

const foreignTokens: ReadonlySet<string> = new Set(["html", "image", "table", "blockquote"]);

function readMarkdown(text: string): void {
  const waiting: Token[] = [...new Lexer().lex(text)];
  for (let token = waiting.pop(); token; token = waiting.pop()) {
    if ("tokens" in token && token.tokens) waiting.push(...token.tokens);
    if (token.type === "list") waiting.push(...token.items);
    must(!foreignTokens.has(token.type), `${token.type} is not the report's own: ${token.raw.slice(0, 200)}`);
    if (token.type === "link")
      must(/^(#|https:\/\/[^/]+\.(org|com)\/)/.test(token.href), `the link ${token.href} is the report's own`);
  }
}

/** Hides secrets in the body of a response. */
export function playBody([text, mimeType]: readonly [string, string]): void {
  must(typeof maskBody(text, mimeType, createSecrets(new Set())) === "string", "a body stays a text");
}
