import { withoutFragment } from "../../exchange/assembly.ts";
import { judgedHeaders } from "../../exchange/exchange.ts";
import { isSameHeaderList } from "../../fetch/header-list.ts";
import { commonValues, responseHeader } from "../evidence.ts";
import { defineCause, type Finding } from "../rule.ts";

export const cachedResponseWithoutAllowOrigin = defineCause({
  id: "cached-response-without-allow-origin",
  steps: ["allow-origin-present"],
  who: "api",
  detect: (finding) =>
    finding.step.on === "response" && cameFromCache(finding)
      ? {
          evidence: [
            responseHeader(finding, "access-control-allow-origin"),
            responseHeader(finding, "vary"),
            responseHeader(finding, "cache-control"),
          ],
          values: commonValues(finding),
          certainty: "inferred",
          advice: [{ text: { id: "advice.reload-cache" } }],
        }
      : null,
});

/**
 * Inference: DevTools shows no response of a cached answer that was rejected, and it has the very headers (with the
 * very date) of an earlier response at this URL.
 */
function cameFromCache({ exchange, exchangesAt, transaction, response }: Finding): boolean {
  if (transaction.devtools?.status !== 0 || !response) return false;
  return exchangesAt(withoutFragment(transaction.url)).some(
    (other) =>
      other.id !== exchange.id &&
      other.hops.some(
        ({ actual }) =>
          withoutFragment(actual.url) === withoutFragment(transaction.url) &&
          actual.response !== undefined &&
          actual.response.receivedAt <= response.receivedAt &&
          isSameHeaderList(judgedHeaders(actual.response), judgedHeaders(response)),
      ),
  );
}
