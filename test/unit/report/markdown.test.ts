import fc from "fast-check";
import { Lexer, type Token } from "marked";
import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { recipes } from "../../../src/shared/recipes/index.ts";
import { type Block, visible } from "../../../src/shared/report/document.ts";
import { markdownOf, toMarkdown } from "../../../src/shared/report/markdown.ts";
import { allowPage, assembled, eventsOf, type RequestSpec } from "../events.ts";

const context = {
  source: { creator: { name: "Corsplain", version: "1.2" }, browser: { name: "Chrome", version: "156" } },
  say: createSay("en"),
};

function explained(...specs: readonly RequestSpec[]): [Explanation, ...Explanation[]] {
  const exchanges = assembled(specs.flatMap(eventsOf));
  const [first, ...others] = exchanges.map((one) => explain(one, chromiumProfile, indexByUrl(exchanges)));
  if (!first) throw new Error("no exchange");
  return [first, ...others];
}

const blockedPut: RequestSpec = {
  hops: [
    {
      method: "PUT",
      preflight: { status: 403, asks: "x-trace", headers: { "WWW-Authenticate": "Bearer" } },
    },
  ],
  end: "net::ERR_FAILED",
};

/** All tokens of a Markdown text, nested ones too. */
function tokensOf(markdown: string): readonly Token[] {
  const walk = (token: Token): Token[] => [
    token,
    ...[...(("tokens" in token && token.tokens) || []), ...(token.type === "list" ? token.items : [])].flatMap(walk),
  ];
  return new Lexer({ gfm: true }).lex(markdown).flatMap(walk);
}

describe("the Markdown of an exchange", () => {
  test("says what happened, where exactly, why, who must do what, how to see it again, and in which browser", () => {
    const text = toMarkdown(explained(blockedPut), context);
    expect(text).toMatch(/^# Blocked: /);
    for (const part of [
      "PUT https://api.example/items",
      "OPTIONS https://api.example/items\nAccess-Control-Request-Method: PUT\n",
      "403 Forbidden",
      "Missing in the answer: `Access-Control-Allow-Origin`\n",
      "## Would fail next",
      "## Fix, for the API’s server",
      "```diff\n- 403 ",
      "+ Access-Control-Allow-Origin: https://app.example",
      "```sh\ncurl ",
      "Chrome 156",
      "Corsplain 1.2",
      "PreflightMissingAllowOriginHeader",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("has the stack's own words where a stack is chosen, and only there", () => {
    const nginx = recipes.find(({ id }) => id === "nginx");
    const recipeOf = (server: string) => (server === "https://api.example" ? nginx : undefined);
    expect(toMarkdown(explained(blockedPut), { ...context, recipeOf })).toContain("### nginx, `https://api.example`");
    expect(toMarkdown(explained(blockedPut), context)).not.toContain("### nginx");
  });

  test("of a group explains the first and lists the others", () => {
    const [first, second] = explained(blockedPut, {
      ...blockedPut,
      id: "2",
      hops: [{ ...blockedPut.hops[0], url: "https://api.example/others" }],
    });
    const text = toMarkdown(second ? [first, second] : [first], context);
    expect(text).toContain("## 1 other request with the same cause\n\n- `PUT https://api.example/others`");
  });

  test("says what is not known, and why", () => {
    const text = toMarkdown(
      explained({
        hops: [{ method: "PUT", preflight: { headers: { "Access-Control-Allow-Origin": "*" } } }],
        end: "net::ERR_FAILED",
      }),
      context,
    );
    expect(text).toContain("## What is not known");
  });
});

describe("hostile values in Markdown", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "`````",
      "</code><img src=x onerror=alert(1)>",
      "[a](javascript:alert(1))",
      "![a](http://evil.example/x.png)",
      "@everyone #1 org/repo#2 GH-3",
      "a | b",
      "\n# title\n- list\n> quote",
      "http://evil.example www.evil.example",
      "**bold** _it_ ~~no~~ $x$ \\",
      "&lt;b&gt; &#64;me",
      "1. one",
      "\u202egnp.exe",
    ),
    fc.string({ unit: fc.constantFrom(..."`*_[]()<>#@|~\\!&\n\r\t -+=.:/x1") }),
    fc.string(),
  );

  test("stay text in every block", () => {
    const block: fc.Arbitrary<Block> = fc.oneof(
      hostile.map((text): Block => ({ kind: "heading", level: 2, text: ["a ", text] })),
      hostile.map((text): Block => ({ kind: "paragraph", text: [text] })),
      fc.tuple(hostile, hostile).map(([a, b]): Block => ({ kind: "paragraph", text: [{ code: a }, { code: b }, a] })),
      fc.array(hostile).map((texts): Block => ({ kind: "list", isOrdered: false, items: texts.map((one) => [one]) })),
      hostile.map((text): Block => ({ kind: "code", language: "http", text: `${text}.` })),
    );
    fc.assert(
      fc.property(block, (one) => {
        const tokens = tokensOf(markdownOf(one));
        const allowed = ["space", "heading", "paragraph", "list", "list_item", "text", "escape", "codespan", "code"];
        expect(tokens.map(({ type }) => type).filter((type) => !allowed.includes(type))).toEqual([]);
        expect(tokens.filter(({ type }) => type === "code")).toHaveLength(one.kind === "code" ? 1 : 0);
        if (one.kind === "code") {
          expect(tokens.find((token) => token.type === "code")).toMatchObject({ text: visible(one.text, "\n\t") });
        }
        // Outside of code nothing stands that mentions, refers or links.
        const prose = tokens.flatMap((token) =>
          token.type === "text" && !("tokens" in token && token.tokens) ? token.text : "",
        );
        expect(prose.join(" ")).not.toMatch(/@[a-z0-9]|#\d|:\/\//i);
      }),
      { numRuns: 2_000 },
    );
  });

  test("stay text in a whole report", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const text = toMarkdown(
          explained({
            hops: [
              {
                url: `https://api.example/${encodeURIComponent(value.slice(0, 5).replace(/[\ud800-\udfff]/g, ""))}`,
                response: { headers: { ...allowPage, "Access-Control-Allow-Origin": value, "Content-Type": value } },
              },
            ],
            end: "net::ERR_FAILED",
          }),
          context,
        );
        const tokens = tokensOf(text);
        const links = tokens.flatMap((token) => (token.type === "link" ? [token.href] : []));
        expect(links.every((href) => href.startsWith("https://fetch.spec.whatwg.org/"))).toBe(true);
        expect(
          tokens.filter(({ type }) =>
            ["html", "image", "table", "blockquote", "hr", "strong", "em", "del"].includes(type),
          ),
        ).toEqual([]);
        expect(tokens.filter((token) => token.type === "heading" && token.depth === 1)).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});
