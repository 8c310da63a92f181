import fc from "fast-check";
import type { NetworkEvent } from "../../src/shared/exchange/network-event.ts";
import { eventsOf, type HopSpec, page, type RequestSpec } from "../unit/events.ts";

/*
 * What a page with a shop, its API and a few other hosts asks for, as webRequest shows it in Chromium: with all headers
 * of requests and answers, several requests under way at once, most of them plain and allowed.
 */

const api = "https://api.shop.example";
const cdn = "https://static.cdn.example";
const search = "https://search.service.example";
const tracker = "https://collect.metrics.example";

const asked = {
  "sec-ch-ua-platform": '"Linux"',
  "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
  "sec-ch-ua": '"Chromium";v="156", "Not(A:Brand";v="24"',
  "sec-ch-ua-mobile": "?0",
  Accept: "*/*",
  "Sec-Fetch-Site": "cross-site",
  "Sec-Fetch-Mode": "cors",
  "Sec-Fetch-Dest": "empty",
  Referer: `${page}/`,
  "Accept-Encoding": "gzip, deflate, br, zstd",
  "Accept-Language": "en-US,en;q=0.9",
};
const withCookie = { ...asked, "Sec-Fetch-Storage-Access": "active", Cookie: "session=3f6a1c9e77b04c0d; theme=dark" };
const withoutCors = { ...asked, "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image", Origin: [] };
const json = {
  Date: "Sat, 21 Nov 2026 10:00:00 GMT",
  "Content-Type": "application/json; charset=utf-8",
  "Content-Length": "1834",
  Connection: "keep-alive",
  Server: "nginx/1.29.3",
  "Cache-Control": "private, no-cache",
  ETag: 'W/"72a-9q1oXkIYkdQ2y5wq8Yh3pQ"',
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
};
const file = {
  ...json,
  "Content-Type": "font/woff2",
  "Cache-Control": "public, max-age=31536000, immutable",
  Age: "8124",
  "X-Cache": "HIT",
};
const allowed = {
  ...json,
  "Access-Control-Allow-Origin": page,
  "Access-Control-Allow-Credentials": "true",
  Vary: "Origin, Accept-Encoding",
};
const forEverybody = { ...file, "Access-Control-Allow-Origin": "*" };
const permitted = {
  Date: json.Date,
  Server: json.Server,
  "Access-Control-Allow-Origin": page,
  "Access-Control-Allow-Credentials": "true",
  "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
  "Access-Control-Allow-Headers": "authorization, content-type",
  "Access-Control-Max-Age": "600",
  Vary: "Origin",
};
const failed = "net::ERR_FAILED";
const asks = "authorization,content-type";
const authorized = { ...asked, Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x", "Content-Type": "application/json" };
const put = { method: "PUT", request: authorized, response: { headers: allowed } };

/** One thing that a page asks for. */
interface Kind {
  /** How often it asks for it. */
  readonly weight: number;
  /** Where; "{id}" is a number that differs. */
  readonly url: string;
  readonly spec: Omit<RequestSpec, "id" | "at">;
}

const moved = { url: `${api}/v2/new`, request: withCookie, response: { headers: allowed } };
const redirect = { status: 302, headers: { ...allowed, Location: moved.url } };

const kinds: readonly Kind[] = [
  kind(24, `${api}/v1/items/{id}?lang=en`, { request: withCookie, response: { headers: allowed } }),
  kind(10, `${search}/suggest?text={id}`, { request: asked, response: { headers: { ...forEverybody, ...json } } }),
  kind(
    10,
    `${cdn}/fonts/{id}.woff2`,
    { request: asked, response: { headers: forEverybody } },
    { resourceType: "font" },
  ),
  kind(16, `${cdn}/images/{id}.avif`, { request: withoutCors, response: { headers: file } }, { resourceType: "image" }),
  kind(7, `${api}/v1/orders/{id}`, { ...put, preflight: { asks, headers: permitted } }),
  kind(7, `${api}/v1/cart/{id}`, put),
  kind(1, `${api}/v1/news`, { ...put, method: "GET", preflight: { asks, headers: permitted } }),
  // One address again and again, with the permission of an earlier preflight.
  kind(5, `${api}/v1/news`, { ...put, method: "GET" }),
  {
    weight: 5,
    url: `${api}/v1/old/{id}`,
    spec: { hops: [{ request: withCookie, response: redirect, redirectTo: moved.url }, moved] },
  },
  kind(4, `${tracker}/event?id={id}`, { request: asked, response: { headers: json } }, { end: failed }),
  kind(3, `${api}/v1/broken/{id}`, { request: withCookie, response: { status: 502, headers: json } }, { end: failed }),
  kind(3, `${tracker}/profile/{id}`, { request: withCookie, response: { headers: forEverybody } }, { end: failed }),
  kind(
    3,
    `${search}/index/{id}`,
    { method: "PATCH", preflight: { asks, status: 405, headers: json } },
    { end: failed },
  ),
  kind(1, `${tracker}/down/{id}`, { request: asked }, { end: "net::ERR_CONNECTION_REFUSED" }),
  kind(1, `${search}/typed?text={id}`, { request: asked }, { end: "net::ERR_ABORTED" }),
];

function kind(weight: number, url: string, hop: HopSpec, spec: Omit<RequestSpec, "id" | "at" | "hops"> = {}): Kind {
  return { weight, url, spec: { ...spec, hops: [hop] } };
}

/**
 * Random events of a page, in the order in which the browser reports them.
 * @param seed the same seed gives the same events
 * @param count how many exchanges they make up
 */
export function randomEvents(seed: number, count: number): readonly NetworkEvent[] {
  const one = fc.record({
    kind: fc.oneof(...kinds.map((kind) => ({ weight: kind.weight, arbitrary: fc.constant(kind) }))),
    id: fc.nat(9_999),
    pace: fc.integer({ min: 1, max: 40 }),
  });
  return fc
    .sample(one, { seed, numRuns: count })
    .flatMap(({ kind: { url: base, spec }, id, pace }, index) => {
      const url = base.replace("{id}", String(id));
      const hops = spec.hops.map((hop) => ({ url, ...hop }));
      const began = 1_700_000_000_000 + index * 20;
      return eventsOf({ ...spec, hops, id: String(index), at: 0 }).flatMap((event) =>
        "at" in event ? [{ ...event, at: began + event.at * pace }] : [],
      );
    })
    .sort((a, b) => a.at - b.at);
}
