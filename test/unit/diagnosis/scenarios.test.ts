import { expect, test } from "vitest";
import type { ServerName } from "../../../demo/scenario.ts";
import { scenarios } from "../../../demo/scenarios/index.ts";
import { whatIf } from "../../../src/shared/what-if/what-if.ts";
import { formOfPlayable, isImaginable } from "../../oracle/imagined-form.ts";

/*
 * The demo's scenarios without a browser, in seconds: what each asks and is answered, written into the form of "What
 * if?", must have the causes that it has in the browser. Test runs in browsers remain the judges.
 */

/** Where the demo's servers would be. Those that a scenario needs for something else than CORS are left out. */
const addresses: Partial<Record<ServerName, string>> = {
  page: "http://localhost:1000",
  sameSite: "http://localhost:1001",
  crossSite: "http://127.0.0.1:1002",
  thirdSite: "http://[::1]:1003",
};
const servers = { pageOrigin: addresses.page ?? "", origins: addresses as Record<ServerName, string> };

/** Scenarios that turn on what no form holds. */
const beyondForms: Readonly<Record<string, string>> = {
  "allow-origin-absent-in-cache": "what an earlier request left in the HTTP cache",
  "preflight-permission-used": "what an earlier preflight permitted",
  "preflight-permission-hidden": "what an earlier preflight permitted",
  "other-browsers-permission-by-wildcard": "what an earlier preflight permitted",
  "other-browsers-max-age-no-number": "what an earlier preflight permitted",
  "redirect-loop": "more redirects than are written down",
  "redirect-left-to-page": "the page's own word: here it is known that it handles redirects",
  "redirect-out-of-own-origin-left-to-page": "the page's own word: here it is known that it handles redirects",
  "headers-too-big": "more than the browser reads",
  "stream-over-http": "a body that is a stream",
};

const imaginable = scenarios.filter(
  (scenario) =>
    isImaginable(scenario) &&
    [scenario.ask, ...scenario.hops].every(({ server }) => server === undefined || server in addresses) &&
    (scenario.ask.from ?? "page") === "page" &&
    !(scenario.id in beyondForms),
);

test.each(imaginable.map((scenario) => [scenario.id, scenario] as const))("%s", (_, scenario) => {
  const { explanation, problems } = whatIf(formOfPlayable(scenario, "run", servers), null, []);
  expect(problems).toEqual([]);
  const { verdict, causes } = scenario.expect;
  expect(explanation?.evaluation.verdict).toBe(verdict);
  // A form knows whether there are credentials; what depends on that is only possible where it is hidden.
  const said: readonly string[] = (explanation?.diagnosis.causes ?? []).map(({ id }) => id);
  const isSaid = (possible: string) => said.includes(possible.slice(0, -1));
  const expected = causes.filter((cause) => !cause.endsWith("?") || isSaid(cause));
  expect(said).toEqual(expected.map((cause) => cause.replace("?", "")));
});
