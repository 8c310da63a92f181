import { commonValues, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { codeList } from "../values.ts";

export const allowMethodsMalformed = defineCause({
  id: "allow-methods-malformed",
  steps: ["allow-methods-parse"],
  who: "api",
  detect: (finding) => ({
    evidence: [responseHeader(finding, "access-control-allow-methods")],
    values: {
      ...commonValues(finding),
      names: codeList(finding.step.names ?? []),
      count: finding.step.names?.length ?? 0,
    },
  }),
});
