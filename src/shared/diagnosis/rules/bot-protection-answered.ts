import { commonValues, responseHeader, responseStatus } from "../evidence.ts";
import { botProtectionMarker } from "../intermediary.ts";
import { defineCause } from "../rule.ts";

export const botProtectionAnswered = defineCause({
  id: "bot-protection-answered",
  steps: ["allow-origin-present", "preflight-ok-status"],
  who: "proxy",
  detect(finding) {
    const name = finding.response ? botProtectionMarker(finding.response) : null;
    if (name === null) return null;
    const marker = responseHeader(finding, name);
    return {
      notes: [{ id: "note.let-scripts-through" }],
      evidence: [responseStatus(finding), marker, responseHeader(finding, "access-control-allow-origin")],
      values: { ...commonValues(finding), marker: `${name}: ${marker.value}` },
      certainty: "inferred",
    };
  },
});
