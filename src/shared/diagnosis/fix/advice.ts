import type { Exchange } from "../../exchange/exchange.ts";
import type { Advice } from "../rule.ts";

/**
 * What the page can do instead: call the URL that the redirects lead to.
 * @param url the final URL
 */
export function callUrlAdvice(exchange: Exchange, url: string): Advice {
  const { method } = exchange.hops[0].actual;
  const options = method === "GET" ? "" : `, { method: ${JSON.stringify(method)} }`;
  return { text: { id: "advice.call-url" }, code: `fetch(${JSON.stringify(url)}${options})` };
}

/** What the page can do instead: make the request without credentials. */
export function withoutCredentialsAdvice(exchange: Exchange): Advice {
  const { url } = exchange.hops[0].actual;
  const code =
    exchange.hops[0].actual.devtools?.resourceType === "xhr"
      ? "xhr.withCredentials = false;"
      : `fetch(${JSON.stringify(url)}, { credentials: "omit" })`;
  return { text: { id: "advice.without-credentials" }, code };
}
