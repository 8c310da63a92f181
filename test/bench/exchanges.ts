import fc from "fast-check";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { allowPage, assembled, eventsOf, page, type RequestSpec } from "../unit/events.ts";

const hosts = ["https://api.example", "https://cdn.example", "https://auth.example", "https://search.example"];
const resources = ["items", "orders", "me", "search", "suggest", "fonts/text.woff2", "events", "track"];
const failed = "net::ERR_FAILED";
const permitting = { ...allowPage, "Access-Control-Allow-Methods": "PUT, DELETE", "Access-Control-Allow-Headers": "*" };

/** What comes of a request: half of them pass, as on a page that works but for some of its requests. */
const fate: fc.Arbitrary<Pick<RequestSpec, "hops" | "end">> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ hops: [{ response: { headers: allowPage } }] }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(200, 404, 500, 502).map((status) => ({ hops: [{ response: { status } }], end: failed })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      hops: [{ response: { headers: { "Access-Control-Allow-Origin": `${page}/` } } }],
      end: failed,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(403, 404, 405)
      .map((status) => ({ hops: [{ method: "PUT", preflight: { status } }], end: failed })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      hops: [{ method: "DELETE", preflight: { headers: permitting }, response: { headers: allowPage } }],
    }),
  },
  { weight: 1, arbitrary: fc.constant({ hops: [{ request: {} }], end: "net::ERR_CONNECTION_REFUSED" }) },
);

/**
 * Random exchanges as a recorder would have assembled them.
 * @param seed the same seed gives the same exchanges
 */
export function randomExchanges(seed: number, count: number): readonly Exchange[] {
  const one = fc.record({
    fate,
    host: fc.constantFrom(...hosts),
    resource: fc.constantFrom(...resources),
    id: fc.nat(9_999),
  });
  return fc.sample(one, { seed, numRuns: count }).flatMap(({ fate: { hops, end }, host, resource, id }, index) => {
    const url = `${host}/v1/${resource}/${id}?page=${id % 7}`;
    const spec = { id: String(index), at: 1_700_000_000_000 + index * 20, hops: hops.map((hop) => ({ ...hop, url })) };
    return assembled(eventsOf(end === undefined ? spec : { ...spec, end }));
  });
}
