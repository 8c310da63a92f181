import { expect, test } from "vitest";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { countAll } from "../../../src/shared/overview/counts.ts";
import { rootCauses } from "../../../src/shared/overview/root-causes.ts";
import { sharedFix } from "../../../src/shared/overview/shared-fix.ts";
import { allowPage, exchangeOf, page, type RequestSpec } from "../events.ts";
import { explained } from "./mixed-pages.ts";

const failed = "net::ERR_FAILED";
let requests = 0;

/** A request to a path of its own, so that no answer is another's. */
function request(server: string, spec: Partial<RequestSpec["hops"][number]>, end: string | null = failed) {
  const id = String(++requests);
  const at = 1_000 * requests;
  return exchangeOf({ id, at, hops: [{ url: `https://${server}.example/${id}`, ...spec }], end });
}

const refused = (server: string, status: number) => request(server, { method: "PUT", preflight: { status } });
const missing = (server: string) => request(server, { response: {} });

test("requests that one change mends have one root cause; most requests come first", () => {
  const exchanges = [missing("cdn"), refused("api", 401), refused("api", 401), missing("api"), refused("api", 401)];
  const causes = rootCauses(explained(exchanges));
  expect(
    causes.map(({ causes: [{ id }], server, refusedWith, members }) => [id, server, refusedWith, members.length]),
  ).toEqual([
    ["preflight-answered-by-auth", "https://api.example", 401, 3],
    ["allow-origin-missing", "https://cdn.example", undefined, 1],
    ["allow-origin-missing", "https://api.example", undefined, 1],
  ]);
  expect(causes[0]?.members.map(({ exchange }) => exchange.id)).toEqual([1, 2, 4].map((at) => exchanges[at]?.id));
});

test("another server, another status of a preflight or another cause is another root cause", () => {
  const apart = [
    refused("api", 401),
    refused("api", 403),
    refused("other", 401),
    missing("api"),
    request("api", { response: { headers: { "Access-Control-Allow-Origin": `${page}/` } } }),
  ];
  expect(rootCauses(explained(apart)).map(({ members }) => members.length)).toEqual([1, 1, 1, 1, 1]);
});

test("what needs a change at another server too is another root cause", () => {
  const redirect = (target: string) =>
    request("api", { response: { status: 302, headers: { Location: `https://${target}.example/` } } });
  const causes = rootCauses(explained([redirect("one"), redirect("other"), redirect("one")]));
  expect(causes.map(({ causes: [{ id }], members }) => [id, members.length])).toEqual([
    ["redirect-without-allow-origin", 2],
    ["redirect-without-allow-origin", 1],
  ]);
});

test("what passes, what is not ended and what a trial took part in has no root cause", () => {
  const passing = request("api", { response: { headers: allowPage } }, "readable");
  const pending = request("api", {}, null);
  const blocked = missing("api");
  const [hop] = blocked.hops;
  const tried = { ...blocked, hops: [{ ...hop, actual: { ...hop.actual, trial: { set: [], remove: [] } } }] as const };
  expect(rootCauses(explained([passing, pending, tried]))).toEqual([]);
});

test("what breaks at one server is one root cause, and no answer is claimed to mend it", () => {
  const gone = () => request("gone", {}, "net::ERR_CONNECTION_REFUSED");
  const [cause, ...others] = rootCauses(explained([gone(), gone(), gone()]));
  expect(others).toEqual([]);
  expect(cause).toMatchObject({ causes: [{ id: "connection-refused" }], isMendedByAnswers: false });
  expect(cause?.members).toHaveLength(3);
  expect(cause && sharedFix(cause).changes).toEqual([]);
});

test("where other extensions changed an answer, nothing is put together with it", () => {
  const [one, two] = [missing("api"), missing("api")];
  const [{ actual }] = two.hops;
  if (!actual.response) throw new Error("there is no response");
  const changed = { ...actual, response: { ...actual.response, judgedHeaders: [{ name: "X-Other", value: "1" }] } };
  const causes = rootCauses(explained([one, { ...two, hops: [{ actual: changed }] }]));
  expect(causes.map(({ isMendedByAnswers, members }) => [isMendedByAnswers, members.length])).toEqual([
    [true, 1],
    [false, 1],
  ]);
});

test("counts verdicts, and what preflights cost as far as their end was seen", () => {
  const passed = { headers: { ...allowPage, "Access-Control-Allow-Methods": "PUT" } };
  const waiting = request("api", { method: "PUT", preflight: passed }, null);
  const [{ preflight, actual }] = waiting.hops;
  if (!preflight) throw new Error("there is no preflight");
  const { endedAt: _, response: __, ...unanswered } = preflight;
  const exchanges: readonly Exchange[] = [
    request("api", { method: "PUT", preflight: passed, response: { headers: allowPage } }, "readable"),
    request("api", { response: { headers: allowPage } }, "readable"),
    refused("api", 401),
    { ...waiting, hops: [{ preflight: unanswered, actual }] },
  ];
  const counts = countAll(explained(exchanges));
  expect(counts).toMatchObject({
    total: 4,
    verdicts: { allowed: 2, blocked: 1, failed: 0, opaque: 0, pending: 1, undetermined: 0 },
    preflights: { sent: 3, cached: 0, waiting: 3, untimed: 1 },
  });
  // Each event of these tests comes a millisecond after the one before.
  expect(counts.preflights.milliseconds).toBe(6);
});
