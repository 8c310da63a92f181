import type { Words } from "../words.ts";
import { access } from "./access.ts";
import { besideCors } from "./beside-cors.ts";
import { besideFirefox } from "./beside-firefox.ts";
import { cli } from "./cli.ts";
import { connections } from "./connections.ts";
import { evidence } from "./evidence.ts";
import { explanation } from "./explanation.ts";
import { exportWords } from "./export.ts";
import { filter } from "./filter.ts";
import { firstUse } from "./first-use.ts";
import { flightRecorder } from "./flight-recorder.ts";
import { geckoConsole } from "./gecko-console.ts";
import { harIn } from "./har-in.ts";
import { list } from "./list.ts";
import { otherEngines } from "./other-engines.ts";
import { overview } from "./overview.ts";
import { pageSide } from "./page-side.ts";
import { panel } from "./panel.ts";
import { prerendered } from "./prerendered.ts";
import { recipes } from "./recipes.ts";
import { recipesFrameworks } from "./recipes-frameworks.ts";
import { recipesNode } from "./recipes-node.ts";
import { recipesServers } from "./recipes-servers.ts";
import { report } from "./report.ts";
import { reproduce } from "./reproduce.ts";
import { rules } from "./rules.ts";
import { scriptView } from "./script-view.ts";
import { settings } from "./settings.ts";
import { spoken } from "./spoken.ts";
import { states } from "./states.ts";
import { tabPage } from "./tab-page.ts";
import { trial } from "./trial.ts";
import { tryInFirefox } from "./try-in-firefox.ts";
import { warnings } from "./warnings.ts";
import { whatIf } from "./what-if.ts";
import { wrongExplanation } from "./wrong-explanation.ts";

/** Every text that people read, in Russian; see en/index.ts. */
export const ru: Words["texts"] = {
  ...rules,
  ...besideCors,
  ...warnings,
  ...pageSide,
  ...panel,
  ...filter,
  ...explanation,
  ...list,
  ...scriptView,
  ...access,
  ...connections,
  ...evidence,
  ...harIn,
  ...cli,
  ...geckoConsole,
  ...otherEngines,
  ...besideFirefox,
  ...trial,
  ...tabPage,
  ...tryInFirefox,
  ...report,
  ...exportWords,
  ...reproduce,
  ...whatIf,
  ...overview,
  ...spoken,
  ...recipes,
  ...recipesFrameworks,
  ...recipesServers,
  ...recipesNode,
  ...settings,
  ...states,
  ...flightRecorder,
  ...prerendered,
  ...firstUse,
  ...wrongExplanation,
};
