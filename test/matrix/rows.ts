import type { Answer, Ask, Place } from "../../demo/scenario.ts";
import { kindsWithCredentials, kindsWithoutCredentials } from "../../demo/scenarios/requester-kinds.ts";

/** One requester: how it asks, and what it can use but for CORS headers. */
export interface Row {
  readonly name: string;
  readonly ask: Ask;
  readonly answer: Answer;
  readonly withCredentials: boolean;
  /** How it asks where the browser has to ask first; absent where it never has to. */
  readonly preflighted?: Ask;
}

const places: readonly Place[] = [
  "page",
  "sandboxed-frame",
  "data-frame",
  "same-site-frame",
  "other-site-frame",
  "controlled-frame",
  "worker",
  "shared-worker",
  "service-worker",
];
const beacon: Ask = { via: "beacon", server: "crossSite", body: "{}", contentType: "application/json" };

/** Every requester: each kind of the page, and scripts in each place. */
export const rows: readonly Row[] = [
  ...kindsWithoutCredentials.map(
    ([name, , ask, answer]): Row => ({
      name,
      ask: { ...ask, server: "crossSite" },
      answer,
      withCredentials: false,
      ...(ask.keepalive ? { preflighted: preflighted({ ...ask, server: "crossSite" }) } : {}),
    }),
  ),
  ...kindsWithCredentials.map(
    ([name, , ask, answer]): Row => ({
      name: `${name} + credentials`,
      ask: { ...ask, server: "crossSite" },
      answer,
      withCredentials: true,
    }),
  ),
  { name: "beacon", ask: beacon, answer: {}, withCredentials: true, preflighted: beacon },
  ...places.flatMap((from) => [scriptRow("fetch", from, false), scriptRow("fetch", from, true)]),
  ...(["page", "worker", "shared-worker"] as const).map((from) => scriptRow("xhr", from, true)),
];

function scriptRow(via: "fetch" | "xhr", from: Place, withCredentials: boolean): Row {
  // What is another site to the page is the own origin of one of its frames.
  const server = from === "other-site-frame" ? "page" : "crossSite";
  const ask: Ask = { via, from, server, ...(withCredentials ? { credentials: "include" } : {}) };
  return {
    name: `${via} in ${from}${withCredentials ? " + credentials" : ""}`,
    ask,
    answer: {},
    withCredentials,
    preflighted: preflighted(ask),
  };
}

function preflighted(ask: Ask): Ask {
  return { ...ask, method: "PUT", headers: { "x-trace": "1" } };
}
