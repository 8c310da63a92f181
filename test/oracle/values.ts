import fc from "fast-check";
import type { Answer } from "../../demo/scenario.ts";

/** The value of a response header: absent (null), one line, or several. */
export type Value = string | readonly string[] | null;

/** Values of Access-Control-Allow-Origin: good, bad and ugly. */
export const allowOriginValues = fc.oneof(
  { weight: 10, arbitrary: fc.constant<Value>("{{origin}}") },
  { weight: 4, arbitrary: fc.constant("*") },
  { weight: 2, arbitrary: fc.constant("{{sentOrigin}}") },
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom<Value>(
    "null",
    "",
    "any",
    "{{origin}}/",
    "{{origin}}/path",
    "{{origin}}, {{origin}}",
    "{{origin}} https://b.example",
    "*, {{origin}}",
    ",",
    '"*"',
    "https://*.example",
    "http://localhost",
    "HTTP://LOCALHOST:{{port}}",
    "http://localhost:{{port}}:1",
    "localhost:{{port}}",
    "${origin}",
    "https://[::1",
    "https://user@app.example",
    "data:,",
    "//app.example",
    "  {{origin}}  ",
    "\t*",
    "<img src=x onerror=alert(1)>",
    "a".repeat(10_000),
    "http://caf\u00e9.example",
    "\u0001",
    ["{{origin}}", "{{origin}}"],
    ["*", "*"],
    ["{{origin}}", ""],
    ["", "{{origin}}"],
    ["{{origin}}", "https://b.example"],
    "{{origin}}\u0000",
    "\u00a0{{origin}}",
    "{{origin}}\r\n folded",
    "*\r\n ",
    "NULL",
    "about:blank",
    "file://",
    "{{origin}}#",
    "{{origin}}?",
    "http://xn--caf-dma.example:80",
    "\u00e2\u0080\u00ae{{origin}}",
  ),
);

/** Values of Access-Control-Allow-Credentials: only one of them will do. */
export const allowCredentialsValues = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Value>("true") },
  { weight: 4, arbitrary: fc.constant(null) },
  fc.constantFrom<Value>("True", "TRUE", "false", "1", "", "true,", "true ", ["true", "true"]),
);

/** Values of Access-Control-Allow-Methods. */
export const allowMethodsValues = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Value>("GET, POST, PUT, PATCH, DELETE, OPTIONS") },
  { weight: 2, arbitrary: fc.constant("*") },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom<Value>(
    "",
    "GET",
    "put",
    "PUT",
    "PUT;PATCH",
    "GET PUT",
    '"PUT"',
    "'PUT'",
    "[PUT]",
    ",PUT,,PATCH,",
    "*, PUT",
    "PUT, *",
    "<PUT>",
    ["GET", "PUT, PATCH, DELETE"],
    "X".repeat(10_000),
    "PUT\tPATCH",
    "PUT\r\n , PATCH",
    "*PUT",
    "patch",
    "P\u00dcT",
    ["*", ""],
  ),
);

/** Values of Access-Control-Allow-Headers. */
export const allowHeadersValues = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Value>("x-trace, X-Tenant, content-type, authorization, accept, range") },
  { weight: 2, arbitrary: fc.constant("*") },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom<Value>(
    "",
    "x-trace",
    "X-TRACE",
    "content-type",
    "x trace",
    "x-trace;x-tenant",
    '"x-trace"',
    "x-trace,",
    "*, authorization",
    ["x-trace", "x-tenant, content-type"],
    "caf\u00e9",
    "*, x-trace",
    "x-trace,x-tenant,content-type,authorization,accept,accept-language,content-language,range,dpr,x-3",
    "\u0000",
    "x-trace\r\n , x-tenant",
    ["*", "authorization"],
  ),
);

/** Values of Access-Control-Max-Age: kept long, not at all, for the default of five seconds, up to the browser's limit. */
export const maxAgeValues: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Value>(null, "600") },
  fc.constantFrom<Value>(
    "0",
    "-1",
    "7200",
    "99999999999",
    "9223372036854775808",
    "soon",
    "",
    "1.5",
    " 60",
    "+60",
    "60s",
  ),
  fc.constantFrom<Value>(["600", "600"], "0x10", "-0", "00600"),
);

/** One time in so many a value, else none. */
export function rarely<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** Header values as an answer takes them: null leaves the header out. */
export function headersOf(values: Readonly<Record<string, Value>>): NonNullable<Answer["headers"]> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
