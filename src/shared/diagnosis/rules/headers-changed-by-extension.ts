import { commonValues } from "../evidence.ts";
import { changedHeaderNames, serverHeader } from "../other-extension.ts";
import { defineCause } from "../rule.ts";
import { headerSteps, stepHeader } from "../step-header.ts";

export const headersChangedByExtension = defineCause({
  id: "headers-changed-by-extension",
  steps: headerSteps,
  who: "user",
  detect(finding) {
    const { exchange, step } = finding;
    const name = stepHeader(step.id);
    if (name === null || !changedHeaderNames(exchange, step).includes(name)) return null;
    const sent = serverHeader(exchange, step, name);
    return {
      notes: [{ id: "note.switch-off-extension" }],
      evidence: [sent],
      values: {
        ...commonValues(finding),
        name,
        sent: sent.value ?? "",
        left: step.value ?? "",
        kind: sent.value === null ? "added" : step.value === null ? "removed" : "other",
      },
    };
  },
});
