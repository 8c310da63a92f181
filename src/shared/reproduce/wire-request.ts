import { requestOriginFact } from "../cors/facts.ts";
import { type Exchange, headersOf, isPreflightRequest, type Transaction } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { type Header, type HeaderList, hasHeader, isToken } from "../fetch/header-list.ts";
import { isHttpUrl } from "../fetch/origins.ts";

/** One request of an exchange as another program can send it. */
export interface WireRequest {
  readonly role: "preflight" | "actual";
  readonly hop: number;
  readonly url: string;
  readonly method: string;
  /** What makes the server answer as it did; what belongs to the one connection is left out. */
  readonly headers: HeaderList;
  /** Whether the browser takes compressed answers. */
  readonly compressed: boolean;
  /** Whether the browser sent it; otherwise the headers are those that are known of it. */
  readonly sent: boolean;
}

/** Of one connection, or of one body: another program has its own. */
const leftOut =
  /^(host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|http2-settings|content-length|accept-encoding|expect)$/i;

/** The requests of an exchange in the order in which the browser makes them, as far as they can be made again. */
export function wireRequests(exchange: Exchange): readonly WireRequest[] {
  return exchange.hops.flatMap(({ preflight, actual }, hop) => {
    const requests: WireRequest[] = [];
    if (!canBeSent(actual)) return requests;
    if (preflight?.requestHeaders && isPreflightRequest(preflight.method, preflight.requestHeaders)) {
      requests.push({
        ...forWire(preflight.requestHeaders),
        role: "preflight",
        hop,
        url: hrefOf(preflight.url),
        method: preflight.method,
        sent: true,
      });
    }
    const { url, method, requestHeaders, devtools } = actual;
    const known = headersOf(actual) ?? withOrigin(devtools?.provisionalHeaders ?? [], exchange, hop);
    requests.push({
      ...forWire(known),
      role: "actual",
      hop,
      url: hrefOf(url),
      method,
      sent: requestHeaders !== undefined,
    });
    return requests;
  });
}

/** Whether it is a request that a browser can have made: a file may say anything. */
function canBeSent({ url, method }: Transaction): boolean {
  return isHttpUrl(url) && URL.canParse(url) && isToken(method);
}

/** A URL as browsers write it: without line breaks and other letters that a file may have in it. */
function hrefOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

function forWire(headers: HeaderList): Pick<WireRequest, "headers" | "compressed"> {
  return {
    headers: headers.filter((header) => !leftOut.test(header.name) && isSendable(header)),
    compressed: hasHeader(headers, "accept-encoding"),
  };
}

/** Whether a header is one line; pseudo headers of HTTP/2 are none. */
function isSendable({ name, value }: Header): boolean {
  return isToken(name) && !/[\0\r\n]/.test(value);
}

/** What DevTools notes of a request that was never sent lacks what the browser adds last. */
function withOrigin(headers: HeaderList, exchange: Exchange, hop: number): HeaderList {
  const origin = factValue(requestOriginFact(exchange, hop));
  return origin === undefined || hasHeader(headers, "origin")
    ? headers
    : [{ name: "Origin", value: origin }, ...headers];
}
