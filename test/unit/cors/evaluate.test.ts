import { describe, expect, test } from "vitest";
import { evaluate, failingSteps } from "../../../src/shared/cors/evaluate.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { allowPage, api, assembled, devtoolsRecord, eventsOf, exchangeOf, page, type RequestSpec } from "../events.ts";

function evaluated(spec: RequestSpec) {
  return evaluate(exchangeOf(spec), chromiumProfile, indexByUrl([]));
}

/** The failing steps of each alternative. */
function faults(spec: RequestSpec): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    evaluated(spec).alternatives.map((alternative) => [
      alternative.credentialsMode,
      failingSteps(alternative).map(({ id, on, hop }) => `${on} ${hop}: ${id}`),
    ]),
  );
}

const wildcard = { "Access-Control-Allow-Origin": "*" };
const allowCredentials = { ...allowPage, "Access-Control-Allow-Credentials": "true" };
const failed = "net::ERR_FAILED";

describe("what was asked for without anybody seeing how", () => {
  const answered = (resourceType: string) => {
    const events = eventsOf({ resourceType, hops: [{ response: { headers: wildcard } }] });
    // The beginning, and what was sent, came before recording did.
    const [exchange] = assembled(events.slice(2));
    return exchange && evaluate(exchange, chromiumProfile, indexByUrl([])).verdict;
  };

  test.each([
    ["image", "undetermined"],
    ["xmlhttprequest", "allowed"],
    ["font", "allowed"],
  ])("by %s, and answered for everybody, is %s", (resourceType, verdict) => {
    expect(answered(resourceType)).toBe(verdict);
  });
});

describe("the credentials mode", () => {
  test("is include where a response for everybody was refused", () => {
    const result = evaluated({ hops: [{ response: { headers: wildcard } }], end: failed });
    expect(result.credentialsMode).toEqual({ known: "inferred", value: "include", basis: "outcome" });
    expect(result.verdict).toBe("blocked");
  });

  test("is not include where a response for everybody was let through", () => {
    const result = evaluated({ hops: [{ response: { headers: wildcard } }] });
    expect(result.credentialsMode).toEqual({ known: "inferred", value: "not-include", basis: "outcome" });
  });

  test("is include where a cookie went to the other origin, but not where it went to the page's own", () => {
    const own = { url: `${page}/a`, request: { Cookie: "a=1" }, response: { status: 302 }, redirectTo: api };
    const foreign = { request: { Cookie: "a=1" }, response: { headers: allowCredentials } };
    expect(evaluated({ hops: [foreign] }).credentialsMode).toMatchObject({ known: "observed", value: "include" });
    expect(evaluated({ hops: [own, { response: { headers: allowCredentials } }] }).credentialsMode.known).toBe(
      "unknown",
    );
  });

  test.each([
    ["cross-site", { "Sec-Fetch-Storage-Access": "none" }, "include", "storage-access-header"],
    ["cross-site", {}, "not-include", "storage-access-header-absent"],
  ])("of a %s request shows in Sec-Fetch-Storage-Access: %j", (site, more, value, basis) => {
    const request = { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "cors", ...more };
    expect(evaluated({ hops: [{ request, response: {} }], end: failed }).credentialsMode).toMatchObject({
      value,
      basis,
    });
  });

  test("does not show where the URL is not potentially trustworthy: no Sec-Fetch-* goes there", () => {
    const hop = { url: "http://api.example/", request: { "Sec-Fetch-Site": "cross-site" }, response: {} };
    expect(evaluated({ hops: [hop], end: failed }).credentialsMode.known).toBe("unknown");
  });

  test("of a web font is known without looking", () => {
    expect(evaluated({ resourceType: "font", hops: [{ response: {} }], end: failed }).credentialsMode).toMatchObject({
      value: "not-include",
    });
  });

  test("that stays unknown gives both ways, the likelier one first", () => {
    const preflight = { headers: wildcard };
    expect(faults({ hops: [{ method: "PUT", preflight }], end: failed })).toEqual({
      "not-include": ["preflight 0: method-allowed"],
      include: [
        "preflight 0: allow-origin-not-wildcard",
        "preflight 0: allow-credentials-true",
        "preflight 0: method-allowed",
      ],
    });
  });
});

describe("all faults of a preflight come in Chromium's order", () => {
  test("redirect before CORS check, and no status beside it", () => {
    const preflight = { status: 302, headers: { Location: "/x" } };
    expect(faults({ hops: [{ method: "PUT", preflight }], end: failed })["not-include"]).toEqual([
      "preflight 0: preflight-not-redirected",
      "preflight 0: allow-origin-present",
      "preflight 0: method-allowed",
    ]);
  });

  test("CORS check, status, both lists, method, headers", () => {
    const preflight = {
      status: 500,
      asks: "x-trace",
      headers: { "Access-Control-Allow-Methods": "GET", "Access-Control-Allow-Headers": "x a" },
    };
    expect(faults({ hops: [{ method: "PUT", preflight }], end: failed })["not-include"]).toEqual([
      "preflight 0: allow-origin-present",
      "preflight 0: preflight-ok-status",
      "preflight 0: allow-headers-parse",
      "preflight 0: method-allowed",
    ]);
  });

  test("a wildcard covers Authorization in Chromium", () => {
    const preflight = { asks: "authorization", headers: { ...allowPage, "Access-Control-Allow-Headers": "*" } };
    const hops = [{ preflight, request: { Authorization: "x" }, response: { headers: allowPage } }];
    expect(evaluated({ hops }).verdict).toBe("allowed");
  });
});

describe("what is not CORS", () => {
  test.each([
    ["net::ERR_CONNECTION_REFUSED", "failed", "network-response"],
    ["net::ERR_ABORTED", "failed", "request-not-aborted"],
    ["net::ERR_BLOCKED_BY_CLIENT", "failed", "policy-allows"],
    ["net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS", "blocked", "policy-allows"],
    ["net::ERR_FAILED", "undetermined", "outcome-explained"],
  ])("%s without a response is %s", (end, verdict, step) => {
    const result = evaluated({ hops: [{ request: {} }], end });
    expect(result.verdict).toBe(verdict);
    expect(failingSteps(result.alternatives[0]).map(({ id }) => id)).toEqual([step]);
  });

  test("a failure that the headers do not explain is not blamed on them", () => {
    const result = evaluated({ hops: [{ response: { headers: allowCredentials } }], end: failed });
    expect(result.verdict).toBe("undetermined");
  });

  test("a preflight without an answer has the real error on the request", () => {
    const hops = [{ method: "PUT", preflight: { error: failed } }];
    expect(faults({ hops, end: "net::ERR_EMPTY_RESPONSE" })["not-include"]).toEqual(["preflight 0: network-response"]);
  });

  test("a preflight that the browser itself redirects to https is told by DevTools alone", () => {
    const events = eventsOf({ hops: [{ method: "PUT", preflight: { error: failed } }], end: failed });
    const record = devtoolsRecord({
      method: "OPTIONS",
      resourceType: "preflight",
      status: 0,
      error: "net::ERR_INVALID_REDIRECT",
    });
    const [without] = assembled(events);
    const [withRecord] = assembled([...events, record]);
    const verdicts = [without, withRecord].map(
      (exchange) => exchange && evaluate(exchange, chromiumProfile, indexByUrl([])),
    );
    expect(verdicts.map((result) => result?.verdict)).toEqual(["undetermined", "blocked"]);
    expect(verdicts[1]?.alternatives[0].trace.at(-1)?.id).toBe("preflight-not-redirected");
  });

  test("a response that broke off after it passed is allowed", () => {
    const events = eventsOf({ hops: [{ response: { headers: allowPage } }] }).map((event) =>
      event.type === "completed"
        ? { ...event, type: "failed" as const, error: "net::ERR_CONTENT_LENGTH_MISMATCH" }
        : event,
    );
    const [exchange] = assembled(events);
    expect(exchange && evaluate(exchange, chromiumProfile, indexByUrl([])).verdict).toBe("allowed");
  });
});

describe("verdicts", () => {
  test("pending until there is an answer", () => {
    expect(evaluated({ hops: [{ request: {} }], end: null }).verdict).toBe("pending");
    expect(evaluated({ hops: [{ response: {} }], end: null }).verdict).toBe("pending");
  });

  test("opaque for no-cors, which the absence of Origin shows where Sec-Fetch-Mode is not sent", () => {
    const events = eventsOf({ hops: [{ url: "http://api.example/", response: {} }] }).map((event) =>
      event.type === "request-sent" ? { ...event, headers: [] } : event,
    );
    const [exchange] = assembled(events);
    const result = exchange && evaluate(exchange, chromiumProfile, indexByUrl([]));
    expect(result).toMatchObject({ verdict: "opaque", mode: { known: "inferred", value: "no-cors" } });
  });
});

describe("why there was a preflight", () => {
  const permits = {
    ...allowCredentials,
    "Access-Control-Allow-Methods": "PUT",
    "Access-Control-Allow-Headers": "x-trace",
  };

  test("method and headers are named, with their values", () => {
    const hops = [
      {
        method: "PUT",
        preflight: { asks: "x-trace", headers: permits },
        request: { "X-Trace": "7" },
        response: { headers: allowPage },
      },
    ];
    expect(evaluated({ hops }).preflights).toEqual([
      {
        state: "sent",
        because: [
          { kind: "method", name: "PUT" },
          { kind: "header", name: "x-trace", value: "7" },
        ],
      },
    ]);
  });

  test("neither of them means an upload listener or a stream", () => {
    const hops = [{ method: "POST", preflight: { headers: permits }, response: { headers: allowPage } }];
    expect(evaluated({ hops }).preflights[0]?.because).toEqual([{ kind: "upload-listener-or-stream" }]);
  });

  test("what the browser adds by itself needs none", () => {
    const request = {
      "User-Agent": "x",
      "sec-ch-ua": "x",
      "Cache-Control": "no-cache",
      Pragma: "no-cache",
      Accept: "*/*",
    };
    expect(evaluated({ hops: [{ request, response: { headers: allowPage } }] }).preflights[0]?.state).toBe(
      "not-needed",
    );
  });

  test("a redirect back to the page’s own origin is preflighted again", () => {
    const hops = [
      { method: "PUT", preflight: { headers: permits }, response: { status: 307 }, redirectTo: `${page}/own` },
      { method: "PUT", url: `${page}/own`, preflight: { status: 403 } },
    ];
    const states = evaluated({ hops, end: "net::ERR_FAILED" }).preflights.map(({ state }) => state);
    expect(states).toEqual(["sent", "sent"]);
  });

  test("a request without CORS to the page’s own origin need not follow to a URL with a password", () => {
    const verdict = (url: string) => {
      const request = { "Sec-Fetch-Mode": "no-cors" };
      const hop = { url, request, response: { status: 302 }, redirectTo: "https://user:secret@api.example/" };
      return evaluated({ hops: [hop], end: "net::ERR_ABORTED" }).verdict;
    };
    expect(verdict(api)).toBe("failed");
    expect(verdict(`${page}/own`)).toBe("undetermined");
  });

  test("without CORS there is none", () => {
    const request = { "Sec-Fetch-Mode": "no-cors", DPR: "x".repeat(2_000), Accept: "x".repeat(2_000) };
    expect(evaluated({ hops: [{ request, response: {} }] }).preflights[0]?.state).toBe("not-needed");
  });

  describe("an earlier permission", () => {
    const asking = (maxAge: string | null, at: number) =>
      exchangeOf({
        id: "earlier",
        at,
        hops: [
          {
            method: "PUT",
            preflight: {
              asks: "x-trace",
              headers: { ...permits, ...(maxAge === null ? {} : { "Access-Control-Max-Age": maxAge }) },
            },
            request: { "X-Trace": "1" },
            response: { headers: allowPage },
          },
        ],
      });
    const using = (method: string, at: number, header = "X-Trace") =>
      exchangeOf({ id: "later", at, hops: [{ method, request: { [header]: "1" }, response: { headers: allowPage } }] });
    const state = (earlier: ReturnType<typeof asking>, later: ReturnType<typeof using>) =>
      evaluate(later, chromiumProfile, indexByUrl([earlier, later])).preflights[0];

    test("hides whether a POST that could have an upload listener needed it", () => {
      const method = (name: string) =>
        exchangeOf({ id: "later", at: 1_000, hops: [{ method: name, response: { headers: allowPage } }] });
      expect(state(asking("600", 0), method("POST"))?.state).toBe("unknown");
      expect(state(asking("0", 0), method("POST"))?.state).toBe("not-needed");
      expect(state(asking("600", 0), method("GET"))?.state).toBe("not-needed");
    });

    test("hides it too where a stop of the recorder may have taken the preflight that got it", () => {
      const post = (id: string, at: number) =>
        exchangeOf({ id, at, hops: [{ method: "POST", response: { headers: allowPage } }] });
      const later = post("later", 1_000);
      const earlier = post("earlier", 0);
      expect(state(earlier, later)?.state).toBe("not-needed");
      expect(state({ ...earlier, interrupted: true }, later)?.state).toBe("unknown");
      expect(state({ ...earlier, interrupted: true }, post("later", 7_300_000))?.state).toBe("not-needed");
      expect(state({ ...post("earlier", 2_000), interrupted: true }, later)?.state).toBe("not-needed");
    });

    test.each([
      ["within Max-Age", "600", "PUT", 500_000, "X-Trace", true],
      ["after Max-Age", "600", "PUT", 700_000, "X-Trace", false],
      ["within the default of five seconds", null, "PUT", 4_000, "X-Trace", true],
      ["after the default", null, "PUT", 8_000, "X-Trace", false],
      ["not a number: the default", "soon", "PUT", 8_000, "X-Trace", false],
      ["negative", "-1", "PUT", 1_000, "X-Trace", false],
      ["within the cap of two hours", "999999", "PUT", 7_100_000, "X-Trace", true],
      ["after the cap", "999999", "PUT", 7_300_000, "X-Trace", false],
      ["another method", "600", "DELETE", 1_000, "X-Trace", false],
      ["another header", "600", "PUT", 1_000, "X-Other", false],
    ])("%s", (_, maxAge, method, later, header, found) => {
      const result = state(asking(maxAge, 0), using(method, later, header));
      expect(result?.state).toBe("cached");
      expect(result?.permission?.exchangeId).toBe(found ? "earlier" : undefined);
    });
  });
});
