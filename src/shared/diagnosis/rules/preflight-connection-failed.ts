import { networkDetection } from "../network-cause.ts";
import { defineCause } from "../rule.ts";
import { networkErrorKind } from "../values.ts";

/** Errors that a server or a firewall causes which lets other methods pass. */
const kinds: ReadonlySet<string> = new Set(["closed", "timeout", "other"]);

export const preflightConnectionFailed = defineCause({
  id: "preflight-connection-failed",
  steps: ["network-response"],
  who: "api",
  detect: (finding) =>
    finding.step.on === "preflight" && kinds.has(networkErrorKind(finding.step.value ?? ""))
      ? networkDetection(finding, "note.let-options-through")
      : null,
});
