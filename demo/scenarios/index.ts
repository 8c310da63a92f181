import type { Scenario } from "../scenario.ts";
import { allowOriginScenarios } from "./allow-origin.ts";
import { besideCorsScenarios } from "./beside-cors.ts";
import { credentialsScenarios } from "./credentials.ts";
import { nearMissScenarios } from "./near-misses.ts";
import { preflightScenarios } from "./preflight.ts";
import { redirectScenarios } from "./redirects.ts";
import { requesterScenarios } from "./requesters.ts";
import { requesterPlaceScenarios } from "./requesters-places.ts";

/** The scenarios by family, in the order in which the demo shows them. */
export const scenarioFamilies: readonly { readonly title: string; readonly scenarios: readonly Scenario[] }[] = [
  { title: "Who is allowed", scenarios: allowOriginScenarios },
  { title: "Credentials", scenarios: credentialsScenarios },
  { title: "Preflights", scenarios: preflightScenarios },
  { title: "Redirects", scenarios: redirectScenarios },
  { title: "Beside CORS", scenarios: besideCorsScenarios },
  { title: "What asks", scenarios: requesterScenarios },
  { title: "Who asks", scenarios: requesterPlaceScenarios },
  { title: "Near misses that pass", scenarios: nearMissScenarios },
];

export const scenarios: readonly Scenario[] = scenarioFamilies.flatMap((family) => family.scenarios);
