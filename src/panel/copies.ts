import { ownProfile } from "../shared/cors/own-profile.ts";
import type { Cause } from "../shared/diagnosis/diagnose.ts";
import { statusLine } from "../shared/diagnosis/evidence.ts";
import type { Explanation } from "../shared/diagnosis/explain.ts";
import { type Exchange, judgedHeaders, lastHop, type Transaction } from "../shared/exchange/exchange.ts";
import { redactExchange } from "../shared/report/redact/redact.ts";
import { curlCommand } from "../shared/reproduce/curl.ts";
import { fetchCallOf, fetchCode } from "../shared/reproduce/page-call.ts";
import { wireRequests } from "../shared/reproduce/wire-request.ts";
import { canonicalHeaderName } from "./words.ts";

/*
 * What can be copied of an explanation, each as text; undefined where there is nothing of the kind. What is copied is
 * what the explanation shows: see withoutSecrets.
 */

/** An explanation whose requests and answers have no secrets in them. Its texts may still have some. */
export function withoutSecrets(explanation: Explanation): Explanation {
  return { ...explanation, exchange: redactExchange(explanation.exchange) };
}

/** The URL that the page asked for. */
export function urlText({ exchange }: Explanation): string {
  return exchange.hops[0].actual.url;
}

/** The request on which the first cause stands as a command for a shell; the page's own where nothing stopped. */
export function curlText({ exchange, diagnosis }: Explanation): string | undefined {
  const [first] = diagnosis.causes;
  const requests = wireRequests(exchange);
  const atFault = requests.find(({ role, hop }) => hop === first?.hop && role === roleOf(first));
  const request = atFault ?? requests.find(({ role }) => role === "actual");
  return request && curlCommand(request);
}

/** The call as code for the page's console. */
export function fetchText(explanation: Explanation): string | undefined {
  const call = fetchCallOf(explanation);
  return call ? fetchCode(call) : undefined;
}

/** Status line and headers of the response on which the first cause stands; of the last one where nothing stopped. */
export function responseHeadersText({ exchange, diagnosis }: Explanation): string | undefined {
  const { response } = responseAtFault(exchange, diagnosis.causes[0]) ?? {};
  if (!response) return undefined;
  const lines = judgedHeaders(response).map(({ name, value }) => `${canonicalHeaderName(name)}: ${value}`);
  return [statusLine(response.status, response.statusText), ...lines].join("\n");
}

/** What the browser that showed the exchange calls the first cause. */
export function errorNameText({ exchange, diagnosis }: Explanation): string | undefined {
  const [first] = diagnosis.causes;
  const name = ownProfile(exchange).engine === "gecko" ? first?.browsers.firefox : first?.browsers.chromium;
  return name ?? undefined;
}

/** A public page about the first cause: MDN's where there is one, or the place in the Fetch standard. */
export function docsLinkText({ diagnosis }: Explanation): string | undefined {
  const [first] = diagnosis.causes;
  return first && (mdnUrl(first.browsers.firefox) ?? first.spec);
}

/** MDN's page about one of Firefox's reasons; it has one for each that the console names. */
export function mdnUrl(reason: string | null): string | undefined {
  return reason?.startsWith("CORS")
    ? `https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors/${reason}`
    : undefined;
}

function responseAtFault(exchange: Exchange, first: Cause | undefined): Transaction | undefined {
  const hop = first ? exchange.hops[first.hop] : lastHop(exchange);
  return first ? hop?.[roleOf(first)] : hop?.actual;
}

function roleOf({ on }: Pick<Cause, "on">): "preflight" | "actual" {
  return on === "preflight" ? "preflight" : "actual";
}
