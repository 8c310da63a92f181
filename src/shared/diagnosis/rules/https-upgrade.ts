import { isTaintedByRedirect } from "../../cors/facts.ts";
import type { Hop } from "../../exchange/exchange.ts";
import { commonValues, requestHeader, responseHeader, shortUrl } from "../evidence.ts";
import { callUrlAdvice } from "../fix/advice.ts";
import { defineCause, type Finding } from "../rule.ts";

export const httpsUpgrade = defineCause({
  id: "https-upgrade",
  steps: ["preflight-not-redirected", "allow-origin-matches"],
  who: "page",
  detect(finding) {
    const from = finding.step.on === "preflight" ? upgradedPreflight(finding) : upgradedBefore(finding);
    if (from === null) return null;
    const evidence = [requestHeader(finding, "origin"), responseHeader(finding, "access-control-allow-origin")];
    return {
      evidence: finding.step.on === "preflight" ? [] : evidence,
      values: { ...commonValues(finding), from: shortUrl(from) },
      advice: callUrlAdvice(finding.exchange, httpsUrl(from)),
      // An extension can change a URL as well.
      certainty: "inferred",
    };
  },
});

/** The URL of a preflight that the browser redirected by itself; null where a server did, or it was https already. */
function upgradedPreflight({ transaction, response }: Finding): string | null {
  return response === undefined && transaction.url.startsWith("http:") ? transaction.url : null;
}

/** The URL that the browser changed right before this hop, where that made the origin opaque. */
function upgradedBefore({ exchange, step, origin }: Finding): string | null {
  const previous: Hop | undefined = exchange.hops[step.hop - 1];
  const isTaintedHere = isTaintedByRedirect(exchange, step.hop) && !isTaintedByRedirect(exchange, step.hop - 1);
  if (!previous || origin !== "null" || !isTaintedHere) return null;
  const { url, redirectUrl, response } = previous.actual;
  return response === undefined && url.startsWith("http:") && redirectUrl === httpsUrl(url) ? url : null;
}

function httpsUrl(url: string): string {
  return url.replace(/^http:/, "https:");
}
