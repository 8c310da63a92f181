import type { Scenario } from "../scenario.ts";
import { allowOriginScenarios } from "./allow-origin.ts";
import { behindTheHeaderScenarios } from "./behind-the-header.ts";
import { besideCorsScenarios } from "./beside-cors.ts";
import { credentialsScenarios } from "./credentials.ts";
import { nearMissScenarios } from "./near-misses.ts";
import { networkScenarios } from "./network.ts";
import { otherBrowserScenarios } from "./other-browsers.ts";
import { policyScenarios } from "./policies.ts";
import { preflightScenarios } from "./preflight.ts";
import { redirectScenarios } from "./redirects.ts";

import { requesterScenarios } from "./requesters.ts";
import { requesterPlaceScenarios } from "./requesters-places.ts";
import { warningScenarios } from "./warnings.ts";

/** The scenarios by family, in the order in which the demo shows them. */
export const scenarioFamilies: readonly { readonly title: string; readonly scenarios: readonly Scenario[] }[] = [
  { title: "Who is allowed", scenarios: allowOriginScenarios },
  { title: "What is behind the header", scenarios: behindTheHeaderScenarios },
  { title: "Credentials", scenarios: credentialsScenarios },
  { title: "Preflights", scenarios: preflightScenarios },
  { title: "Redirects", scenarios: redirectScenarios },
  { title: "Beside CORS", scenarios: besideCorsScenarios },
  { title: "The network", scenarios: networkScenarios },
  { title: "Policies", scenarios: policyScenarios },
  { title: "What asks", scenarios: requesterScenarios },
  { title: "Who asks", scenarios: requesterPlaceScenarios },
  { title: "Worth knowing, though it works", scenarios: warningScenarios },
  { title: "Near misses that pass", scenarios: nearMissScenarios },
  { title: "Otherwise in other browsers", scenarios: otherBrowserScenarios },
];

export const scenarios: readonly Scenario[] = scenarioFamilies.flatMap((family) => family.scenarios);
