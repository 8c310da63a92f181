import type { Playable } from "./servers.ts";

const allowed = { "Access-Control-Allow-Origin": "{{origin}}", Vary: "Origin" };
const api = (id: string, method: string, headers: Readonly<Record<string, string>>): Playable => ({
  id,
  ask: { via: "fetch", server: "named", method, headers, credentials: "include" },
  hops: [{ preflight: { status: 401, headers: { "WWW-Authenticate": "Bearer" } }, actual: { status: 401 } }],
});
const other = (
  id: string,
  headers: Readonly<Record<string, string>>,
  ask: Partial<Playable["ask"]> = {},
): Playable => ({
  id,
  ask: { via: "fetch", server: "crossSite", ...ask },
  hops: [{ preflight: { headers: { ...headers, "Access-Control-Allow-Headers": "x-trace" } }, actual: { headers } }],
});
const json = { "Content-Type": "application/json", "X-Trace": "1" };

/** A shop whose API was given a sign-in check that refuses preflights, and whose other server knows one origin too few. */
export const shop: readonly Playable[] = [
  ...["items", "prices", "stock", "reviews", "images"].map((id) => other(id, allowed)),
  ...["search", "suggest"].map((id) => other(id, allowed, { headers: { "X-Trace": "1" } })),
  ...["profile", "addresses", "vouchers"].map((id) => api(id, "GET", { Authorization: "Bearer demo" })),
  ...["basket", "orders", "payment"].map((id) => api(id, "PUT", json)),
  ...["wishlist", "subscription"].map((id) => api(id, "DELETE", { "X-Trace": "1" })),
  ...["ratings", "news", "banner"].map((id) => other(id, { "Access-Control-Allow-Origin": "https://shop.example" })),
  other("session", { "Access-Control-Allow-Origin": "*" }, { credentials: "include" }),
  { id: "maps", ask: { via: "fetch", server: "unknownHost" }, hops: [{ actual: {} }] },
];

/** A request with long values everywhere. */
export const longValues: Playable = {
  id: "long-values",
  ask: {
    via: "fetch",
    server: "named",
    method: "PROPPATCH",
    headers: Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`X-Header-With-A-Rather-Long-Name-${index}`, "value ".repeat(20)]),
    ),
  },
  hops: [
    {
      preflight: {
        headers: {
          "Access-Control-Allow-Origin": `https://${"a-long-name-of-a-host.".repeat(8)}example`,
          "Access-Control-Allow-Headers": Array.from({ length: 40 }, (_, index) => `x-listed-${index}`).join(", "),
        },
      },
      actual: {},
    },
  ],
};
