import type { Words } from "../words.ts";
import { access } from "./access.ts";
import { besideCors } from "./beside-cors.ts";
import { besideFirefox } from "./beside-firefox.ts";
import { evidence } from "./evidence.ts";
import { geckoConsole } from "./gecko-console.ts";
import { otherEngines } from "./other-engines.ts";
import { pageSide } from "./page-side.ts";
import { panel } from "./panel.ts";
import { recipes } from "./recipes.ts";
import { recipesFrameworks } from "./recipes-frameworks.ts";
import { recipesNode } from "./recipes-node.ts";
import { recipesServers } from "./recipes-servers.ts";
import { reproduce } from "./reproduce.ts";
import { rules } from "./rules.ts";
import { tabPage } from "./tab-page.ts";
import { trial } from "./trial.ts";
import { tryInFirefox } from "./try-in-firefox.ts";
import { warnings } from "./warnings.ts";
import { whatIf } from "./what-if.ts";

/** Every text that people read, in Traditional Chinese, as used in Taiwan; see en/index.ts. */
export const zhTW: Words["texts"] = {
  ...rules,
  ...besideCors,
  ...warnings,
  ...pageSide,
  ...panel,
  ...access,
  ...evidence,
  ...geckoConsole,
  ...otherEngines,
  ...besideFirefox,
  ...trial,
  ...tabPage,
  ...tryInFirefox,
  ...reproduce,
  ...whatIf,
  ...recipes,
  ...recipesFrameworks,
  ...recipesServers,
  ...recipesNode,
};
