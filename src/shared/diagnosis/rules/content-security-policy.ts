import { originOf } from "../../fetch/origins.ts";
import { callError, commonValues } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const contentSecurityPolicy = defineCause({
  id: "content-security-policy",
  steps: ["request-leaves-page"],
  who: "page",
  detect: (finding) =>
    finding.step.value === "content-security-policy"
      ? {
          evidence: [callError(finding)],
          notes: [{ id: "note.extend-policy", values: { target: `\`${originOf(finding.transaction.url)}\`` } }],
          values: { ...commonValues(finding), directive: finding.exchange.call?.violatedDirective ?? "" },
        }
      : null,
});
