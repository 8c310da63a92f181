import type { Answer, Ask, Scenario } from "../scenario.ts";
import { allowAnyone, allowCredentials, allowOrigin, permitsWith, readable } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const withCredentials: Ask = { ...get, credentials: "include" };
const fromFrame: Ask = { ...get, from: "sandboxed-frame" };
const image: Ask = { via: "image", server: "crossSite" };
const cacheable = { "Cache-Control": "max-age=600" } as const;
const svg = { "Content-Type": "image/svg+xml" } as const;
const svgBody = "<svg xmlns='http://www.w3.org/2000/svg'/>";

/** Allows whoever asks, with credentials: what no server should do. */
const echo: Answer = {
  headers: { "Access-Control-Allow-Origin": "{{sentOrigin}}", "Access-Control-Allow-Credentials": "true" },
};

/** What works and is fragile, wasteful or unsafe; and what looks like it and is right. */
export const warningScenarios: readonly Scenario[] = [
  allowed("vary-missing", "A response for one origin may be cached, without Vary: Origin", get, {
    actual: { headers: { ...allowOrigin, ...cacheable } },
    warns: "vary-origin-missing",
  }),
  {
    ...allowed(
      "vary-missing-and-seen",
      "The same URL answers an image without CORS headers, and Vary is missing",
      get,
      {
        actual: { headers: { ...allowOrigin, ...cacheable, Vary: "Accept-Encoding" } },
        warns: "vary-origin-missing",
      },
    ),
    earlier: { ask: image, hops: [{ actual: { headers: { ...svg }, body: svgBody } }] },
  },
  {
    ...allowed("vary-unneeded", "The server always names the same origin, whoever asks", get, {
      actual: { headers: { ...allowOrigin, ...cacheable } },
    }),
    earlier: { ask: image, hops: [{ actual: { headers: { ...svg, ...allowOrigin, ...cacheable }, body: svgBody } }] },
  },
  allowed("vary-present", "A cacheable response with Vary: Origin", get, {
    actual: { headers: { ...allowOrigin, ...cacheable, Vary: "Accept-Encoding, Origin" } },
  }),
  allowed("vary-of-wildcard", "A cacheable response for everybody needs no Vary", get, {
    actual: { headers: { ...allowAnyone, ...cacheable } },
  }),
  allowed("vary-uncacheable", "A response that is never cached needs no Vary", get, {
    actual: { headers: { ...allowOrigin, "Cache-Control": "no-store, max-age=600" } },
  }),
  {
    ...allowed(
      "vary-of-preflight",
      "A preflight’s answer is in no cache",
      { ...get, method: "PUT" },
      { actual: readable },
    ),
    hops: [{ preflight: permitsWith(cacheable), actual: readable }],
  },
  {
    ...allowed(
      "origin-reflected",
      "The server allows whatever origin asks, with credentials",
      { ...withCredentials, server: "thirdSite" },
      {
        actual: echo,
        warns: "origin-reflected-with-credentials",
      },
    ),
    earlier: { ask: { ...fromFrame, server: "thirdSite", credentials: "include" }, hops: [{ actual: echo }] },
  },
  {
    ...allowed(
      "origin-reflected-without-credentials",
      "The server allows whatever origin asks, without credentials",
      get,
      {
        actual: { headers: { "Access-Control-Allow-Origin": "{{sentOrigin}}" } },
      },
    ),
    earlier: { ask: fromFrame, hops: [{ actual: { headers: { "Access-Control-Allow-Origin": "{{sentOrigin}}" } } }] },
  },
  allowed("null-allowed", "A sandboxed frame asks, and the server allows null", fromFrame, {
    actual: { headers: { "Access-Control-Allow-Origin": "null" } },
    warns: "null-origin-allowed",
  }),
  allowed(
    "null-allowed-with-credentials",
    "The server allows null with credentials",
    { ...fromFrame, server: "thirdSite", credentials: "include" },
    {
      actual: { headers: { "Access-Control-Allow-Origin": "null", "Access-Control-Allow-Credentials": "true" } },
      warns: "null-origin-allowed",
    },
  ),
  afterCookie("lax", "SameSite=Lax keeps a cookie from another site", "session=1; SameSite=Lax", "cookie-not-sent"),
  afterCookie(
    "strict",
    "SameSite=Strict keeps a cookie from another site",
    "session=1; SameSite=Strict",
    "cookie-not-sent",
  ),
  afterCookie("unset", "A cookie without SameSite", "session=1; HttpOnly", "cookie-not-sent"),
  afterCookie("insecure", "SameSite=None without Secure", "session=1; SameSite=None", "cookie-not-sent"),
  afterCookie(
    "partitioned",
    "A partitioned cookie goes to another site",
    "session=1; SameSite=None; Secure; Partitioned",
  ),
  afterCookie("same-site", "SameSite=Lax within one site", "session=1; SameSite=Lax", undefined, "sameSite"),
  afterCookie("other-path", "A cookie for another path", "session=1; SameSite=Lax; Path=/elsewhere"),
  afterCookie("deleted", "A cookie that is deleted", "session=; SameSite=Lax; Max-Age=0"),
  allowed("cookie-ignored", "Set-Cookie and *: without credentials no cookie is kept", get, {
    actual: { headers: { ...allowAnyone, "Set-Cookie": "session=1; SameSite=None; Secure" } },
    warns: "cookie-ignored",
  }),
  allowed("cookie-ignored-without-credentials", "A sign-in sets a cookie, and the page forgot the credentials", get, {
    actual: { headers: { ...allowCredentials, "Set-Cookie": "session=1; SameSite=None; Secure" } },
    warns: "cookie-ignored",
  }),
  allowed("cookie-of-load-balancer", "A load balancer’s cookie is missed by nobody", get, {
    actual: { headers: { ...allowAnyone, "Set-Cookie": ["AWSALB=1; Path=/", "AWSALBCORS=1; SameSite=None; Secure"] } },
  }),
  allowed("cookie-kept", "Set-Cookie for a request with credentials", withCredentials, {
    actual: { headers: { ...allowCredentials, "Set-Cookie": "session=1; SameSite=None; Secure" } },
  }),
  allowed("headers-exposed-by-wildcard", "Access-Control-Expose-Headers: * without credentials", get, {
    actual: { headers: { ...allowOrigin, "X-Total-Count": "42", "Access-Control-Expose-Headers": "*" } },
  }),
  allowed("headers-not-exposed-by-wildcard", "Access-Control-Expose-Headers: * with credentials", withCredentials, {
    actual: { headers: { ...allowCredentials, "X-Total-Count": "42", "Access-Control-Expose-Headers": "*" } },
    warns: "response-header-not-exposed",
  }),
  allowed("set-cookie-not-exposed", "No server can expose Set-Cookie", withCredentials, {
    actual: {
      headers: { ...allowCredentials, "Set-Cookie": "a=1; Path=/none", "Access-Control-Expose-Headers": "Set-Cookie" },
    },
    warns: "response-header-not-exposed",
  }),
];

function allowed(
  id: string,
  title: string,
  ask: Ask,
  { actual, warns }: { readonly actual: Answer; readonly warns?: NonNullable<Scenario["expect"]["warnings"]>[number] },
): Scenario {
  return {
    id: `warns-${id}`,
    title,
    ask,
    hops: [{ actual }],
    expect: { verdict: "allowed", chromium: null, causes: [], warnings: warns ? [warns] : [] },
  };
}

/** A request with credentials after one whose answer set a cookie. */
function afterCookie(
  id: string,
  title: string,
  cookie: string,
  warns?: "cookie-not-sent",
  server: Ask["server"] = "crossSite",
): Scenario {
  const ask = { ...withCredentials, server };
  return {
    ...allowed(`cookie-${id}`, title, ask, { actual: { headers: allowCredentials }, ...(warns ? { warns } : {}) }),
    earlier: { ask, hops: [{ actual: { headers: { ...allowCredentials, "Set-Cookie": cookie } } }] },
  };
}
