import { networkDetection } from "../network-cause.ts";
import { defineCause } from "../rule.ts";

export const connectionFailed = defineCause({
  id: "connection-failed",
  steps: ["network-response"],
  who: "api",
  detect: (finding) => networkDetection(finding, "note.check-server"),
});
