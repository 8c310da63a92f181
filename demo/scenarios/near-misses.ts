import type { Answer, Ask, Scenario } from "../scenario.ts";
import { allowAnyone, allowOrigin, permits, permitsWith, permitsWithout, readable } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };

/** What looks wrong and passes: an explainer that cries here is wrong. */
export const nearMissScenarios: readonly Scenario[] = [
  passes("exact", "The exact origin", get, readable),
  passes("wildcard", "* without credentials", get, { headers: allowAnyone }),
  passes("wildcard-same-site", "* on another port", { ...get, server: "sameSite" }, { headers: allowAnyone }),
  passes("padding", "White space around the origin", get, {
    headers: { "Access-Control-Allow-Origin": "  {{origin}}\t" },
  }),
  passes("lower-case-name", "Header names in lower case", get, {
    headers: { "access-control-allow-origin": "{{origin}}" },
  }),
  passes("error-status", "A 500 with CORS headers is readable", get, { status: 500, headers: allowOrigin }),
  passes("sign-in-status", "A 401 with CORS headers is readable", get, { status: 401, headers: allowOrigin }),
  passes("credentials-header-unneeded", "Allow-Credentials: no, without credentials", get, {
    headers: { ...allowOrigin, "Access-Control-Allow-Credentials": "no" },
  }),
  passes(
    "body-unread",
    "The page never reads the body",
    { ...get, leaveBody: true },
    { headers: allowOrigin, body: "x".repeat(100_000) },
  ),
  passes("form", "A form’s content type needs no preflight", {
    ...get,
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "a=1",
  }),
  passes("text-with-charset", "text/plain with a charset needs no preflight", {
    ...get,
    method: "POST",
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: "text",
  }),
  passes("short-accept", "An Accept header of 128 bytes needs no preflight", {
    ...get,
    headers: { accept: "a".repeat(128) },
  }),
  passes("range-from-start", "A range with a start needs no preflight", { ...get, headers: { range: "bytes=0-5" } }),
  passes("save-data", "Chromium safelists Save-Data", { ...get, headers: { "save-data": "on" } }),
  passes(
    "image",
    "An image with crossorigin",
    { via: "image", server: "crossSite", crossOrigin: "anonymous" },
    {
      headers: { ...allowOrigin, "Content-Type": "image/svg+xml" },
      body: "<svg xmlns='http://www.w3.org/2000/svg'/>",
    },
  ),
  permitted("status-200", "A preflight answered 200", { ...permits, status: 200 }),
  permitted("status-299", "A preflight answered 299", { ...permits, status: 299 }),
  permitted("wildcards", "* for origin, methods and headers, without credentials", {
    status: 204,
    headers: { ...allowAnyone, "Access-Control-Allow-Methods": "*", "Access-Control-Allow-Headers": "*" },
  }),
  permitted(
    "commas",
    "Empty members in the lists",
    permitsWith({
      "Access-Control-Allow-Methods": ", ,PUT,",
      "Access-Control-Allow-Headers": ",x-trace , ",
    }),
  ),
  permitted(
    "two-lines",
    "Methods and headers in two lines each",
    permitsWith({
      "Access-Control-Allow-Methods": ["GET", "PUT"],
      "Access-Control-Allow-Headers": ["content-type", "x-trace"],
    }),
  ),
  permitted("header-case", "Header names in another case", permitsWith({ "Access-Control-Allow-Headers": "X-TRACE" })),
  permitted("methods-unneeded", "POST needs no method permission", permitsWithout("Access-Control-Allow-Methods"), {
    ...put,
    method: "POST",
  }),
  permitted("methods-empty", "An empty method list is no error", permitsWith({ "Access-Control-Allow-Methods": "" }), {
    ...put,
    method: "HEAD",
  }),
  permitted(
    "delete-lower-case",
    "delete is put into upper case",
    permitsWith({ "Access-Control-Allow-Methods": "DELETE" }),
    {
      ...put,
      method: "delete",
    },
  ),
  permitted(
    "own-options",
    "The page’s own OPTIONS request",
    permitsWith({ "Access-Control-Allow-Methods": "OPTIONS" }),
    {
      ...put,
      method: "OPTIONS",
    },
  ),
];

function passes(id: string, title: string, ask: Ask, actual: Answer = readable): Scenario {
  return {
    id: `passes-${id}`,
    title,
    ask,
    hops: [{ actual }],
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "not-needed" },
  };
}

function permitted(id: string, title: string, preflight: Answer, ask: Ask = put): Scenario {
  return {
    id: `passes-preflight-${id}`,
    title,
    ask,
    hops: [{ preflight, actual: readable }],
    expect: { verdict: "allowed", chromium: null, causes: [], preflight: "sent" },
  };
}
