import { failingSteps } from "../../shared/cors/evaluate.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Hop, Transaction } from "../../shared/exchange/exchange.ts";
import type { Message } from "../../shared/messages/messages.ts";

/** What became of one request. */
export type MarkState = "passed" | "refused" | "never-sent" | "cached" | "pending";

/** One request in the small picture of an exchange. */
export interface Mark {
  readonly role: "preflight" | "request";
  readonly state: MarkState;
  /** Whether it is where a redirect led. */
  readonly isRedirected: boolean;
  readonly text: Message;
}

/** How many requests are drawn; of more, the first and the last ones. */
const mostMarks = 5;

/** The requests of an exchange for its small picture. @returns null stands for those that are left out */
export function marksOf(explanation: Explanation): readonly (Mark | null)[] {
  const marks = explanation.exchange.hops.flatMap((hop, index) => [
    ...preflightMarks(explanation, hop, index),
    requestMark(explanation, hop, index),
  ]);
  return marks.length <= mostMarks ? marks : [...marks.slice(0, mostMarks - 3), null, ...marks.slice(-2)];
}

function preflightMarks(explanation: Explanation, { preflight }: Hop, hop: number): readonly Mark[] {
  const role = "preflight";
  const isRedirected = hop > 0;
  if (!preflight) {
    const isCached = explanation.evaluation.preflights[hop]?.state === "cached";
    return isCached ? [{ role, state: "cached", isRedirected, text: { id: "list.mark.permission" } }] : [];
  }
  const state = isStop(explanation, hop, "preflight") ? "refused" : hasOutcome(preflight) ? "passed" : "pending";
  return [{ role, state, isRedirected, text: textOf(preflight, "OPTIONS", state) }];
}

function requestMark(explanation: Explanation, { preflight, actual }: Hop, hop: number): Mark {
  const state = stateOfRequest(explanation, preflight, actual, hop);
  const isRedirected = hop > 0 && !preflight;
  return { role: "request", state, isRedirected, text: textOf(actual, actual.method, state) };
}

function stateOfRequest(
  explanation: Explanation,
  preflight: Transaction | undefined,
  actual: Transaction,
  hop: number,
): MarkState {
  const { response, requestHeaders, error } = actual;
  const wasSent = requestHeaders !== undefined || response !== undefined;
  const [first] = failingSteps(explanation.evaluation.alternatives[0]);
  const leftPage = first?.id !== "request-leaves-page";
  // Without a preflight it may well have tried to connect, if it left the page.
  if (!wasSent && error !== undefined && (preflight || !leftPage)) return "never-sent";
  if (isStop(explanation, hop, "answer") || (error !== undefined && actual.redirectUrl === undefined)) return "refused";
  if (!hasOutcome(actual)) return "pending";
  return response?.fromCache ? "cached" : "passed";
}

function hasOutcome({ response, endedAt }: Transaction): boolean {
  return response !== undefined || endedAt !== undefined;
}

/** Whether the browser stopped an exchange at one of its answers. */
function isStop({ evaluation, diagnosis }: Explanation, hop: number, on: "preflight" | "answer"): boolean {
  const [first] = failingSteps(evaluation.alternatives[0]);
  return diagnosis.causes.length > 0 && first?.hop === hop && (first.on === "preflight") === (on === "preflight");
}

function textOf({ response }: Transaction, method: string, state: MarkState): Message {
  if (state === "never-sent") return { id: "list.mark.never-sent", values: { method } };
  if (state === "pending") return { id: "list.mark.pending", values: { method } };
  if (!response) return { id: "list.mark.no-response", values: { method } };
  return { id: `list.mark.${state}`, values: { method, status: response.status } };
}
