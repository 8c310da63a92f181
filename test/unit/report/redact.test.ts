import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksSecret } from "../../../src/shared/report/redact/looks.ts";
import { isSecretName } from "../../../src/shared/report/redact/names.ts";
import { redactExchange, redactExchanges } from "../../../src/shared/report/redact/redact.ts";
import { createSecrets } from "../../../src/shared/report/redact/secrets.ts";
import { maskText, maskUrl } from "../../../src/shared/report/redact/text.ts";
import { markedLog, plantedLog } from "../../redaction/log.ts";
import { gistsOf, leaksOf } from "../../redaction/properties.ts";
import { allowPage, exchangeOf, type RequestSpec } from "../events.ts";

const none = new Set<never>();
const url = (text: string) => maskUrl(text, createSecrets(none));
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";

/** The request headers of an exchange after masking, as lines. */
function maskedRequest(request: NonNullable<RequestSpec["hops"][0]["request"]>): readonly string[] {
  const masked = redactExchange(exchangeOf({ hops: [{ request, response: {} }], end: "net::ERR_FAILED" }));
  return (masked.hops[0].actual.requestHeaders ?? [])
    .filter(({ name }) => name !== "Origin")
    .map(({ name, value }) => `${name}: ${value}`);
}

describe("what is hidden in a URL", () => {
  test.each([
    ["https://me:hunter2@api.example/", "https://redacted-1:redacted-2@api.example/"],
    ["https://me@api.example/", "https://redacted-1@api.example/"],
    ["https://a.example/?page=2&access_token=abc&q=", "https://a.example/?page=2&access_token=redacted-1&q="],
    [
      "https://a.example/?sessionId=%61bc#id_token=abc&x=1",
      "https://a.example/?sessionId=redacted-1#id_token=redacted-1&x=1",
    ],
    [`https://a.example/reset/${jwt}/now`, "https://a.example/reset/redacted-1/now"],
    ["/users/3f2b8c1e-5d4a-4e6b-9c7d-0a1b2c3d4e5f/orders", "/users/redacted-1/orders"],
    ["/cart;jsessionid=abc?x=1", "/cart;jsessionid=redacted-1?x=1"],
    [
      `https://a.example/login?next=${encodeURIComponent("https://b.example/cb?code=abc&page=1")}`,
      `https://a.example/login?next=${encodeURIComponent("https://b.example/cb?code=redacted-1&page=1")}`,
    ],
    ["https://a.example/#/route?token=abc", "https://a.example/#/route?token=redacted-1"],
    ["https://a.example/#/route/1&token=abc&page=1", "https://a.example/#/route/1&token=redacted-1&page=1"],
    ["/token=abc/orders;page=1", "/token=redacted-1/orders;page=1"],
    [
      `https://a.example/proxy/${encodeURIComponent("https://b.example/cb?code=abc&page=1")}/1`,
      `https://a.example/proxy/${encodeURIComponent("https://b.example/cb?code=redacted-1&page=1")}/1`,
    ],
    [
      `/a?next=${encodeURIComponent(encodeURIComponent("/cb?code=abc"))}`,
      `/a?next=${encodeURIComponent(encodeURIComponent("/cb?code=redacted-1"))}`,
    ],
    ["blob:https://a.example/3f2b8c1e-5d4a-4e6b-9c7d-0a1b2c3d4e5f", "blob:https://a.example/redacted-1"],
  ])("%s", (given, masked) => expect(url(given)).toBe(masked));

  test.each([
    "https://3f2b8c1e5d4a4e6b9c7d0a1b2c3d4e5f.a.example/v1/orders?page=2&sort=created_at#top",
    "https://a.example/assets/main.8f3a2b1c.chunk.js",
    "/oauth2/authorize?client_id=shop&response_type=token",
    "https://a.example/2024-11-21/a-long-title-about-Something-2024?lang=en-GB",
    "/v1/keys:batchGet;page=2&sort=a%20b/100%25",
  ])("nothing in %s", (given) => expect(url(given)).toBe(given));

  test("a parameter that names a URL, behind the route of a single-page application", () => {
    const next = encodeURIComponent("https://app.example/cb?code=MsQQFGjaR0313806");
    const at = `https://api.example/items#/route/1&next=${next}`;
    const log = [exchangeOf({ hops: [{ url: at, response: {} }], end: "net::ERR_FAILED" })];
    expect(leaksOf({ exchanges: log, secrets: ["MsQQFGjaR0313806"] })).toEqual([]);
    const { before, after } = gistsOf(log);
    expect(after).toEqual(before);
  });

  test("a secret with padding, wherever it stands", () => {
    const secrets = createSecrets(none);
    secrets.hide("c2VjcmV0LTQ3MTE=", "authorization", "");
    expect(maskUrl("/a/c2VjcmV0LTQ3MTE=?c2VjcmV0LTQ3MTE=", secrets)).toBe("/a/redacted-1?redacted-1");
  });

  test("what is encoded over and over is hidden as a whole", () => {
    expect(url(`/a/%${"25".repeat(50_000)}/b`)).toBe("/a/redacted-1/b");
  });
});

describe("what is hidden in headers", () => {
  test("names of cookies, schemes and attributes stay, and the same secret has the same name everywhere", () => {
    expect(
      maskedRequest({
        Cookie: "theme=dark; sid=s3cret-4711",
        Authorization: `Basic ${btoa("me:s3cret-4711")}`,
        "X-Api-Key": "s3cret-4711",
        Referer: "https://app.example/?token=s3cret%2D4711",
        "X-Note": "it is s3cret-4711",
      }),
    ).toEqual([
      "Cookie: theme=redacted-1; sid=redacted-2",
      "Authorization: Basic redacted-3:redacted-2",
      "X-Api-Key: redacted-2",
      "Referer: https://app.example/?token=redacted-2",
      "X-Note: it is redacted-2",
    ]);
    const { response } = redactExchange(
      exchangeOf({ hops: [{ response: { headers: { "Set-Cookie": "a=b; Path=/x; SameSite=None; Secure" } } }] }),
    ).hops[0].actual;
    expect(response?.headers[0]?.value).toBe("a=redacted-1; Path=/x; SameSite=None; Secure");
  });

  test("what diagnoses rest on stays", () => {
    const headers = {
      ...allowPage,
      "Access-Control-Allow-Headers": "authorization, x-api-key",
      Vary: "Origin",
      "Content-Type": "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
      "WWW-Authenticate": 'Bearer realm="orders"',
    };
    const spec: RequestSpec = { hops: [{ request: { "Sec-Fetch-Mode": "cors" }, response: { headers } }] };
    expect(redactExchange(exchangeOf(spec))).toEqual(exchangeOf(spec));
  });

  test("a value that needs permission because it is long stays long", () => {
    const [line] = maskedRequest({ Accept: `text/plain; a=${jwt} ${jwt}` });
    expect(line).toMatch(/^Accept: text\/plain; a=redacted-1 redacted-1-+$/);
    expect(line?.length).toBe("Accept: text/plain; a=".length + 2 * jwt.length + 1);
  });
});

test("a word looks like a secret where nobody could guess it", () => {
  for (const secret of [jwt, "3f2b8c1e5d4a4e6b9c7d0a1b2c3d4e5f", "AKIAIOSFODNN7EXAMPLE", "k7Jx2mQ9vB4nR8tY1pL6wZ3c"]) {
    expect([secret, looksSecret(secret)]).toEqual([secret, true]);
  }
  for (const word of ["application/json", "getElementsByTagNameAndClassName2", "1732183200000", "max-age=31536000"]) {
    expect([word, looksSecret(word)]).toEqual([word, false]);
  }
});

test("a name tells a secret in every spelling", () => {
  for (const name of [
    "x-api-key",
    "X-Auth-Token",
    "accessToken",
    "client_secret",
    "JSESSIONID",
    "X-Hub-Signature-256",
  ]) {
    expect([name, isSecretName(name)]).toEqual([name, true]);
  }
  for (const name of ["Content-Type", "X-Request-Id", "author", "www-authenticate", "keyboard", "Max-Forwards"]) {
    expect([name, isSecretName(name)]).toEqual([name, false]);
  }
});

test("a text keeps its words, and a common word is no secret because a cookie has it", () => {
  const secrets = createSecrets(none);
  secrets.hide("production", "cookie", "");
  expect(maskText("Failed to load https://a.example/?token=x in production", secrets)).toBe(
    "Failed to load https://a.example/?token=redacted-2 in production",
  );
});

test("of secrets that begin alike the longest is hidden, also within base64 of bytes that are no text", () => {
  const secrets = createSecrets(none);
  for (const secret of ["token-4711", "token-4711-and-more", "token-4712"]) secrets.hide(secret, "cookie", "");
  expect(maskText("token-4711-and-mor, token-4711-and-more, token-4712", secrets)).toBe(
    "redacted-1-and-mor, redacted-2, redacted-3",
  );
  expect(maskText(`x ${btoa("\xff\xfetoken-4712\xff")}`, secrets)).toMatch(/^x redacted-\d+$/);
});

test("what is revealed stays, unless another place tells that it is a secret", () => {
  const spec: RequestSpec = {
    hops: [{ request: { Cookie: "a=first-4711; b=second-4711", "X-Api-Key": "second-4711" }, response: {} }],
  };
  const { explanations, found } = redactExchanges([exchangeOf(spec)], () => true, new Set(["cookie"]));
  const { requestHeaders } = explanations[0]?.exchange.hops[0].actual ?? {};
  expect(requestHeaders?.map(({ value }) => value)).toContain("redacted-1");
  expect(requestHeaders?.map(({ value }) => value)).toContain("a=first-4711; b=redacted-1");
  expect(found).toEqual([
    { kind: "cookie", count: 2, example: "Cookie: a=first-4711" },
    { kind: "header", count: 1, example: "X-Api-Key: redacted-1" },
  ]);
});

describe("secrets planted anywhere", () => {
  const numRuns = 60;

  test("are in no export, however they are encoded", () => {
    fc.assert(
      fc.property(plantedLog, (log) => {
        expect(leaksOf(log)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("are found by their look where nothing else tells", () => {
    fc.assert(
      fc.property(markedLog, (log) => {
        expect(leaksOf(log)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("hidden, leave the diagnosis as it is", () => {
    fc.assert(
      fc.property(fc.oneof(plantedLog, markedLog), ({ exchanges }) => {
        const { before, after } = gistsOf(exchanges);
        expect(after).toEqual(before);
      }),
      { numRuns },
    );
  });
});
