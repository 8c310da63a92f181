import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Header } from "../../../src/shared/fetch/header-list.ts";
import { curlCommand } from "../../../src/shared/reproduce/curl.ts";
import { shellQuote } from "../../../src/shared/reproduce/shell-quote.ts";
import { type WireRequest, wireRequests } from "../../../src/shared/reproduce/wire-request.ts";
import { allowPage, api, exchangeOf, page } from "../events.ts";

/** What a shell makes of a script: its output, and nothing else may happen. */
function run(script: string): string {
  const { stdout, stderr, status } = spawnSync("/bin/sh", ["-c", script], { env: { PATH: "/nowhere" } });
  expect([status, String(stderr)]).toEqual([0, ""]);
  return String(stdout);
}

/** The words that a command gives to curl. */
function wordsOf(command: string): readonly string[] {
  return run(`curl() { printf '%s\\000' "$@"; }\n${command}`).split("\0").slice(0, -1);
}

const anyText = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", ""));
const hostile = fc.oneof(
  anyText,
  fc
    .array(
      fc.constantFrom("'", '"', "\\", "$(exit 3)", "`exit 3`", "\n", "\r", "!!", "!", "#", ";", "&", "|", "~", "a"),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join("")),
);

test("any text survives the shell as it is, and nothing of it is run", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (texts) => {
      expect(run(`printf '%s\\000' ${texts.map(shellQuote).join(" ")}`)).toBe(
        texts.map((text) => `${text}\0`).join(""),
      );
    }),
    { numRuns: 300 },
  );
});

test("an exclamation mark never stands between quotes, where some interactive shells look for it", () => {
  expect(shellQuote("it's! ok")).toBe(String.raw`'it'\''s'\!' ok'`);
});

describe("a command", () => {
  const request: WireRequest = {
    role: "actual",
    hop: 0,
    url: `${api}?q=1`,
    method: "GET",
    headers: [],
    compressed: false,
    sent: true,
  };

  test("gives curl the URL and every header as they are, whatever is in them", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (method, url, value) => {
        const headers: Header[] = [{ name: "X-Trace", value }];
        const words = wordsOf(curlCommand({ ...request, method: method || "GET", url, headers }));
        const methodWords = method === "" || method === "GET" || method === "HEAD" ? [] : ["-X", method];
        expect(words.slice(2)).toEqual([...methodWords, "-H", value === "" ? "X-Trace;" : `X-Trace: ${value}`, url]);
      }),
      { numRuns: 300 },
    );
  });

  test("shows the response’s headers, takes compressed answers where the browser did, and follows no redirect", () => {
    expect(wordsOf(curlCommand({ ...request, compressed: true }))).toEqual([
      "--globoff",
      "--include",
      "--compressed",
      `${api}?q=1`,
    ]);
    expect(wordsOf(curlCommand({ ...request, method: "HEAD" }))).toContain("--head");
    expect(wordsOf(curlCommand({ ...request, method: "PUT" }))).not.toContain("--location");
  });
});

describe("the requests of an exchange", () => {
  test("are those that the browser made, without what belongs to the connection", () => {
    const request = {
      Host: "api.example",
      Connection: "keep-alive",
      "Accept-Encoding": "gzip, br",
      "Content-Length": "4",
      "Sec-Fetch-Mode": "cors",
      "X-Trace": "1",
    };
    const exchange = exchangeOf({
      hops: [{ method: "PUT", preflight: { asks: "x-trace", headers: allowPage }, request, response: {} }],
      end: "net::ERR_FAILED",
    });
    expect(wireRequests(exchange)).toEqual([
      {
        role: "preflight",
        hop: 0,
        url: api,
        method: "OPTIONS",
        headers: [
          { name: "Access-Control-Request-Method", value: "PUT" },
          { name: "Access-Control-Request-Headers", value: "x-trace" },
          { name: "Origin", value: page },
        ],
        compressed: false,
        sent: true,
      },
      {
        role: "actual",
        hop: 0,
        url: api,
        method: "PUT",
        headers: [
          { name: "Origin", value: page },
          { name: "Sec-Fetch-Mode", value: "cors" },
          { name: "X-Trace", value: "1" },
        ],
        compressed: true,
        sent: true,
      },
    ]);
  });

  test("say so of one that was never sent, which has its origin all the same", () => {
    const exchange = exchangeOf({ hops: [{ method: "PUT", preflight: { status: 403 } }], end: "net::ERR_FAILED" });
    expect(wireRequests(exchange)[1]).toMatchObject({ sent: false, headers: [{ name: "Origin", value: page }] });
  });
});
