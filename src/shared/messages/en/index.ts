import { access } from "./access.ts";
import { besideCors } from "./beside-cors.ts";
import { besideFirefox } from "./beside-firefox.ts";
import { cli } from "./cli.ts";
import { connections } from "./connections.ts";
import { evidence } from "./evidence.ts";
import { explanation } from "./explanation.ts";
import { exportWords } from "./export.ts";
import { geckoConsole } from "./gecko-console.ts";
import { harIn } from "./har-in.ts";
import { list } from "./list.ts";
import { otherEngines } from "./other-engines.ts";
import { pageSide } from "./page-side.ts";
import { panel } from "./panel.ts";
import { recipes } from "./recipes.ts";
import { recipesFrameworks } from "./recipes-frameworks.ts";
import { recipesNode } from "./recipes-node.ts";
import { recipesServers } from "./recipes-servers.ts";
import { report } from "./report.ts";
import { reproduce } from "./reproduce.ts";
import { rules } from "./rules.ts";
import { tabPage } from "./tab-page.ts";
import { trial } from "./trial.ts";
import { tryInFirefox } from "./try-in-firefox.ts";
import { warnings } from "./warnings.ts";
import { whatIf } from "./what-if.ts";

/**
 * Every text that people read, in English. ICU message syntax; backticks mark what is shown as code. Header names,
 * values and browsers' own error names are placeholders or code, so that they are never translated.
 */
export const en = {
  ...rules,
  ...besideCors,
  ...warnings,
  ...pageSide,
  ...panel,
  ...explanation,
  ...list,
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
  ...recipes,
  ...recipesFrameworks,
  ...recipesServers,
  ...recipesNode,
} as const;
