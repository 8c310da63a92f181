import { commonValues, responseHeader } from "../evidence.ts";
import { defineCause } from "../rule.ts";
import { codeList } from "../values.ts";

export const allowHeadersMalformed = defineCause({
  id: "allow-headers-malformed",
  steps: ["allow-headers-parse"],
  who: "api",
  detect: (finding) => ({
    evidence: [responseHeader(finding, "access-control-allow-headers")],
    values: {
      ...commonValues(finding),
      names: codeList(finding.step.names ?? []),
      count: finding.step.names?.length ?? 0,
    },
  }),
});
