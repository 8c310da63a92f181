import { evaluate, failingSteps } from "../../cors/evaluate.ts";
import type { Step } from "../../cors/step.ts";
import { withoutExtensions } from "../../exchange/exchange.ts";
import { fetchStandardUrl } from "../../fetch/standard.ts";
import { exchangeValues } from "../evidence.ts";
import { changedHeaderNames, serverHeader } from "../other-extension.ts";
import { defineWarning } from "../rule.ts";
import { codeList } from "../values.ts";

export const allowedByExtensionAlone = defineWarning({
  id: "allowed-by-extension-alone",
  on: "response",
  spec: fetchStandardUrl("cors-check"),
  detect({ exchange, evaluation, profile, exchangesAt }) {
    if (evaluation.verdict !== "allowed") return null;
    const asSent = withoutExtensions(exchange);
    if (asSent === exchange) return null;
    const { alternatives } = evaluate(asSent, profile, exchangesAt);
    const faults = alternatives.map((alternative) =>
      failingSteps(alternative).filter(({ id }) => id !== "outcome-explained"),
    );
    const [first] = faults[0] ?? [];
    if (!first || faults.some((steps) => steps.length === 0)) return null;
    const names = changedHeaderNames(exchange, first);
    return {
      hop: first.hop,
      evidence: names.map((name) => serverHeader(exchange, first, name)),
      values: { ...exchangeValues(exchange), names: codeList(names), count: names.length, on: partOf(first) },
    };
  },
});

function partOf({ on }: Step): string {
  return on === "preflight" ? "preflight" : "response";
}
