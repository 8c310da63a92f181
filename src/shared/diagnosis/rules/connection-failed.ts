import { networkDetection } from "../network-cause.ts";
import { defineCause } from "../rule.ts";
import { networkErrorKind } from "../values.ts";

export const connectionFailed = defineCause({
  id: "connection-failed",
  steps: ["network-response"],
  who: "api",
  detect: (finding) => ({
    ...networkDetection(finding, "note.check-server"),
    // The browser's own proxy, or a network that changed, is nothing that the server could mend.
    ...(/^(proxy|changed)$/.test(networkErrorKind(finding.step.value ?? "")) ? { who: "user" } : {}),
  }),
});
