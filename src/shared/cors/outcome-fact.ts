import { type Exchange, hasTimedStatus, isUntold } from "../exchange/exchange.ts";
import { type Basis, type Fact, inferred, observed, unknown } from "../exchange/fact.ts";
import { isListed } from "../exchange/join-timing-reading.ts";
import type { Verdict } from "./evaluate.ts";
import type { Stage } from "./stages.ts";

/**
 * What a verdict rests on.
 * @param stages those of the exchange
 */
export function outcomeFact(exchange: Exchange, verdict: Verdict, stages: readonly Stage[]): Fact<Verdict> {
  if (exchange.knownFrom === "file") return factOfFile(exchange, verdict, stages);
  const last = stages.at(-1);
  const isHidden = last?.outcome === "hidden";
  if (verdict === "undetermined") return unknown(isHidden ? whyTimingIsSilent(exchange) : "not-shown");
  if (isHidden || exchange.isImagined) return inferred(verdict, "steps");
  if (exchange.knownFrom)
    return observed(verdict, exchange.knownFrom === "devtools" ? "devtools-log" : "script-outcome");
  return observed(verdict, last?.basis ?? "request-events");
}

/** A file shows how the browser ended a request, or the verdict is computed from the answers that are in it. */
function factOfFile(exchange: Exchange, verdict: Verdict, stages: readonly Stage[]): Fact<Verdict> {
  if (verdict === "undetermined") return unknown("file-silent");
  const isComputed = isUntold(exchange, "outcome") || stages.some(({ outcome }) => outcome === "hidden");
  return isComputed ? inferred(verdict, "file-steps") : observed(verdict, "file");
}

function whyTimingIsSilent(exchange: Exchange): Basis {
  const { timing } = exchange;
  if (timing && "missing" in timing) return `timing-${timing.missing}`;
  if (hasTimedStatus(exchange)) return "timing-undecided";
  return isListed(exchange) ? "timing-awaited" : "timing-elsewhere";
}
