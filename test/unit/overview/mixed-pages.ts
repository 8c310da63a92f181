import fc from "fast-check";
import type { Scenario } from "../../../demo/scenario.ts";
import { scenarios } from "../../../demo/scenarios/index.ts";
import type { DemoServers } from "../../../demo/servers.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { whatIf } from "../../../src/shared/what-if/what-if.ts";
import { formOfPlayable, isImaginable } from "../../oracle/imagined-form.ts";

/*
 * Pages that make many requests: answers of the demo's scenarios, asked for in other ways, by several pages.
 */

/** A request as it is drawn: which scenario's answers, and how the page asks. */
interface Drawn {
  readonly scenario: Scenario;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: "include" | "same-origin";
  readonly origin: string;
  /** Whether the credentials mode stays hidden, as it does without the probe. */
  readonly isHidden: boolean;
}

const origins = ["https://app.example", "https://other.example", "null"];

const drawn: fc.Arbitrary<Drawn> = fc.record({
  scenario: fc.constantFrom(...scenarios.filter(isImaginable)),
  method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PURGE"),
  headers: fc.constantFrom({}, { "X-Trace": "1" }, { Authorization: "a" }, { "Content-Type": "application/json" }),
  credentials: fc.constantFrom("include" as const, "same-origin" as const),
  origin: fc.constantFrom(...origins),
  isHidden: fc.boolean(),
});

/** What was recorded of a page, as explanations. */
export const mixedPages: fc.Arbitrary<readonly Explanation[]> = fc
  .array(drawn, { minLength: 2, maxLength: 12 })
  .chain((some) =>
    fc.record({
      some: fc.constant(some),
      // Some of them once more, asked for in another way: these are what one change can mend together.
      again: fc.array(fc.tuple(fc.constantFrom(...some), drawn), { maxLength: 20 }),
    }),
  )
  .map(({ some, again }) => [...some, ...again.map(([one, other]) => ({ ...other, scenario: one.scenario }))])
  .map((all) => explained(all.flatMap((one, index) => imagined(one, index) ?? [])));

/** What is to be said of exchanges that were recorded together. */
export function explained(exchanges: readonly Exchange[]): readonly Explanation[] {
  return exchanges.map((exchange) => explain(exchange, chromiumProfile, indexByUrl(exchanges)));
}

function imagined({ scenario, method, headers, credentials, origin, isHidden }: Drawn, index: number): Exchange | null {
  const playable = { ...scenario, ask: { ...scenario.ask, method, headers, credentials } };
  const form = formOfPlayable(playable, `run${index}`, serversFor(origin === "null" ? origins[0] : origin));
  const { explanation } = whatIf({ ...form, origin }, null, []);
  if (!explanation) return null;
  const { isImagined: _, call, ...exchange } = explanation.exchange;
  return { ...exchange, id: String(index), ...(isHidden || !call ? {} : { call }) };
}

/** Servers that nobody starts. */
function serversFor(pageOrigin = ""): DemoServers {
  const names = [
    "page",
    "sameSite",
    "crossSite",
    "thirdSite",
    "secure",
    "named",
    "http2",
    "httpsName",
    "httpName",
    "public",
  ];
  const addresses = Object.fromEntries(names.map((name) => [name, `https://${name.toLowerCase()}.example`]));
  return { pageOrigin, origins: { ...addresses, page: pageOrigin } } as unknown as DemoServers;
}
