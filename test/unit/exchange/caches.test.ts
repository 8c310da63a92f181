import { expect, test } from "vitest";
import { cachePartition, mayShareCaches } from "../../../src/shared/exchange/caches.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";

const made = (topLevelOrigin?: string, cookieStoreId?: string) => ({ topLevelOrigin, cookieStoreId }) as Exchange;

test.each([
  [made("https://a.example"), made("https://a.example"), true, true],
  [made("https://a.example"), made("https://b.a.example"), true, false],
  [made("https://a.example"), made("http://a.example"), false, false],
  [made("https://a.example"), made("https://b.test"), false, false],
  [made("http://127.0.0.1:1"), made("http://127.0.0.1:2"), true, false],
  [made("http://127.0.0.1"), made("http://126.0.0.1"), false, false],
  [made("https://a.example", "one"), made("https://a.example", "two"), false, false],
  [made("https://a.example"), made(), true, false],
  [made(), made(), true, true],
])("%j and %j may share caches: %j, and surely do: %j", (a, b, may, sure) => {
  expect(mayShareCaches(a, b)).toBe(may);
  expect(cachePartition(a) === cachePartition(b)).toBe(sure);
});
