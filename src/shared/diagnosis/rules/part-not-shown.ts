import { isEndMissed } from "../../exchange/interrupted.ts";
import { commonValues } from "../evidence.ts";
import { defineCause } from "../rule.ts";

export const partNotShown = defineCause({
  id: "part-not-shown",
  steps: ["shown-to-extension"],
  who: "user",
  detect(finding) {
    const { on, value } = finding.step;
    const kind = value === null ? "beginning" : on === "redirect" ? "target" : "rest";
    const isOfFile = finding.exchange.knownFrom === "file";
    const isMissed = isEndMissed(finding.exchange);
    const host = value !== null && URL.canParse(value) ? new URL(value).host : "";
    return {
      evidence: [],
      values: { ...commonValues(finding), kind: isOfFile ? "file" : isMissed ? "missed" : kind, host },
      // That a redirect led here is concluded from the origin that it was sent with.
      ...(kind === "beginning" ? { certainty: "inferred" as const } : {}),
      ...(isOfFile
        ? { detail: "har-in.part-not-shown.detail" as const }
        : isMissed
          ? { detail: "interrupted.detail" as const }
          : { notes: [{ id: "note.allow-sites" as const }] }),
    };
  },
});
