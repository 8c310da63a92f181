import { withoutFragment } from "../../exchange/assembly.ts";
import type { Exchange } from "../../exchange/exchange.ts";
import type { Advice } from "../rule.ts";
import { fetchCode, type PageCall, pageCallOf } from "./page-code.ts";

/**
 * What the page can do instead: call the URL that the redirects lead to.
 * @param url the final URL
 * @param call the page's call; without what needs permission unless given
 * @returns nothing where the redirects lead back to the URL that the page called
 */
export function callUrlAdvice(exchange: Exchange, url: string, call = pageCallOf(exchange, null)): readonly Advice[] {
  if (withoutFragment(url) === withoutFragment(exchange.hops[0].actual.url)) return [];
  return [{ text: { id: "advice.call-url" }, code: fetchCode({ ...call, url }) }];
}

/**
 * What the page can do instead: make the request without credentials.
 * @param call the page's call; without what needs permission unless given
 */
export function withoutCredentialsAdvice(exchange: Exchange, call = pageCallOf(exchange, null)): Advice {
  return { text: { id: "advice.without-credentials" }, code: codeWithoutCredentials(exchange, call) };
}

function codeWithoutCredentials({ call: made, resourceType, hops: [{ actual }] }: Exchange, call: PageCall): string {
  const recorded = actual.devtools?.resourceType;
  if (made?.api === "event-source" || recorded === "eventsource") return `new EventSource(${JSON.stringify(call.url)})`;
  if (made?.api === "xhr" || recorded === "xhr") return "xhr.withCredentials = false;";
  if (resourceType !== "xmlhttprequest") return 'crossorigin="anonymous"';
  return fetchCode({ ...call, credentials: "omit" });
}
