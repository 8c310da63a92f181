import { causeRules, warningRules } from "../../src/shared/diagnosis/rules/index.ts";

/** The ids of all registered rules. */
export const ruleIds: readonly string[] = [...causeRules, ...warningRules].map(({ id }) => id);
