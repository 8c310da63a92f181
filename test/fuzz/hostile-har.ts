import { readFileSync } from "node:fs";
import fc from "fast-check";
import { letters } from "./corpus.ts";
import { broken } from "./hostile.ts";

/*
 * HAR files as nobody should write them: right ones of every tool, and our own report, broken somewhere.
 */

const root = new URL("../../", import.meta.url);

/** How many requests of a file are taken: what they say matters here, not how many they are. */
const mostEntries = 4;

const files = [
  ...["chrome-devtools", "firefox", "playwright", "charles", "http-toolkit", "mitmproxy", "safari"].map(
    (tool) => `test/har/fixtures/${tool}.har`,
  ),
  "docs/examples/report.har",
].map((path) => {
  const { log } = JSON.parse(readFileSync(new URL(path, root), "utf8"));
  return { log: { ...log, entries: log.entries.slice(0, mostEntries) } };
});

/** A short file: what is changed in it is sooner something that matters. */
const short = {
  log: {
    version: "1.2",
    creator: { name: "WebInspector", version: "537.36" },
    pages: [{ id: "page_1", title: "https://app.example/", startedDateTime: "2026-01-15T09:30:00.000Z" }],
    entries: [
      {
        pageref: "page_1",
        startedDateTime: "2026-01-15T09:30:00.000Z",
        time: 12,
        _resourceType: "fetch",
        _initiator: { stack: { callFrames: [{ functionName: "f", url: "https://app.example/a.js", lineNumber: 1 }] } },
        request: {
          method: "PUT",
          url: "https://api.example/items",
          headers: [
            { name: "Origin", value: "https://app.example" },
            { name: "Sec-Fetch-Mode", value: "cors" },
          ],
        },
        response: {
          status: 403,
          statusText: "Forbidden",
          httpVersion: "HTTP/1.1",
          headers: [{ name: "Access-Control-Allow-Origin", value: "*" }],
          redirectURL: "",
          content: { size: 1, mimeType: "text/plain", text: "x" },
          _error: "net::ERR_FAILED",
        },
        timings: { send: 1, wait: 1, receive: 1 },
      },
    ],
  },
};

/** JSON that carries what JSON.stringify would leave out or refuse. */
function written(value: unknown): string {
  const around = new Set<unknown>();
  const text = (one: unknown): string => {
    if (typeof one === "number") return Number.isFinite(one) ? String(one) : one > 0 ? "1e999" : "-1e999";
    if (typeof one === "bigint") return `${one}00000000000000000000`;
    if (typeof one === "string") return JSON.stringify(one);
    if (typeof one !== "object" || one === null) return one === undefined ? "null" : String(one === true);
    if (around.has(one)) return "null";
    around.add(one);
    const inner = Array.isArray(one)
      ? `[${Array.from(one, text).join(",")}]`
      : `{${Object.entries(one)
          .map(([name, each]) => `${JSON.stringify(name)}:${text(each)}`)
          .join(",")}}`;
    around.delete(one);
    return inner;
  };
  return text(value);
}

const wrongWord = fc.constantFrom(
  ...["[", "{", "]", "}", '"', "\\", ",", ":", "null", "tru", "1e", "-", "\\ud800", "\\u00", "//", "\ufeff", "'"],
  ...["[".repeat(5_000), '{"a":'.repeat(5_000), "[1,".repeat(3_000), `"${"\\".repeat(4_001)}`, "1".repeat(5_000)],
  ...letters,
);

/** What is done to the text of a file. */
const spoiling = fc.oneof(
  { arbitrary: fc.constant({ how: "leave" as const, at: 0, word: "" }), weight: 6 },
  { arbitrary: fc.record({ how: fc.constant("cut" as const), at: fc.nat(100_000), word: fc.constant("") }), weight: 1 },
  { arbitrary: fc.record({ how: fc.constant("insert" as const), at: fc.nat(100_000), word: wrongWord }), weight: 2 },
);

/** Characters of a file: about as much as the panel reads before it looks up again. */
const longestFile = 500_000;

/** A file, and in pieces of how many bytes it is read. */
export interface HostileFile {
  readonly text: string;
  readonly pieces: number;
}

export const hostileHar: fc.Arbitrary<HostileFile> = fc
  .tuple(
    broken(
      fc.oneof({ arbitrary: fc.constant(short), weight: 5 }, { arbitrary: fc.constantFrom(...files), weight: 1 }),
      4,
    ),
    spoiling,
    fc.constantFrom(1_000_000, 1_000_000, 4_096, 97),
  )
  .map(([value, { how, at, word }, pieces]) => {
    const text = written(value).slice(0, longestFile);
    const place = at % (text.length + 1);
    if (how === "cut") return { text: text.slice(0, place), pieces };
    return { text: how === "insert" ? text.slice(0, place) + word + text.slice(place) : text, pieces };
  });
