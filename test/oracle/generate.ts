import fc from "fast-check";
import type { Answer, Ask, HopAnswers, ServerName } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";

/** Values of Access-Control-Allow-Origin: good, bad and ugly. */
const allowOriginValues = fc.oneof(
  { weight: 10, arbitrary: fc.constant("{{origin}}") },
  { weight: 4, arbitrary: fc.constant("*") },
  { weight: 2, arbitrary: fc.constant("{{sentOrigin}}") },
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom<string | readonly string[]>(
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
  ),
);

const allowCredentialsValues = fc.oneof(
  { weight: 5, arbitrary: fc.constant("true") },
  { weight: 4, arbitrary: fc.constant(null) },
  fc.constantFrom<string | readonly string[]>("True", "TRUE", "false", "1", "", "true,", "true ", ["true", "true"]),
);

const allowMethodsValues = fc.oneof(
  { weight: 8, arbitrary: fc.constant("GET, POST, PUT, PATCH, DELETE, OPTIONS") },
  { weight: 2, arbitrary: fc.constant("*") },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom<string | readonly string[]>(
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
  ),
);

const allowHeadersValues = fc.oneof(
  { weight: 8, arbitrary: fc.constant("x-trace, X-Tenant, content-type, authorization, accept, range") },
  { weight: 2, arbitrary: fc.constant("*") },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom<string | readonly string[]>(
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
  ),
);

const statuses = fc.oneof(
  { weight: 12, arbitrary: fc.constant(200) },
  fc.constantFrom(201, 204, 206, 299, 302, 304, 400, 401, 403, 404, 405, 407, 418, 429, 500, 502, 503),
);

const preflightStatuses = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(200, 204) },
  fc.constantFrom(201, 299, 300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 407, 500, 501, 503),
);

const fault = rarely(fc.constantFrom<NonNullable<Answer["fault"]>>("close", "truncate"), 30);

/** One time in so many a value, else none. */
function rarely<T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** Header values as an answer takes them: null leaves the header out. */
function headersOf(
  values: Readonly<Record<string, string | readonly string[] | null>>,
): NonNullable<Answer["headers"]> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

const preflightAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: preflightStatuses,
    allowOrigin: allowOriginValues,
    allowCredentials: allowCredentialsValues,
    allowMethods: allowMethodsValues,
    allowHeaders: allowHeadersValues,
    maxAge: fc.option(fc.constantFrom("0", "600", "-1", "soon"), { nil: null }),
    location: fc.constantFrom("{{self}}", "/elsewhere", null, ""),
    fault: rarely(fc.constant("close" as const), 40),
  })
  .map(({ status, fault: broken, ...values }) => ({
    status,
    ...(broken ? { fault: broken } : {}),
    headers: headersOf({
      "Access-Control-Allow-Origin": values.allowOrigin,
      "Access-Control-Allow-Credentials": values.allowCredentials,
      "Access-Control-Allow-Methods": values.allowMethods,
      "Access-Control-Allow-Headers": values.allowHeaders,
      "Access-Control-Max-Age": values.maxAge,
      Location: status >= 300 && status < 400 ? values.location : null,
    }),
  }));

const finalAnswer: fc.Arbitrary<Answer> = fc
  .record({ status: statuses, allowOrigin: allowOriginValues, allowCredentials: allowCredentialsValues, fault })
  .map(({ status, allowOrigin, allowCredentials, fault: broken }) => ({
    status,
    ...(broken ? { fault: broken } : {}),
    headers: headersOf({
      "Access-Control-Allow-Origin": allowOrigin,
      "Access-Control-Allow-Credentials": allowCredentials,
    }),
  }));

const redirectAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: fc.constantFrom(301, 302, 303, 307, 308),
    allowOrigin: fc.oneof({ weight: 3, arbitrary: fc.constant("{{sentOrigin}}") }, allowOriginValues),
    allowCredentials: fc.oneof({ weight: 3, arbitrary: fc.constant("true") }, allowCredentialsValues),
    location: fc.oneof(
      { weight: 20, arbitrary: fc.constant("{{next}}") },
      fc.constantFrom(
        "{{next-with-password}}",
        "data:,x",
        "ftp://localhost/",
        "http://[",
        "about:blank",
        "mailto:a@b.example",
      ),
    ),
  })
  .map(({ status, allowOrigin, allowCredentials, location }) => ({
    status,
    headers: headersOf({
      Location: location,
      "Access-Control-Allow-Origin": allowOrigin,
      "Access-Control-Allow-Credentials": allowCredentials,
    }),
  }));

const hopServer = fc.constantFrom<ServerName | undefined>(
  undefined,
  undefined,
  "sameSite",
  "crossSite",
  "thirdSite",
  "page",
);

function hop(answer: fc.Arbitrary<Answer>): fc.Arbitrary<HopAnswers> {
  return fc.record({ server: hopServer, preflight: preflightAnswer, actual: answer }).map(({ server, ...rest }) => ({
    ...(server ? { server } : {}),
    ...rest,
  }));
}

const requestHeaders = fc
  .record(
    {
      "x-trace": fc.constant("1"),
      "x-tenant": fc.constant("2"),
      authorization: fc.constant("Bearer 3"),
      "content-type": fc.constantFrom(
        "application/json",
        "text/plain;charset=utf-8",
        "multipart/form-data; boundary=x",
        "text/plain(x)",
      ),
      accept: fc.constantFrom("application/json", "a".repeat(128), "a".repeat(129), 'text/"x"'),
      "accept-language": fc.constantFrom("de", "de_DE"),
      range: fc.constantFrom("bytes=0-5", "bytes=-5", "bytes=5-0"),
    },
    { requiredKeys: [] },
  )
  .map((headers) => headers as Readonly<Record<string, string>>);

const fewRequestHeaders = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, requestHeaders);

const methods = fc.constantFrom(
  "GET",
  "GET",
  "GET",
  "POST",
  "POST",
  "PUT",
  "DELETE",
  "PATCH",
  "patch",
  "HEAD",
  "OPTIONS",
  "put",
);

const credentials = fc.constantFrom("omit", "same-origin", "same-origin", "include", "include") as fc.Arbitrary<
  NonNullable<Ask["credentials"]>
>;

const servers = fc.constantFrom<ServerName>("sameSite", "crossSite", "sameSite", "crossSite", "page");

const fetchAsk: fc.Arbitrary<Ask> = fc
  .record({
    server: servers,
    method: methods,
    headers: fewRequestHeaders,
    credentials,
    redirect: fc.constantFrom<NonNullable<Ask["redirect"]>>("follow", "follow", "follow", "follow", "error", "manual"),
  })
  .map((ask) => ({ via: "fetch", ...ask, ...bodyFor(ask.method) }));

const noCorsAsk: fc.Arbitrary<Ask> = fc
  .record({ server: servers, method: fc.constantFrom("GET", "POST", "HEAD"), credentials })
  .map((ask) => ({ via: "fetch", mode: "no-cors", ...ask, ...bodyFor(ask.method) }));

const xhrAsk: fc.Arbitrary<Ask> = fc
  .record({ server: servers, method: methods, headers: fewRequestHeaders, credentials, uploadListener: fc.boolean() })
  .map((ask) => ({ via: "xhr", ...ask, ...bodyFor(ask.method) }));

function bodyFor(method: string): Pick<Ask, "body"> {
  return /^(GET|HEAD)$/.test(method) ? {} : { body: "text" };
}

const ask = fc.oneof(
  { weight: 6, arbitrary: fetchAsk },
  { weight: 3, arbitrary: xhrAsk },
  { weight: 1, arbitrary: noCorsAsk },
);

const exchange = fc
  .record({
    ask,
    redirects: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(hop(redirectAnswer), { minLength: 1, maxLength: 2 }),
    ),
    last: hop(finalAnswer),
  })
  .map(({ ask: asked, redirects, last }) => {
    const [first = last, ...rest] = [...redirects, last];
    return { ask: asked, hops: [{ ...first, server: asked.server }, ...rest] as [HopAnswers, ...HopAnswers[]] };
  });

/**
 * Random exchanges. The same seed and count give the same exchanges.
 * @returns playables whose id names seed and number
 */
export function generate(seed: number, count: number): readonly Playable[] {
  return fc.sample(exchange, { seed, numRuns: count }).map((one, index) => ({ id: `random-${seed}-${index}`, ...one }));
}
