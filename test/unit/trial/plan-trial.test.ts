import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import type { Fix } from "../../../src/shared/diagnosis/fix/fix.ts";
import { assemble } from "../../../src/shared/exchange/assemble.ts";
import { createAssembly } from "../../../src/shared/exchange/assembly.ts";
import { type Exchange, isTrial, judgedHeaders, noFrame } from "../../../src/shared/exchange/exchange.ts";
import type { RequestStarted } from "../../../src/shared/exchange/network-event.ts";
import { getHeader } from "../../../src/shared/fetch/header-list.ts";
import { planTrial } from "../../../src/shared/trial/plan-trial.ts";
import { changesFor, type Trial } from "../../../src/shared/trial/trial.ts";
import { allowPage, api, eventsOf, exchangeOf, page, type RequestSpec } from "../events.ts";

const failed = "net::ERR_FAILED";
const explained = (exchange: Exchange) => explain(exchange, chromiumProfile, indexByUrl([]));

function planOf(exchange: Exchange) {
  const { fix } = explained(exchange).diagnosis;
  if (!fix) throw new Error("no fix");
  return planTrial(exchange, fix);
}

function withTrial(event: RequestStarted, trial: Trial): RequestStarted {
  const changes = changesFor(trial, event);
  return changes ? { ...event, trial: changes } : event;
}

/** An exchange whose events a trial marked. */
function during(trial: Trial, spec: RequestSpec): Exchange {
  const assembly = createAssembly();
  for (const event of eventsOf(spec)) {
    assemble(assembly, event.type === "request-started" ? withTrial(event, trial) : event);
  }
  const [exchange] = assembly.exchanges.values();
  if (!exchange) throw new Error("no exchange");
  return exchange;
}

const silent: RequestSpec = { hops: [{ response: {} }], end: failed };
const put: RequestSpec = { hops: [{ method: "PUT", preflight: {} }], end: failed };

function trialOf(spec: RequestSpec): Trial {
  const trial = planOf(exchangeOf(spec))?.trial;
  if (!trial) throw new Error("no trial");
  return trial;
}

describe("planTrial", () => {
  test("changes what the fix changes, preflight and request apart", () => {
    const trial = trialOf(put);
    expect(trial).toMatchObject({ exchangeId: "1", url: api, method: "PUT", initiator: page });
    expect(
      trial.changes.map(({ method, set }) => [method, ...set.map(({ name, value }) => `${name}: ${value}`)]),
    ).toEqual([
      [
        "OPTIONS",
        `access-control-allow-origin: ${page}`,
        "vary: Origin",
        "access-control-allow-credentials: true",
        "access-control-allow-methods: PUT",
        // The browser must keep no permission that outlives the trial.
        "access-control-max-age: 0",
      ],
      ["PUT", `access-control-allow-origin: ${page}`, "vary: Origin", "access-control-allow-credentials: true"],
    ]);
  });

  test.each<[string, RequestSpec, string, object?]>([
    [
      "another status",
      { hops: [{ method: "PUT", preflight: { status: 401 } }], end: failed },
      "trial.obstacle.status",
      { role: "preflight", status: 204, answered: 401 },
    ],
    [
      "no redirect",
      { hops: [{ method: "PUT", preflight: { status: 302, headers: { Location: "/x" } } }], end: failed },
      "trial.obstacle.redirect",
      { role: "preflight", status: 204, answered: 302 },
    ],
    [
      "a rule for a URL that was cut",
      { hops: [{ url: `${api}… (9000 characters)`, response: {} }], end: failed },
      "trial.obstacle.url",
    ],
  ])("has an obstacle where the fix needs %s", (_, spec, id, values) => {
    expect(planOf(exchangeOf(spec))?.obstacle).toMatchObject({ id, ...(values ? { values } : {}) });
  });

  test("has an obstacle where the browser names no tab, or does not show the request", () => {
    const exchange = exchangeOf(silent);
    expect(planOf({ ...exchange, frameId: noFrame })?.obstacle?.id).toBe("trial.obstacle.no-tab");
    expect(planOf({ ...exchange, knownFrom: "devtools" })?.obstacle?.id).toBe("trial.obstacle.not-seen");
  });

  test("keeps Firefox from storing a response as it was changed", () => {
    const trial = planOf({ ...exchangeOf(silent), engine: "gecko" })?.trial;
    expect(trial?.changes).toMatchObject([{ method: "GET", remove: ["etag", "last-modified"] }]);
    expect(trial?.changes[0]?.set.at(-1)).toEqual({ name: "cache-control", value: "no-store" });
    expect(trialOf(silent).changes[0]?.set.some(({ name }) => name === "cache-control")).toBe(false);
  });

  test("has an obstacle where Firefox may count several lines", () => {
    const exchange = exchangeOf({
      hops: [{ response: { headers: { "Access-Control-Allow-Origin": "*, *" } } }],
      end: failed,
    });
    expect(planOf(exchange)?.trial).toBeDefined();
    expect(planOf({ ...exchange, engine: "gecko" })?.obstacle?.id).toBe("trial.obstacle.lines");
  });

  test("has an obstacle where one URL must be answered in two ways", () => {
    const change = { url: api, method: "GET", role: "actual" as const, remove: [] };
    const allow = (value: string) => [{ name: "access-control-allow-origin", value }];
    const fix: Fix = {
      who: "api",
      responses: [
        { ...change, hop: 0, set: allow(page) },
        { ...change, hop: 2, set: allow("*") },
      ],
      request: [],
      notes: [],
    };
    expect(planTrial(exchangeOf(silent), fix)?.obstacle?.id).toBe("trial.obstacle.same-url-twice");
  });

  test("is none where the fix changes no response", () => {
    expect(planTrial(exchangeOf(silent), { who: "page", responses: [], request: [], notes: [] })).toBeNull();
  });
});

describe("an exchange that was made during a trial", () => {
  const allowed = { hops: [{ response: { headers: {} } }] };

  test("is judged by what the trial made of the server’s headers, which are kept", () => {
    const exchange = during(trialOf(silent), { ...allowed, end: null });
    const { response } = exchange.hops[0].actual;
    expect(isTrial(exchange)).toBe(true);
    expect(response && getHeader(judgedHeaders(response), "access-control-allow-origin")).toBe(page);
    expect(response?.headers).toEqual([]);
  });

  test("blames no other extension, and warns of nothing", () => {
    const headers = { ...allowPage, "X-Total-Count": "3" };
    const spec: RequestSpec = { hops: [{ method: "PUT", preflight: {}, response: { headers } }] };
    const { evaluation, diagnosis } = explained(during(trialOf(put), spec));
    expect([evaluation.verdict, diagnosis.causes, diagnosis.warnings]).toEqual(["allowed", [], []]);
    const preflight = { headers: { ...allowPage, "Access-Control-Allow-Methods": "PUT" } };
    const without = explained(exchangeOf({ hops: [{ method: "PUT", preflight, response: { headers } }] }));
    expect(without.diagnosis.warnings.map(({ id }) => id)).toContain("response-header-not-exposed");
  });

  test("that fails is planned with what is tried already", () => {
    // A trial of the preflight alone: the answer to the request is what is left.
    const preflightAlone = { ...trialOf(put), changes: trialOf(put).changes.slice(0, 1) };
    const left = during(preflightAlone, { hops: [{ method: "PUT", preflight: {}, response: {} }], end: failed });
    expect(
      planOf(left)
        ?.trial?.changes.map(({ method }) => method)
        .sort(),
    ).toEqual(["OPTIONS", "PUT"]);
  });
});
