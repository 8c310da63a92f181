import fc from "fast-check";
import { expect, test } from "vitest";
import { createExchangeIndex } from "../../../src/shared/cors/exchange-index.ts";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { answersOf, cookiesFor } from "../../../src/shared/diagnosis/recorded.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import { exchangeOf } from "../events.ts";

const origin = "https://api.example";

interface Happening {
  readonly id: string;
  readonly path: string;
  readonly allowOrigin: string;
  readonly cookie: string;
  readonly goes: boolean;
}

/** What happens to an index: an exchange comes, changes (its path, its answer), or goes. */
const happening: fc.Arbitrary<Happening> = fc.record({
  id: fc.nat(400).map(String),
  path: fc.constantFrom("a", "b", "c"),
  allowOrigin: fc.constantFrom("*", "https://app.example", "https://other.example"),
  cookie: fc.constantFrom("x=1", "y=2; Path=/", "z=3; Max-Age=9"),
  goes: fc.boolean(),
});

function exchangeAfter({ id, path, allowOrigin, cookie }: Happening): Exchange {
  const headers = {
    "Access-Control-Allow-Origin": allowOrigin,
    "Access-Control-Allow-Methods": "PUT",
    "Set-Cookie": cookie,
  };
  const hop = { url: `${origin}/${path}`, method: "PUT", preflight: { headers }, response: { headers } };
  return exchangeOf({ id, at: 1_000 + Number(id), hops: [hop] });
}

test("an index that grew by changes says what one made of the result says", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 500 }), (happenings) => {
      const index = createExchangeIndex();
      const exchanges = new Map<string, Exchange>();
      for (const [step, one] of happenings.entries()) {
        if (one.goes) {
          index.delete(one.id);
          exchanges.delete(one.id);
        } else {
          const exchange = exchangeAfter(one);
          index.set(exchange);
          exchanges.set(one.id, exchange);
        }
        // What is asked in between must not be kept for longer than it is true.
        if (step % 50 === 0) answersOf(index.exchangesAt, origin);
      }
      const fresh = indexByUrl(exchanges.values());
      const { exchangesAt } = index;
      expect(exchangesAt.all).toEqual([...exchanges.values()]);
      expect(exchangesAt.stretches.flat()).toEqual(exchangesAt.all);
      for (const path of ["a", "b", "c"]) {
        const url = `${origin}/${path}`;
        expect(new Set(exchangesAt(url))).toEqual(new Set(fresh(url)));
        expect(cookiesFor(exchangesAt, url, 10_000)).toEqual(cookiesFor(fresh, url, 10_000));
      }
      expect(answersOf(exchangesAt, origin)).toEqual(answersOf(fresh, origin));
      const [first] = exchanges.values();
      if (first) expect(explain(first, chromiumProfile, exchangesAt)).toEqual(explain(first, chromiumProfile, fresh));
    }),
    { numRuns: 40 },
  );
});

test("a change leaves the stretches alone that it is not in", () => {
  const index = createExchangeIndex();
  const named = (id: number, path = "a") =>
    exchangeAfter({ id: String(id), path, allowOrigin: "*", cookie: "x=1", goes: false });
  for (let id = 0; id < 1_000; id++) index.set(named(id));
  const before = [...index.exchangesAt.stretches];
  index.set(named(500, "b"));
  const changed = index.exchangesAt.stretches.filter((stretch, at) => stretch !== before[at]);
  expect(changed).toHaveLength(1);
  expect(changed[0]?.some(({ id }) => id === "500")).toBe(true);
  expect(before.length).toBeGreaterThan(5);
});

test("a long list has few stretches, and is changed like a short one", () => {
  const index = createExchangeIndex();
  const exchanges = new Map<string, Exchange>();
  const at = (path: string) => exchangeAfter({ id: "0", path, allowOrigin: "*", cookie: "x=1", goes: false });
  const [fresh, changed] = [at("a"), at("b")];
  const put = (exchange: Exchange) => {
    exchanges.set(exchange.id, exchange);
    index.set(exchange);
  };
  for (let id = 0; id < 10_000; id++) {
    put({ ...fresh, id: String(id) });
    // Long after it came, one changes, and another one goes.
    if (id % 7 === 0) put({ ...changed, id: String(id / 7) });
    if (id % 11 === 10) {
      exchanges.delete(String((id - 10) / 11));
      index.delete(String((id - 10) / 11));
    }
  }
  const { exchangesAt } = index;
  const ids = [...exchanges.values()].map(({ id }) => id);
  expect(exchangesAt.all.map(({ id }) => id)).toEqual(ids);
  expect(exchangesAt.stretches.flat().map(({ id }) => id)).toEqual(ids);
  expect(exchangesAt.stretches.length).toBeLessThan(20);
  const atB = new Set(exchangesAt(`${origin}/b`).map(({ id }) => id));
  expect(atB).toEqual(new Set(ids.filter((id) => exchanges.get(id)?.hops === changed.hops)));
});
