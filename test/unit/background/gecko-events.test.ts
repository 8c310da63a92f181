import { describe, expect, test } from "vitest";
import { createGeckoReader, textOfGecko } from "../../../src/background/gecko-events.ts";
import { ownProfile } from "../../../src/shared/cors/own-profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { assemble } from "../../../src/shared/exchange/assemble.ts";
import { createAssembly } from "../../../src/shared/exchange/assembly.ts";
import { type Exchange, isTakenByServiceWorker } from "../../../src/shared/exchange/exchange.ts";
import type { RequestEvent } from "../../../src/shared/exchange/network-event.ts";

/*
 * What Firefox 153 showed, event for event, and what is to be made of it.
 */

const page = "http://localhost:4000/";
const api = "http://127.0.0.1:5000/a";
const origin = "http://localhost:4000";

type Headers = Readonly<Record<string, string>>;

/** One event of Firefox, as far as it matters. */
interface Shown {
  readonly id?: string;
  readonly type: RequestEvent["type"];
  readonly url?: string;
  readonly status?: number;
  readonly headers?: Headers;
  readonly redirectUrl?: string;
  readonly error?: string;
}

const started: Shown = { type: "request-started" };
const sent = (headers: Headers = {}): Shown => ({
  type: "request-sent",
  headers: { Origin: origin, "Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "cross-site", ...headers },
});
const answered = (status: number, headers: Headers = {}): readonly Shown[] => [
  { type: "headers-received", status, headers },
  { type: "response-started", status, headers },
];
const completed: Shown = { type: "completed" };
const failed = (error: string): Shown => ({ type: "failed", error });
/** The events of a preflight. */
const preflight = (...events: readonly Shown[]): readonly Shown[] =>
  [
    started,
    sent({ "Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "x-trace" }),
    ...events,
  ].map((event) => ({ ...event, id: "preflight" }));

/**
 * Plays events of a request.
 * @param document whether the address that it comes from is known as a document's
 * @param responseStatus what resource timing says of the response
 */
function made(method: string, events: readonly Shown[], document = true, responseStatus?: number) {
  const reader = createGeckoReader(() => {});
  const assembly = createAssembly();
  for (const [at, { id = "actual", status = 200, headers = {}, url = api, ...shown }] of events.entries()) {
    const isPreflight = id === "preflight";
    const event = {
      statusText: "",
      httpVersion: "HTTP/1.1",
      fromCache: false,
      requestId: id,
      tabId: 1,
      frameId: 0,
      url,
      method: isPreflight ? "OPTIONS" : method,
      resourceType: "xmlhttprequest",
      at,
      status,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      ...shown,
    } as unknown as RequestEvent;
    const read = reader.read(event, { type: "xmlhttprequest", url, tabId: 1, originUrl: page, statusCode: status });
    if (read) assemble(assembly, document ? { ...read, fromDocument: true } : read);
  }
  if (responseStatus !== undefined) {
    const entries = [{ startedAt: 0, endedAt: events.length, initiatorType: "fetch", responseStatus }];
    assemble(assembly, { type: "timing-reading", tabId: 1, frameId: 0, url: api, entries, isLast: true });
  }
  const [exchange, ...others] = assembly.exchanges.values();
  if (!exchange || others.length > 0) throw new Error("these events are not those of one exchange");
  const { evaluation, diagnosis } = explain(exchange, ownProfile(exchange), indexByUrl([exchange]));
  return {
    exchange,
    verdict: evaluation.verdict,
    outcome: evaluation.outcome,
    causes: diagnosis.causes.map(({ id, certainty }) => (certainty === "possible" ? `${id}?` : id)),
    names: diagnosis.causes.filter(({ isFirst }) => isFirst).map(({ browsers }) => browsers.firefox),
  };
}

describe("a response that Firefox completes", () => {
  test("was refused where CORS refuses it", () => {
    expect(made("GET", [started, sent(), ...answered(200), completed])).toMatchObject({
      verdict: "blocked",
      causes: ["allow-origin-missing"],
      names: ["CORSMissingAllowOrigin"],
    });
  });

  test("was refused for its * where the request has credentials", () => {
    const events = [
      started,
      sent({ "Sec-Fetch-Storage-Access": "none" }),
      ...answered(200, { "Access-Control-Allow-Origin": "*" }),
      completed,
    ];
    expect(made("GET", events)).toMatchObject({
      verdict: "blocked",
      causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
      names: ["CORSNotSupportingCredentials"],
    });
  });

  const wildcard = [started, sent(), ...answered(200, { "Access-Control-Allow-Origin": "*" }), completed];

  test("was let through with * where a document asked without credentials", () => {
    expect(made("GET", wildcard)).toMatchObject({ verdict: "allowed", causes: [] });
  });

  test("is undetermined with * where a worker may have asked, whose credentials nothing shows", () => {
    expect(made("GET", wildcard, false)).toMatchObject({
      verdict: "undetermined",
      causes: ["allow-origin-wildcard-with-credentials?", "allow-credentials-not-true?"],
    });
  });

  test("with * has the outcome that resource timing shows, and so a credentials mode", () => {
    expect(made("GET", wildcard, false, 200)).toMatchObject({ verdict: "allowed", causes: [] });
    expect(made("GET", wildcard, false, 0)).toMatchObject({
      verdict: "blocked",
      causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
      names: ["CORSNotSupportingCredentials"],
    });
  });

  test("is undetermined where resource timing contradicts every reason that is known", () => {
    const allowed = answered(200, {
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Credentials": "true",
    });
    expect(made("GET", [started, sent(), ...allowed, completed], true, 0)).toMatchObject({ verdict: "undetermined" });
    expect(made("GET", [started, sent(), ...answered(200), completed], true, 200).verdict).toBe("undetermined");
  });

  const redirect = [
    started,
    sent(),
    ...answered(302, { "Access-Control-Allow-Origin": "*", Location: "/b" }),
    completed,
  ];

  test.each([undefined, 302])("is undetermined where it is a redirect that was not followed: %s", (status) => {
    expect(made("GET", redirect, true, status)).toMatchObject({
      verdict: "undetermined",
      causes: ["redirect-not-followed"],
    });
  });

  test("is a redirect that was refused itself where resource timing shows no status", () => {
    expect(made("GET", redirect, false, 0)).toMatchObject({
      verdict: "blocked",
      causes: ["allow-origin-wildcard-with-credentials", "allow-credentials-not-true"],
    });
  });

  test("of a worker was refused where it ends with an error", () => {
    const events = [started, sent(), ...answered(200), failed("NS_ERROR_DOM_BAD_URI")];
    expect(made("GET", events, false)).toMatchObject({ verdict: "blocked", names: ["CORSMissingAllowOrigin"] });
  });
});

describe("an outcome says what it rests on:", () => {
  const allowed = answered(200, { "Access-Control-Allow-Origin": "*" });
  const answer = [started, sent(), ...allowed, completed];

  test("the request events, where they show it", () => {
    expect(made("GET", [started, sent(), failed("NS_ERROR_UNKNOWN_HOST")]).outcome).toEqual({
      known: "observed",
      value: "failed",
      basis: "request-events",
    });
  });

  test("resource timing, where those do not", () => {
    expect(made("GET", answer, false, 200).outcome).toEqual({
      known: "observed",
      value: "allowed",
      basis: "resource-timing",
    });
    const refused = [started, sent(), ...answered(200), completed];
    expect(made("GET", refused, true, 0).outcome).toEqual({
      known: "observed",
      value: "blocked",
      basis: "resource-timing",
    });
  });

  test("resource timing, where a refusal is all that explains it but for a page that gave up just then", () => {
    const refusal = { known: "inferred", value: "blocked", basis: "timing-refusal" };
    expect(made("GET", answer, false, 0).outcome).toEqual(refusal);
    const { exchange } = made("GET", answer, false, 0);
    const { timing: _, ...untimed } = exchange;
    const read = { ...untimed, id: "read", timing: { responseStatus: 200 } };
    const { exchange: aborted } = made("GET", [started, sent(), failed("NS_BINDING_ABORTED")]);
    const givenUp = { ...aborted, id: "given-up" };
    const among = (...others: readonly Exchange[]) =>
      explain(exchange, ownProfile(exchange), indexByUrl([...others, exchange])).evaluation;
    expect(among(read, givenUp)).toMatchObject({
      verdict: "undetermined",
      outcome: { known: "unknown", basis: "timing-given-up" },
    });
    const origin = "http://localhost:4001";
    for (const others of [[read], [givenUp], [{ ...read, initiator: origin }, givenUp]])
      expect(among(...others).outcome).toEqual(refusal);
  });

  test("the steps, where nothing shows it and they leave no doubt", () => {
    expect(made("GET", answer).outcome).toEqual({ known: "inferred", value: "allowed", basis: "steps" });
  });

  test("nothing, and why resource timing does not tell", () => {
    expect(made("GET", answer, false).outcome).toEqual({ known: "unknown", basis: "timing-awaited" });
    const redirect = answered(302, { "Access-Control-Allow-Origin": origin, Location: "/b" });
    expect(made("GET", [started, sent(), ...redirect, completed], true, 302).outcome).toEqual({
      known: "unknown",
      basis: "timing-undecided",
    });
  });
});

describe("a preflight", () => {
  const allowing = {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Methods": "PUT",
    "Access-Control-Allow-Headers": "x-trace",
  };
  const prepared = [started, sent({ "x-trace": "1" })];

  test("that fails keeps the request from being sent, though Firefox showed its headers", () => {
    const { exchange, ...rest } = made("PUT", [
      ...prepared,
      ...preflight(...answered(403), failed("NS_ERROR_DOM_BAD_URI")),
      failed("NS_ERROR_DOM_BAD_URI"),
    ]);
    expect(rest).toMatchObject({ verdict: "blocked", names: ["CORSMissingAllowOrigin"] });
    const [{ actual, preflight: asked }] = exchange.hops;
    expect(asked?.response?.status).toBe(403);
    expect(actual.requestHeaders).toBeUndefined();
    expect(actual.preparedHeaders).toContainEqual({ name: "x-trace", value: "1" });
  });

  test("that passes lets the request be sent, which its answer shows", () => {
    const { exchange, ...rest } = made("PUT", [
      ...prepared,
      ...preflight(...answered(204, allowing), completed),
      ...answered(200, { "Access-Control-Allow-Origin": origin }),
      completed,
    ]);
    expect(rest).toMatchObject({ verdict: "allowed", causes: [] });
    expect(exchange.hops[0].actual.requestHeaders).toContainEqual({ name: "x-trace", value: "1" });
  });

  test("that passes is not at fault for a connection that then breaks", () => {
    expect(
      made("PUT", [
        ...prepared,
        ...preflight(...answered(204, allowing), completed),
        { type: "response-started", status: 0 },
        failed("NS_ERROR_NET_ON_RECEIVING_FROM"),
      ]),
    ).toMatchObject({ verdict: "failed", causes: ["connection-closed"], names: ["CORSMultipleAllowOriginNotAllowed"] });
  });

  test("without an answer has the real error", () => {
    expect(
      made("PUT", [...prepared, ...preflight(failed("NS_ERROR_CONNECTION_REFUSED")), failed("NS_ERROR_DOM_BAD_URI")]),
    ).toMatchObject({ verdict: "failed", causes: ["connection-refused"], names: ["CORSDidNotSucceed"] });
  });
});

describe("a redirect that Firefox announces", () => {
  const redirected = (headers: Headers, redirectUrl: string): readonly Shown[] => [
    started,
    sent(),
    { type: "headers-received", status: 302, headers: { ...headers, Location: redirectUrl } },
    { type: "redirected", redirectUrl },
  ];

  test("was refused where it has no CORS headers", () => {
    const events = [
      ...redirected({}, `${api}/1`),
      { type: "response-started", url: `${api}/1`, status: 0 } as const,
      { ...failed("NS_ERROR_NET_ON_RECEIVING_FROM"), url: `${api}/1` },
    ];
    expect(made("GET", events)).toMatchObject({
      verdict: "blocked",
      causes: ["redirect-without-allow-origin"],
      names: ["CORSMissingAllowOrigin"],
    });
  });

  test("is not explained where nothing that was seen speaks against it", () => {
    const events = [
      ...redirected({ "Access-Control-Allow-Origin": "*" }, `${api}/1`),
      { ...failed("NS_ERROR_UNEXPECTED"), url: `${api}/1` },
    ];
    expect(made("GET", events)).toMatchObject({ verdict: "undetermined", causes: ["failure-not-explained"] });
  });

  test("was followed where the request was prepared anew", () => {
    const events = [
      ...redirected({ "Access-Control-Allow-Origin": "*" }, `${api}/1`),
      ...[started, sent(), ...answered(200), completed].map((event) => ({ ...event, url: `${api}/1` })),
    ];
    const { exchange, ...rest } = made("GET", events);
    expect(exchange.hops).toHaveLength(2);
    expect(rest).toMatchObject({ verdict: "blocked", causes: ["allow-origin-missing"] });
  });

  test("out of http ends there, without a word", () => {
    expect(made("GET", redirected({ "Access-Control-Allow-Origin": "*" }, "ftp://localhost/"))).toMatchObject({
      verdict: "blocked",
      causes: ["scheme-not-http"],
      names: ["CORSRequestNotHttp"],
    });
  });

  test("to the request's own URL, before it is prepared, leads into a service worker", () => {
    expect(isTakenByServiceWorker(made("GET", [started, { type: "redirected", redirectUrl: api }]).exchange)).toBe(
      true,
    );
  });
});

describe("what Firefox does not show of it", () => {
  const redirected = (headers: Headers): readonly Shown[] => [
    started,
    sent(),
    { type: "headers-received", status: 307, headers: { Location: "https://hidden.example/", ...headers } },
    { type: "redirected", redirectUrl: "https://hidden.example/" },
    { type: "out-of-sight" },
  ];

  test("is never guessed, where a redirect leads there", () => {
    expect(made("GET", redirected({ "Access-Control-Allow-Origin": "*" }))).toMatchObject({
      verdict: "undetermined",
      causes: ["part-not-shown"],
    });
  });

  test("plays no part where the redirect itself is refused", () => {
    expect(made("GET", redirected({}))).toMatchObject({
      verdict: "blocked",
      causes: ["redirect-without-allow-origin"],
    });
  });

  test("is never guessed, where a redirect came from there", () => {
    const arrived = sent({ Origin: "null" });
    const readable = answered(200, { "Access-Control-Allow-Origin": "*" });
    // Behind a redirect Firefox leaves out the header whose absence shows that there are no credentials.
    expect(made("GET", [started, arrived, ...readable, completed])).toMatchObject({
      verdict: "undetermined",
      causes: ["part-not-shown", "allow-origin-wildcard-with-credentials?", "allow-credentials-not-true?"],
    });
  });

  test("leaves open whether there was a preflight, and when the answer comes what it says", () => {
    const lost: Shown = { type: "out-of-sight" };
    const events = [started, sent({ "X-Trace": "1" }), lost];
    expect(made("GET", events)).toMatchObject({ verdict: "undetermined", causes: ["part-not-shown"] });
    const seenAgain = made("GET", [...events, ...answered(200), completed]);
    expect(seenAgain).toMatchObject({ verdict: "blocked", causes: ["allow-origin-missing"] });
  });
});

describe("a preflight that is answered with a redirect", () => {
  const answer = answered(301, { "Access-Control-Allow-Origin": origin, Location: "/b" });
  const refused = failed("NS_ERROR_DOM_BAD_URI");

  test("is refused as one where Firefox begins to follow it", () => {
    const followed: Shown = { type: "redirected", redirectUrl: `${api}/b` };
    const events = [started, sent({ "x-trace": "1" }), ...preflight(...answer, followed, refused), refused];
    expect(made("PUT", events).names).toEqual(["CORSExternalRedirectNotAllowed"]);
  });

  test("has a wrong status where the page wants no redirects to be followed", () => {
    const events = [started, sent({ "x-trace": "1" }), ...preflight(...answer, refused), refused];
    expect(made("PUT", events).names).toEqual(["CORSPreflightDidNotSucceed"]);
  });
});

describe("without CORS", () => {
  const withoutCors = sent({ "Sec-Fetch-Mode": "no-cors" });

  test("a redirect out of http is not blocked by CORS", () => {
    const events = [started, withoutCors, answered(302, { Location: "app:open" })[0] ?? started];
    const redirected: Shown = { type: "redirected", redirectUrl: "app:open" };
    expect(made("GET", [...events, redirected])).toMatchObject({ verdict: "failed", names: [null] });
  });

  test("an image that cannot be shown is no failed connection", () => {
    const [received = started] = answered(200);
    expect(made("GET", [started, withoutCors, received, failed("NS_ERROR_FAILURE")])).toMatchObject({
      verdict: "undetermined",
      causes: ["failure-not-explained"],
    });
  });
});

test("of several requests, a preflight belongs to the one that needs nothing else to be asked", () => {
  const assembly = createAssembly();
  const reader = createGeckoReader(() => {});
  const show = (id: string, type: "request-started" | "request-sent", method: string, names: Headers = {}) => {
    const context = { requestId: id, tabId: 1, frameId: 0, url: api, method, resourceType: "xmlhttprequest", at: 0 };
    const headers = Object.entries(names).map(([name, value]) => ({ name, value }));
    const event = { ...context, type, headers } as RequestEvent;
    const read = reader.read(event, { type: "xmlhttprequest", url: api, tabId: 1, originUrl: page });
    if (read) assemble(assembly, read);
  };
  const ask = (id: string, names: string) =>
    show(id, "request-sent", "OPTIONS", {
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": names,
    });
  for (const id of ["both", "one"]) show(id, "request-started", "PUT");
  show("both", "request-sent", "PUT", { "x-trace": "1", "x-tenant": "2" });
  show("one", "request-sent", "PUT", { "x-trace": "1" });
  ask("asks-one", "x-trace");
  ask("asks-both", "x-tenant,x-trace");
  const owners = [...assembly.exchanges.values()].map(({ id, hops: [{ preflight }] }) => [id, preflight?.requestId]);
  expect(owners).toEqual([
    ["both", "asks-both"],
    ["one", "asks-one"],
  ]);
});

describe("who asks", () => {
  const event: RequestEvent = {
    type: "request-started",
    requestId: "1",
    tabId: 1,
    frameId: 0,
    url: api,
    method: "GET",
    resourceType: "xmlhttprequest",
    at: 0,
  };
  const read = (details: object) =>
    createGeckoReader(() => {}).read(event, { type: "xmlhttprequest", url: api, tabId: 1, ...details });

  test("is named by its origin, which is opaque where Firefox gives no URL", () => {
    expect(read({ originUrl: `${page}deep?query` })).toMatchObject({ initiator: origin });
    expect(read({})).toMatchObject({ initiator: "null" });
  });

  test("does so in a container, below the page at the top of the tab", () => {
    const at = { originUrl: page, documentUrl: page, cookieStoreId: "firefox-container-1" };
    expect(read({ ...at, frameId: 0 })).toMatchObject({ cookieStoreId: "firefox-container-1", topLevelOrigin: origin });
    const frameAncestors = [{ url: page }, { url: "https://top.example/a" }];
    expect(read({ ...at, frameId: 7, frameAncestors })).toMatchObject({ topLevelOrigin: "https://top.example" });
    expect(read({ ...at, frameId: 0, tabId: -1 })).not.toHaveProperty("topLevelOrigin");
  });

  test("of a shared or a service worker belongs to no frame", () => {
    expect(read({ originUrl: `${page}worker.js`, tabId: -1 })).toMatchObject({ initiator: origin, frameId: -1 });
  });

  test("is a document where only documents ask so; navigations tell which others are", () => {
    const documents: unknown[] = [];
    const reader = createGeckoReader((tabId, url) => documents.push([tabId, url]));
    expect(reader.read(event, { type: "sub_frame", url: page, tabId: 1 })).toBeNull();
    expect(documents).toEqual([[1, page]]);
    expect(read({ originUrl: page })).toMatchObject({ askedBy: page });
    expect(read({ originUrl: page })).not.toHaveProperty("fromDocument");
    expect(read({ type: "imageset", originUrl: page })).toMatchObject({ resourceType: "image", fromDocument: true });
  });
});

test("the bytes of a header’s value are read as UTF-8, as in Chromium", () => {
  expect(textOfGecko("https://app.example")).toBe("https://app.example");
  expect(textOfGecko("http://caf\u00c3\u00a9.example")).toBe("http://café.example");
  expect(textOfGecko("http://caf\u00e9.example")).toBe("http://caf\ufffd.example");
});
