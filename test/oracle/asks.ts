import fc from "fast-check";
import type { Ask, ServerName } from "../../demo/scenario.ts";
import { rarely } from "./values.ts";

const longest = "a".repeat(128);

/** Request headers on both sides of every limit of the safelist; together they can pass its 1024 bytes. */
const requestHeaders: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .record(
    {
      "x-trace": fc.constant("1"),
      "x-tenant": fc.constant("2"),
      authorization: fc.constant("Bearer 3"),
      "content-type": fc.constantFrom(
        "application/json",
        "text/plain;charset=utf-8",
        "multipart/form-data; boundary=x",
        "TEXT/PLAIN",
        "text/plain(x)",
        "text",
        "",
        `text/plain;${"a".repeat(117)}`,
        `text/plain;${"a".repeat(118)}`,
      ),
      accept: fc.constantFrom("application/json", longest, `${longest}a`, 'text/"x"', "caf\u00e9", "a\tb"),
      "accept-language": fc.constantFrom("de", "de_DE", longest, "", "de\tfr"),
      "content-language": fc.constantFrom("de", "de/DE", longest),
      range: fc.constantFrom("bytes=0-5", "bytes=-5", "bytes=5-0", "bytes=0-", "bytes=0-5,7-9", "bytes = 0-5"),
      "cache-control": fc.constant("no-cache"),
    },
    { requiredKeys: [] },
  )
  .map((headers) => headers as Readonly<Record<string, string>>);

/** Headers that Chromium safelists beyond the standard, with values of any kind. */
const clientHints: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.constantFrom(
    ...["save-data", "device-memory", "dpr", "width", "viewport-width", "rtt", "downlink", "ect", "intervention"],
    ...["user-agent", "x-http-method-override", "priority", "pragma", "upgrade-insecure-requests", "last-event-id"],
  ),
  fc.constantFrom("1", "on", "off", longest, `${longest}a`, '"x"', "(2)"),
  { minKeys: 1, maxKeys: 9, noNullPrototype: true },
);

const fewRequestHeaders = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Readonly<Record<string, string>>>({}) },
  { weight: 6, arbitrary: requestHeaders },
  { weight: 1, arbitrary: clientHints },
  {
    weight: 1,
    arbitrary: clientHints.map((hints) => ({
      ...hints,
      accept: longest,
      "accept-language": longest,
      "content-language": longest,
      "content-type": `text/plain;${"a".repeat(117)}`,
    })),
  },
);

const methods = fc.oneof(
  { weight: 4, arbitrary: fc.constant("GET") },
  { weight: 3, arbitrary: fc.constant("POST") },
  { weight: 6, arbitrary: fc.constantFrom("PUT", "DELETE", "PATCH", "HEAD", "OPTIONS") },
  { weight: 2, arbitrary: fc.constantFrom("patch", "put", "delete", "head", "Post", "QUERY", "X~1", "TRACE") },
);

const credentials = fc.constantFrom<NonNullable<Ask["credentials"]>>(
  ...(["omit", "same-origin", "same-origin", "include", "include"] as const),
);

const servers = fc.constantFrom<ServerName>(
  ...(["sameSite", "crossSite", "sameSite", "crossSite", "sameSite", "crossSite"] as const),
  ...(["sameSite", "crossSite", "page", "page", "page", "thirdSite", "thirdSite", "nowhere"] as const),
);

const place = rarely(fc.constant<NonNullable<Ask["from"]>>("sandboxed-frame"), 8).map((from) => (from ? { from } : {}));

const redirects = fc.constantFrom<NonNullable<Ask["redirect"]>>(
  ...(["follow", "follow", "follow", "follow", "follow", "follow", "error", "manual"] as const),
);

/** What a page does with a fetch() that is under way. */
const treatment = fc.oneof<fc.WeightedArbitrary<Pick<Ask, "abort" | "leaveBody">>[]>(
  { weight: 30, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom({ abort: true }, { leaveBody: true }) },
);

/** fetch() as most pages use it. */
const fetchAsk: fc.Arbitrary<Ask> = fc
  .record({
    place,
    server: servers,
    method: methods,
    headers: fewRequestHeaders,
    credentials,
    redirect: redirects,
    treatment,
  })
  .map(({ place: from, treatment: treated, redirect, ...ask }) => ({
    via: "fetch",
    // The sandboxed frame cannot learn when its request has arrived.
    ...(treated.abort ? {} : from),
    ...ask,
    ...treated,
    // An abort during a redirect that the page handles itself could be either.
    redirect: treated.abort ? "follow" : redirect,
    ...bodyFor(ask.method),
  }));

/** fetch() with a mode of its own. */
const modeAsk: fc.Arbitrary<Ask> = fc
  .record({
    place,
    mode: fc.constantFrom<NonNullable<Ask["mode"]>>("no-cors", "no-cors", "same-origin"),
    server: servers,
    method: fc.constantFrom("GET", "POST", "HEAD", "PUT"),
    headers: fewRequestHeaders,
    credentials,
    redirect: redirects,
  })
  .map(({ place: from, ...ask }) => ({ via: "fetch", ...from, ...ask, ...bodyFor(ask.method) }));

const xhrAsk: fc.Arbitrary<Ask> = fc
  .record({
    place,
    server: servers,
    method: methods.filter((method) => method !== "TRACE"),
    headers: fewRequestHeaders,
    credentials,
    uploadListener: fc.boolean(),
  })
  .map(({ place: from, ...ask }) => ({ via: "xhr", ...from, ...ask, ...bodyFor(ask.method) }));

const elementAsk: fc.Arbitrary<Ask> = fc
  .record({
    place,
    via: fc.constantFrom<Ask["via"]>("image", "script", "font"),
    server: servers,
    crossOrigin: fc.option(fc.constantFrom<NonNullable<Ask["crossOrigin"]>>("anonymous", "use-credentials"), {
      nil: undefined,
    }),
  })
  .map(({ place: from, via, server, crossOrigin }) => ({
    via,
    ...from,
    server,
    ...(via !== "font" && crossOrigin ? { crossOrigin } : {}),
  }));

function bodyFor(method: string): Pick<Ask, "body"> {
  return /^(GET|HEAD)$/i.test(method) ? {} : { body: "text" };
}

/** Anything that a page can ask for. */
export const anyAsk = fc.oneof(
  { weight: 12, arbitrary: fetchAsk },
  { weight: 6, arbitrary: xhrAsk },
  { weight: 3, arbitrary: modeAsk },
  { weight: 2, arbitrary: elementAsk },
);

/**
 * Calls that one page might make to one URL of another origin: most of them need a preflight, and many need the same.
 * Each of them leaves the page.
 */
export function relatedAsk(server: ServerName, from: Pick<Ask, "from">): fc.Arbitrary<Ask> {
  const shared = {
    method: fc.constantFrom("PUT", "PUT", "DELETE", "GET", "GET", "POST", "POST", "OPTIONS"),
    headers: fc.constantFrom<Readonly<Record<string, string>>>(
      ...[{}, {}, { "x-trace": "1" }, { "x-trace": "2" }, { "x-trace": "1", "x-tenant": "2" }, { authorization: "a" }],
    ),
    credentials,
  };
  return fc
    .oneof(
      {
        weight: 2,
        arbitrary: fc
          .record({ ...shared, redirect: rarely(fc.constantFrom<"error" | "manual">("error", "manual"), 10) })
          .map(({ redirect, ...ask }): Ask => ({ via: "fetch", ...ask, ...(redirect ? { redirect } : {}), server })),
      },
      {
        weight: 1,
        arbitrary: fc
          .record({ ...shared, uploadListener: fc.boolean() })
          .map((ask): Ask => ({ via: "xhr", ...ask, server })),
      },
    )
    .map((ask) => ({ ...ask, ...from, ...bodyFor(ask.method ?? "GET") }));
}
