import { chromiumProfile } from "../../../../src/shared/cors/profile.ts";
import { type Explanation, explain, indexByUrl } from "../../../../src/shared/diagnosis/explain.ts";
import { allowPage, exchangeOf, type RequestSpec } from "../../events.ts";

const failed = "net::ERR_FAILED";
const other = "https://other.example/b";

const specs: readonly RequestSpec[] = [
  { id: "missing", hops: [{ response: { status: 500 } }], end: failed },
  { id: "preflighted", hops: [{ method: "PUT", preflight: { status: 403 } }], end: failed },
  { id: "dead", hops: [{ url: "https://dead.example:8443/", request: {} }], end: "net::ERR_CONNECTION_REFUSED" },
  {
    id: "warned",
    hops: [
      {
        request: { Cookie: "a=b" },
        response: {
          headers: {
            ...allowPage,
            Vary: "Origin",
            "Access-Control-Allow-Credentials": "true",
            "X-Total": "7",
            "Content-Length": "12345",
          },
        },
      },
    ],
  },
  {
    id: "redirected",
    hops: [
      { response: { status: 302, headers: { ...allowPage, Vary: "Origin" } }, redirectTo: other },
      { url: other, request: { Origin: "null" }, response: { headers: { "Access-Control-Allow-Origin": "*" } } },
    ],
  },
  {
    id: "font",
    initiator: "null",
    resourceType: "font",
    hops: [{ url: "https://a.cdn.example/f", response: { headers: { "Access-Control-Allow-Origin": "*" } } }],
  },
];

/** A small recording, with one of each kind. */
export const recorded: readonly Explanation[] = specs.map((spec) =>
  explain(exchangeOf(spec), chromiumProfile, indexByUrl([])),
);
