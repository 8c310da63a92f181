import fc from "fast-check";
import type { Answer, HopAnswers, ServerName } from "../../demo/scenario.ts";
import {
  allowCredentialsValues,
  allowHeadersValues,
  allowMethodsValues,
  allowOriginValues,
  headersOf,
  maxAgeValues,
  rarely,
  type Value,
} from "./values.ts";

const statuses = fc.oneof(
  { weight: 24, arbitrary: fc.constant(200) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(201, 204, 206, 299, 302, 304, 400, 401, 403, 404, 405, 407, 418, 429, 500, 502),
  },
  { weight: 1, arbitrary: fc.constantFrom(203, 205, 207, 226, 300, 305, 306, 399, 451, 503, 511, 599, 600, 999) },
);

const preflightStatuses = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(200, 204) },
  { weight: 2, arbitrary: fc.constantFrom(201, 299, 300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 407, 500) },
  { weight: 1, arbitrary: fc.constantFrom(202, 205, 305, 399, 451, 501, 503, 600, 999) },
);

/** What a preflight is answered, anything but sensibly. */
export const preflightAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: preflightStatuses,
    allowOrigin: allowOriginValues,
    allowCredentials: allowCredentialsValues,
    allowMethods: allowMethodsValues,
    allowHeaders: allowHeadersValues,
    maxAge: maxAgeValues,
    location: fc.constantFrom<Value>("{{self}}", "/elsewhere", null, ""),
    fault: rarely(fc.constant("close" as const), 40),
  })
  .map(({ status, fault, ...values }) => ({
    status,
    ...(fault ? { fault } : {}),
    headers: headersOf({
      "Access-Control-Allow-Origin": values.allowOrigin,
      "Access-Control-Allow-Credentials": values.allowCredentials,
      "Access-Control-Allow-Methods": values.allowMethods,
      "Access-Control-Allow-Headers": values.allowHeaders,
      "Access-Control-Max-Age": values.maxAge,
      Location: status >= 300 && status < 400 ? values.location : null,
    }),
  }));

/** What a preflight is answered where most should pass: what it is asked for, now and then a part of it alone. */
export const permittingAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: fc.constantFrom(204, 204, 204, 204, 200, 403),
    allowOrigin: fc.constantFrom<Value>("{{sentOrigin}}", "{{sentOrigin}}", "{{sentOrigin}}", "*", null),
    allowCredentials: fc.constantFrom<Value>("true", "true", null),
    allowMethods: fc.constantFrom<Value>("GET, PUT, PATCH, DELETE, OPTIONS", "PUT", "*", "GET, DELETE", "PUT;GET"),
    allowHeaders: fc.constantFrom<Value>(
      everyHeader(),
      everyHeader(),
      "*",
      "x-trace",
      "*, authorization",
      "x trace",
      null,
    ),
    maxAge: maxAgeValues,
  })
  .map(({ status, ...values }) => ({
    status,
    headers: headersOf({
      "Access-Control-Allow-Origin": values.allowOrigin,
      "Access-Control-Allow-Credentials": values.allowCredentials,
      "Access-Control-Allow-Methods": values.allowMethods,
      "Access-Control-Allow-Headers": values.allowHeaders,
      "Access-Control-Max-Age": values.maxAge,
    }),
  }));

function everyHeader(): string {
  return "x-trace, x-tenant, content-type, authorization, accept, accept-language, content-language, range, cache-control";
}

const contentTypes = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Value>(null) },
  fc.constantFrom<Value>("image/svg+xml", "text/javascript", "text/html", "text/plain", "application/octet-stream"),
);

/** What the last URL answers. */
export const finalAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: statuses,
    allowOrigin: allowOriginValues,
    /** A second line with its name in lower case. */
    again: rarely(fc.constantFrom<Value>("{{origin}}", "*"), 40),
    allowCredentials: allowCredentialsValues,
    contentType: contentTypes,
    nosniff: rarely(fc.constant("nosniff"), 12),
    resourcePolicy: rarely(fc.constantFrom("same-origin", "same-site", "cross-origin"), 12),
    cookie: rarely(fc.constant("session=1"), 12),
    fault: rarely(fc.constantFrom<NonNullable<Answer["fault"]>>("close", "truncate"), 40),
  })
  .map(({ status, fault, ...values }) => ({
    status,
    ...(fault ? { fault } : {}),
    headers: headersOf({
      "Access-Control-Allow-Origin": values.allowOrigin,
      "access-control-allow-origin": values.again ?? null,
      "Access-Control-Allow-Credentials": values.allowCredentials,
      "Content-Type": values.contentType,
      "X-Content-Type-Options": values.nosniff ?? null,
      "Cross-Origin-Resource-Policy": values.resourcePolicy ?? null,
      "Set-Cookie": values.cookie ?? null,
    }),
  }));

/** What the last URL answers where most should pass; some answers may be cached, and then serve the next request. */
export const readableAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: fc.constantFrom(200, 200, 200, 404, 500),
    allowOrigin: fc.constantFrom<Value>("{{sentOrigin}}", "{{sentOrigin}}", "{{sentOrigin}}", "{{origin}}", "*", null),
    allowCredentials: fc.constantFrom<Value>("true", "true", null),
    cookie: rarely(fc.constant("session=1"), 6),
    cacheControl: rarely(fc.constantFrom("max-age=600", "no-cache"), 6),
    vary: rarely(fc.constant("Origin"), 3),
    fault: rarely(fc.constant("close" as const), 20),
  })
  .map(({ status, fault, ...values }) => ({
    status,
    ...(fault ? { fault } : {}),
    headers: headersOf({
      "Access-Control-Allow-Origin": values.allowOrigin,
      "Access-Control-Allow-Credentials": values.allowCredentials,
      "Set-Cookie": values.cookie ?? null,
      "Cache-Control": values.cacheControl ?? null,
      Vary: values.vary ?? null,
    }),
  }));

/** What a URL on the way answers: a redirect to the next one, or to where nothing can be fetched. */
export const redirectAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: fc.constantFrom(301, 302, 303, 307, 308),
    allowOrigin: fc.oneof({ weight: 3, arbitrary: fc.constant<Value>("{{sentOrigin}}") }, allowOriginValues),
    allowCredentials: fc.oneof({ weight: 3, arbitrary: fc.constant<Value>("true") }, allowCredentialsValues),
    location: fc.oneof(
      { weight: 20, arbitrary: fc.constant<Value>("{{next}}") },
      { weight: 3, arbitrary: fc.constant<Value>("{{next-with-password}}") },
      { weight: 3, arbitrary: fc.constantFrom<Value>("ftp://localhost/", "mailto:a@b.example", "app:open") },
      { weight: 2, arbitrary: fc.constantFrom<Value>("data:,x", "about:blank", "blob:x", "javascript:0", "file:///x") },
      { weight: 2, arbitrary: fc.constantFrom<Value>("http://[", "http://a b/", "//", "http:", "https://user@[") },
    ),
    cookie: rarely(fc.constant("session=1"), 12),
  })
  .map(({ status, location, allowOrigin, allowCredentials, cookie }) => ({
    status,
    headers: headersOf({
      Location: location,
      "Access-Control-Allow-Origin": allowOrigin,
      "Access-Control-Allow-Credentials": allowCredentials,
      "Set-Cookie": cookie ?? null,
    }),
  }));

/** Where a hop is; most stay where the one before is. */
const hopServer = fc.constantFrom<ServerName | undefined>(
  ...[undefined, undefined, undefined, undefined],
  ...(["sameSite", "sameSite", "crossSite", "crossSite", "thirdSite", "page", "page", "nowhere"] as const),
);

/**
 * The answers of one URL of a chain.
 * @param actual what it answers to the request itself
 * @param preflight what it answers to a preflight
 */
export function hop(actual: fc.Arbitrary<Answer>, preflight: fc.Arbitrary<Answer>): fc.Arbitrary<HopAnswers> {
  return fc
    .record({ server: hopServer, preflight, actual })
    .map(({ server, ...rest }) => (server ? { server, ...rest } : rest));
}
