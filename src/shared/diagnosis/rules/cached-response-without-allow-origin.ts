import { withoutFragment } from "../../exchange/assembly.ts";
import { judgedHeaders, type ObservedResponse } from "../../exchange/exchange.ts";
import { type HeaderList, hasHeader, isSameHeaderList } from "../../fetch/header-list.ts";
import { varyFieldNames } from "../../fetch/response-headers.ts";
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
  if (varyFieldNames(judgedHeaders(response)).includes("origin")) return false;
  return exchangesAt(withoutFragment(transaction.url)).some(
    (other) =>
      other.id !== exchange.id &&
      other.hops.some(
        ({ actual }) =>
          withoutFragment(actual.url) === withoutFragment(transaction.url) &&
          actual.response !== undefined &&
          actual.response.receivedAt <= response.receivedAt &&
          !hasHeader(actual.requestHeaders ?? [], "origin") &&
          isSameHeaderList(storedHeaders(actual.response), storedHeaders(response)),
      ),
  );
}

/** The headers that a cache stores: those of the one connection stay behind. */
function storedHeaders(response: ObservedResponse): HeaderList {
  return judgedHeaders(response).filter(
    ({ name }) => !/^(connection|keep-alive|transfer-encoding|upgrade)$/i.test(name),
  );
}
