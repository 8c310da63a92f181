import { besideCors } from "./beside-cors.ts";
import { otherEngines } from "./other-engines.ts";
import { pageSide } from "./page-side.ts";
import { panel } from "./panel.ts";
import { rules } from "./rules.ts";
import { warnings } from "./warnings.ts";

/**
 * Every text that people read, in English. ICU message syntax; backticks mark what is shown as code. Header names,
 * values and browsers' own error names are placeholders or code, so that they are never translated.
 */
export const en = { ...rules, ...besideCors, ...warnings, ...pageSide, ...panel, ...otherEngines } as const;
