import type { Evaluation } from "../cors/evaluate.ts";
import type { ExchangesAt } from "../cors/preflight-reason.ts";
import type { Profile } from "../cors/profile.ts";
import type { Step, StepId } from "../cors/step.ts";
import type { Exchange, Hop, ObservedResponse, Transaction } from "../exchange/exchange.ts";
import type { Message, MessageId, MessageValues } from "../messages/messages.ts";
import type { ResponseChange } from "./fix/fix.ts";
import type { RuleId } from "./rule-id.ts";

/** Who has to act to make an exchange pass. */
export type Who = "api" | "page" | "proxy" | "user" | "nobody";

/** One exact place that proves a cause. `value` is null where what is named there is absent. */
export interface Evidence {
  /** For example "preflight.response.header" or "actual.request.header". */
  readonly where: `${"preflight" | "redirect" | "actual"}.${"request" | "response"}.${"header" | "status" | "url" | "error"}`;
  readonly name: string;
  readonly value: string | null;
  readonly hop: number;
}

/** Something that the page can do instead of, or together with, a change of the server. */
export interface Advice {
  readonly text: Message;
  readonly code?: string;
  /** What servers must answer for it to work, as far as they do not already; absent where that plays no part. */
  readonly responses?: readonly ResponseChange[];
}

/** What a rule sees: one step that failed, and everything around it. */
export interface Finding {
  readonly exchangesAt: ExchangesAt;
  readonly step: Step;
  readonly exchange: Exchange;
  readonly evaluation: Evaluation;
  readonly hop: Hop;
  /** The request whose answer the step judged; the actual request for steps about the request itself. */
  readonly transaction: Transaction;
  readonly response: ObservedResponse | undefined;
  /** The serialized request origin at this hop; "" where it is not known. */
  readonly origin: string;
}

/** What a rule found. The texts "<rule>.summary" and "<rule>.detail" are filled with `values`. */
export interface Detection {
  readonly evidence: readonly Evidence[];
  readonly values: MessageValues;
  /** The text of the detail, where a rule has several. */
  readonly detail?: MessageId;
  /** Whether the rule's own claim goes beyond the step that failed, for example that a redirect leads to a login. */
  readonly certainty?: "inferred";
  /** Where it differs from the rule's own. */
  readonly who?: Who;
  readonly advice?: readonly Advice[];
  readonly notes?: readonly Message[];
}

/** One cause: a failing state that a person would mend in one way. */
export interface CauseRule {
  readonly kind: "cause";
  readonly id: RuleId;
  /** The steps whose failure it can explain. */
  readonly steps: readonly StepId[];
  readonly who: Who;
  /** @returns null where this rule does not explain the failing step */
  detect(finding: Finding): Detection | null;
}

/** What a warning rule sees: a whole exchange. */
export interface WarningContext {
  readonly exchange: Exchange;
  readonly evaluation: Evaluation;
  readonly profile: Profile;
  readonly exchangesAt: ExchangesAt;
}

/** Something that works, or that explains an oddity, but is fragile, wasteful or unsafe. */
export interface WarningRule {
  readonly kind: "warning";
  readonly id: RuleId;
  /** What it is about, as causes have it. */
  readonly on: Step["on"];
  /** URL of the standard's text. */
  readonly spec: string;
  detect(context: WarningContext): (Detection & { readonly hop?: number }) | null;
}

/** Declares the rule of one cause. */
export function defineCause(rule: Omit<CauseRule, "kind">): CauseRule {
  return { kind: "cause", ...rule };
}

/** Declares the rule of one warning. */
export function defineWarning(rule: Omit<WarningRule, "kind">): WarningRule {
  return { kind: "warning", ...rule };
}
