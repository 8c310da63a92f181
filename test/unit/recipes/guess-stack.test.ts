import { expect, test } from "vitest";
import { guessStack } from "../../../src/shared/recipes/guess-stack.ts";
import { exchangeOf } from "../events.ts";

const server = "https://api.example";

test.each([
  [{ Server: "nginx/1.27.2" }, "nginx"],
  [{ Server: "Apache/2.4.62 (Debian)" }, "apache"],
  [{ Server: "Apache" }, "apache"],
  [{ Server: "Apache-Coyote/1.1" }, null],
  [{ Server: "Caddy" }, "caddy"],
  [{ "X-Powered-By": "PHP/8.2.0" }, "php"],
  [{ "X-Powered-By": "PHP/8.2.0", Server: "nginx" }, "nginx"],
  [{}, null],
])("%j speaks of %s", (headers, stack) => {
  const exchange = exchangeOf({ hops: [{ response: { headers } }] });
  expect(guessStack(exchange, server)).toBe(stack);
});

test("another server's answers say nothing of it", () => {
  const redirected = { url: "https://other.example/", response: { headers: { Server: "nginx" } } };
  const first = { response: { status: 302, headers: { Location: redirected.url } }, redirectTo: redirected.url };
  expect(guessStack(exchangeOf({ hops: [first, redirected] }), server)).toBe(null);
});
