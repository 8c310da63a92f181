import { judgedHeaders } from "../../exchange/exchange.ts";
import { getHeader } from "../../fetch/header-list.ts";
import { commonValues, responseHeader } from "../evidence.ts";
import { likelyMisspelling } from "../misspelling.ts";
import { defineCause } from "../rule.ts";
import { headerSteps, stepHeader } from "../step-header.ts";

export const corsHeaderMisspelt = defineCause({
  id: "cors-header-misspelt",
  steps: headerSteps,
  who: "api",
  detect(finding) {
    const wanted = stepHeader(finding.step.id);
    if (wanted === null || !finding.response) return null;
    const headers = judgedHeaders(finding.response);
    const found = getHeader(headers, wanted) === null ? likelyMisspelling(headers, wanted) : null;
    if (!found) return null;
    return {
      evidence: [responseHeader(finding, found.name.toLowerCase()), responseHeader(finding, wanted)],
      values: {
        ...commonValues(finding),
        found: found.name,
        wanted: wanted.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()),
        kind: found.kind,
      },
      certainty: "inferred",
    };
  },
});
