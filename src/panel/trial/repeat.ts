import { pageHeaders } from "../../shared/cors/preflight-need.ts";
import type { Profile } from "../../shared/cors/profile.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { factValue } from "../../shared/exchange/fact.ts";
import { hasHeader } from "../../shared/fetch/header-list.ts";
import { isHttpUrl } from "../../shared/fetch/origins.ts";

/** A script that makes a request again, or why only the page can. */
export type Repeat =
  | { readonly script: string; readonly byPage?: undefined }
  | { readonly byPage: "method" | "requester" | "credentials" | "headers"; readonly script?: undefined };

const withoutSideEffects = ["GET", "HEAD", "OPTIONS"];

/**
 * Whether and how a request can be made again as the page made it, in the page. Nothing is guessed: where a part of the
 * request is not known, or it can change something on the server, the page has to do it.
 */
export function repeatOf({ exchange, evaluation }: Explanation, profile: Profile): Repeat {
  const { hops, initiator = "null", call } = exchange;
  const { url, method, requestHeaders, devtools } = hops[0].actual;
  if (!withoutSideEffects.includes(method)) return { byPage: "method" };
  const because = evaluation.preflights[0]?.because ?? [];
  const isCall = exchange.resourceType === "xmlhttprequest" && factValue(evaluation.mode) === "cors";
  const hasUnnamedReason = because.some(({ kind }) => kind !== "method" && kind !== "header");
  if (!isCall || hasUnnamedReason || exchange.frameId !== 0 || !isHttpUrl(initiator)) return { byPage: "requester" };
  const credentials = factValue(evaluation.credentialsMode);
  if (credentials === undefined) return { byPage: "credentials" };
  const headers = pageHeaders(requestHeaders ?? devtools?.provisionalHeaders ?? [], profile);
  const isMissing = because.some(({ kind, ...reason }) => "name" in reason && isHeaderUnknown(kind, reason.name));
  if (isMissing) return { byPage: "headers" };
  const options = {
    method,
    headers: headers.map(({ name, value }) => [name, value]),
    mode: "cors",
    credentials: credentials === "include" ? "include" : "same-origin",
    ...(call?.redirect ? { redirect: call.redirect } : {}),
  };
  return { script: scriptFor(initiator, url, options) };

  function isHeaderUnknown(kind: string, name: string): boolean {
    return kind === "header" && !hasHeader(headers, name);
  }
}

/** Only where the tab still shows the page that asked; the body is read, so that the request ends. */
function scriptFor(initiator: string, url: string, options: object): string {
  const call = `fetch(${JSON.stringify(url)}, ${JSON.stringify(options)})`;
  return `origin === ${JSON.stringify(initiator)} && void ${call}.then((response) => response.arrayBuffer()).catch(() => {})`;
}
