import type { MessageId } from "../messages/messages.ts";
import { commonValues, networkError } from "./evidence.ts";
import { type CauseRule, type Detection, defineCause, type Finding, type Who } from "./rule.ts";
import type { RuleId } from "./rule-id.ts";
import { type NetworkErrorKind, networkErrorKind } from "./values.ts";

/** What sets the rules of network failures apart from each other. */
export interface NetworkCause {
  readonly id: RuleId;
  readonly kinds: readonly NetworkErrorKind[];
  readonly who: Who;
  /** What is to be done. */
  readonly note: MessageId;
}

/**
 * Declares the rule of a network failure that people mend in one way, wherever it happens: the preflight's connection is
 * the request's own.
 */
export function defineNetworkCause({ id, kinds, who, note }: NetworkCause): CauseRule {
  return defineCause({
    id,
    steps: ["network-response"],
    who,
    detect: (finding) =>
      kinds.includes(networkErrorKind(finding.step.value ?? "")) ? networkDetection(finding, note) : null,
  });
}

/** What every rule of a network failure says. */
export function networkDetection(finding: Finding, note: MessageId): Detection {
  const error = finding.step.value ?? "";
  const { url } = finding.transaction;
  const { host, protocol, origin } = URL.canParse(url) ? new URL(url) : { host: url, protocol: "", origin: url };
  return {
    notes: [{ id: note, values: { origin } }],
    evidence: [networkError(finding)],
    values: {
      ...commonValues(finding),
      error,
      kind: networkErrorKind(error),
      host,
      scheme: protocol.replace(":", ""),
    },
  };
}
