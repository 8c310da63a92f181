/**
 * The Fetch standard as this project cites it. Step numbers drift, so citations name an anchor and the day of the text
 * that was read; this is the only place that names that day.
 */
const fetchStandard = { snapshot: "2026-07-02", url: "https://fetch.spec.whatwg.org/" } as const;

/** The anchors of the Fetch standard that this project cites. */
export type FetchAnchor =
  | "cors-check"
  | "cors-preflight-fetch-0"
  | "cors-preflight-cache"
  | "cors-safelisted-request-header"
  | "cors-safelisted-response-header-name"
  | "http-cors-protocol"
  | "http-redirect-fetch"
  | "http-access-control-allow-methods"
  | "http-access-control-allow-headers"
  | "http-access-control-max-age"
  | "http-access-control-expose-headers"
  | "main-fetch"
  | "http-network-fetch"
  | "concept-filtered-response-opaque"
  | "concept-filtered-response-opaque-redirect"
  | "cors-protocol-and-credentials"
  | "cors-protocol-and-http-caches"
  | "serializing-a-request-origin"
  | "request-body-header-name";

/**
 * Where the Fetch standard says something.
 * @param anchor an anchor of the standard
 * @returns the URL of that anchor
 */
export function fetchStandardUrl(anchor: FetchAnchor): string {
  return `${fetchStandard.url}#${anchor}`;
}
