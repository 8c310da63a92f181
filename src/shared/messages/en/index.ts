import { besideCors } from "./beside-cors.ts";
import { otherEngines } from "./other-engines.ts";
import { panel } from "./panel.ts";
import { reproduce } from "./reproduce.ts";
import { rules } from "./rules.ts";
import { warnings } from "./warnings.ts";
import { whatIf } from "./what-if.ts";

/**
 * Every text that people read, in English. ICU message syntax; backticks mark what is shown as code. Header names,
 * values and browsers' own error names are placeholders or code, so that they are never translated.
 */
export const en = { ...rules, ...besideCors, ...warnings, ...panel, ...otherEngines, ...reproduce, ...whatIf } as const;
