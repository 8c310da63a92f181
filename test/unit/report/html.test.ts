import fc from "fast-check";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { visible } from "../../../src/shared/report/document.ts";
import { toHtml } from "../../../src/shared/report/html/html.ts";
import { allowPage, assembled, eventsOf, type RequestSpec } from "../events.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const context = {
  source: { creator: { name: "Corsplain", version: "1.2" }, browser: { name: "Chrome", version: "156" } },
  say: createSay("en"),
};

function htmlOf(...specs: readonly RequestSpec[]): string {
  const exchanges = assembled(specs.flatMap(eventsOf));
  return toHtml(
    exchanges.map((exchange) => explain(exchange, chromiumProfile, indexByUrl(exchanges))),
    context,
  );
}

const walk = (node: Node): readonly Node[] => [node, ...("childNodes" in node ? node.childNodes.flatMap(walk) : [])];
const elementsOf = (html: string) => walk(parse(html)).filter((node): node is Element => "tagName" in node);
const textOf = (html: string) =>
  walk(parse(html))
    .map((node) => ("value" in node ? node.value : ""))
    .join("");

/** An exchange with a value wherever a server or a page can put one. */
const withValue = (value: string): RequestSpec => ({
  initiator: "https://app.example",
  hops: [
    {
      method: "PUT",
      url: `https://api.example/${value}`,
      preflight: {
        status: 403,
        asks: "x-trace",
        headers: { "Access-Control-Allow-Origin": value, "WWW-Authenticate": value },
      },
      request: { "X-Trace": value },
    },
  ],
  end: value,
});

describe("the HTML of exchanges", () => {
  const html = htmlOf(withValue("a"), {
    id: "2",
    at: 2_000,
    hops: [{ request: {}, response: { headers: allowPage } }],
  });

  test("lists the exchanges, and each entry leads to its explanation", () => {
    const elements = elementsOf(html);
    const ids = elements
      .filter(({ tagName }) => tagName === "article")
      .flatMap(({ attrs }) => attrs.map(({ value }) => value));
    const hrefs = elements
      .filter(({ tagName }) => tagName === "a")
      .flatMap(({ attrs }) => attrs.filter(({ name, value }) => name === "href" && value.startsWith("#")));
    expect(ids).toEqual(["exchange-1", "exchange-2"]);
    expect(hrefs.map(({ value }) => value.slice(1))).toEqual(ids);
  });

  test("needs nothing else: no script, no network, no style from elsewhere", () => {
    for (const { tagName, attrs } of elementsOf(html)) {
      expect(["script", "link", "iframe", "object", "embed", "form", "base", "img"]).not.toContain(tagName);
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^(on|style$|src)/);
        if (name === "href") expect(value).toMatch(/^(#exchange-\d+|https:\/\/[^/]+\.(org|com)\/)/);
      }
    }
    expect(html).not.toMatch(/url\(|@import/);
    expect(html).toContain("default-src 'none'");
  });

  test("draws what happened", () => {
    expect(elementsOf(html).filter(({ tagName }) => tagName === "svg")).toHaveLength(2);
  });
});

test("hostile values are text: they add no element and no attribute", () => {
  const shapeOf = (html: string) =>
    elementsOf(html).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`);
  const hostile = fc.oneof(
    fc.constantFrom(
      "</code><script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "</title></style></svg><b>",
      "<!--",
      "]]>",
      "javascript:alert(1)",
      "&lt;i&gt;",
      "'onload='x",
      "\u202egnp",
    ),
    fc.string({ unit: fc.constantFrom(..."<>&\"'`/=!-[]\n\u0000ab ") }),
  );
  fc.assert(
    fc.property(hostile, (value) => {
      const text = `x${value}`;
      const html = htmlOf(withValue(text));
      const known = new Set(shapeOf(htmlOf(withValue("xab"))));
      // Code in a text can begin and end elsewhere, and a long text is cut; nothing else may differ.
      for (const shape of shapeOf(html)) {
        if (!known.has(shape) && !/^(code|title) $/.test(shape)) expect(shape).toBe("one of the report's own");
      }
      expect(textOf(html)).toContain(visible(text.trim()));
    }),
    { numRuns: 300 },
  );
});
