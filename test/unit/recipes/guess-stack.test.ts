import { describe, expect, test } from "vitest";
import { guessStacks } from "../../../src/shared/recipes/guess-stack.ts";
import type { StackId } from "../../../src/shared/recipes/stack-id.ts";
import { exchangeOf } from "../events.ts";

const server = "https://api.example";

function guesses(headers: Record<string, string>, bodies: readonly string[] = [], at = server) {
  const exchange = exchangeOf({ hops: [{ url: `${at}/items`, response: { status: 404, headers } }] });
  return guessStacks(at, [exchange], bodies);
}

describe("the stack is recognized", () => {
  test.each<[string, string, StackId]>([
    ["Server", "nginx/1.22.1", "nginx"],
    ["Server", "openresty", "nginx"],
    ["Server", "Apache/2.4.71 (Debian)", "apache"],
    ["Server", "Caddy", "caddy"],
    ["Server", "Werkzeug/3.0 Python/3.12", "flask"],
    ["Server", "uvicorn", "fastapi"],
    ["Server", "Kestrel", "aspnet-core"],
    ["Server", "AmazonS3", "aws-s3"],
    ["X-Powered-By", "Express", "express"],
    ["X-Powered-By", "Next.js", "nextjs"],
    ["X-Powered-By", "PHP/8.2.1", "php"],
    ["X-Runtime", "0.004512", "rails"],
    ["Set-Cookie", "laravel_session=abc; path=/; httponly", "laravel"],
    ["Set-Cookie", "csrftoken=abc", "django"],
    ["Set-Cookie", "JSESSIONID=abc", "spring"],
    ["apigw-requestid", "abc=", "aws-api-gateway"],
    ["X-Amz-Cf-Id", "abc", "aws-cloudfront"],
  ])("by %s: %s", (name, value, stack) => {
    expect(guesses({ [name]: value }).map((guess) => guess.stack)).toEqual([stack]);
  });

  test.each<[string, StackId]>([
    ['{"detail":"Not Found"}', "fastapi"],
    ['{"detail":"Not found."}', "django"],
    ["<pre>Cannot OPTIONS /items</pre>", "express"],
    ['{"message":"Cannot GET /items","error":"Not Found","statusCode":404}', "nestjs"],
    ['{"message":"Route GET:/items not found","error":"Not Found","statusCode":404}', "fastify"],
    ['{"timestamp":"2026-01-01T00:00:00.000Z","status":404,"error":"Not Found","path":"/items"}', "spring"],
    ["404 page not found\n", "go-net-http"],
  ])("by the body %s", (body, stack) => {
    expect(guesses({}, [body]).map((guess) => guess.stack)).toEqual([stack]);
  });

  test("by its host", () => {
    expect(guesses({}, [], "https://abc.supabase.co")[0]).toEqual({ stack: "supabase", because: "abc.supabase.co" });
  });
});

test("what made the answer comes before what passed it on", () => {
  const headers = { Server: "cloudflare", "CF-RAY": "1-FRA", "X-Powered-By": "Express", Via: "1.1 Caddy" };
  expect(guesses(headers)).toEqual([
    { stack: "express", because: "X-Powered-By: Express" },
    { stack: "caddy", because: "Via: 1.1 Caddy" },
    { stack: "cloudflare-workers", because: "CF-RAY: 1-FRA" },
  ]);
});

test("a cookie's value is not shown", () => {
  expect(guesses({ "Set-Cookie": "connect.sid=secret" })[0]?.because).toBe("Set-Cookie: connect.sid");
});

test("other servers' answers say nothing of this one", () => {
  const exchange = exchangeOf({ hops: [{ response: { headers: { Server: "nginx" } } }] });
  expect(guessStacks("https://other.example", [exchange], [])).toEqual([]);
});
