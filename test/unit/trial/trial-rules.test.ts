import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesFor, isTrialValue, type Trial, type TrialRequest } from "../../../src/shared/trial/trial.ts";
import { type TrialRule, trialRules } from "../../../src/shared/trial/trial-rules.ts";
import { api, page } from "../events.ts";

const set = [{ name: "access-control-allow-origin", value: page }];

function trialOf(url: string, method = "GET", initiator = page): Trial {
  return { exchangeId: "1", url, method, initiator, changes: [{ url, method, set, remove: ["location"] }] };
}

/** Whether a rule concerns a request, as the browser's documentation says. */
function matches({ condition }: TrialRule, { url, method, initiator = "null" }: TrialRequest): boolean {
  const host = URL.canParse(initiator) ? new URL(initiator).hostname : "";
  const { initiatorDomains } = condition;
  return (
    new RegExp(condition.regexFilter).test(url) &&
    condition.requestMethods.some((one) => one === method.toLowerCase()) &&
    (!initiatorDomains || initiatorDomains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
  );
}

const hostile = fc
  .string({ unit: fc.constantFrom(..."ab*^|\\.$+?()[]{}/&=%-_~!,;:@AZ09") })
  .map((text) => `https://api.example/?${text}`);

describe("rules", () => {
  test("name their tab, method, host and URL, and what they do", () => {
    expect(trialRules(trialOf(api), 7, 40)).toEqual([
      {
        id: 40,
        condition: {
          tabIds: [7],
          regexFilter: "^https://api\\.example/items(#.*)?$",
          isUrlFilterCaseSensitive: true,
          requestMethods: ["get"],
          initiatorDomains: ["app.example"],
        },
        action: {
          type: "modifyHeaders",
          responseHeaders: [
            { header: "access-control-allow-origin", operation: "set", value: page },
            { header: "location", operation: "remove" },
          ],
        },
      },
    ]);
  });

  test("match their URL literally, whatever is in it, and no other", () => {
    fc.assert(
      fc.property(hostile, hostile, (url, other) => {
        const [rule] = trialRules(trialOf(url), 1, 1);
        if (!rule) throw new Error("no rule");
        expect(matches(rule, { url, method: "GET", initiator: page })).toBe(true);
        expect(matches(rule, { url: `${url}#part`, method: "GET", initiator: page })).toBe(true);
        expect(matches(rule, { url: other, method: "GET", initiator: page })).toBe(other === url);
        expect(matches(rule, { url: `${url}x`, method: "GET", initiator: page })).toBe(false);
        expect(matches(rule, { url: `x${url}`, method: "GET", initiator: page })).toBe(false);
      }),
    );
  });

  test("never go without their tab, and are all different", () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), fc.nat(), fc.integer({ min: 1 }), (urls, tabId, firstId) => {
        const changes = urls.map((url) => ({ url, method: "GET", set, remove: [] }));
        const rules = trialRules({ ...trialOf(api), changes }, tabId, firstId);
        expect(rules.every(({ condition }) => condition.tabIds.length === 1 && condition.tabIds[0] === tabId)).toBe(
          true,
        );
        expect(new Set(rules.map(({ id }) => id)).size).toBe(urls.length);
      }),
    );
  });

  test("of a method that rules cannot name concern what has no name", () => {
    expect(trialRules(trialOf(api, "QUERY"), 1, 1)[0]?.condition.requestMethods).toEqual(["other"]);
  });
});

describe("changesFor", () => {
  const initiators = [page, "https://sub.app.example", "https://notapp.example", "null", undefined, "http://[::1]:80"];

  test("says what the rules do", () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        fc.constantFrom("GET", "PUT", "OPTIONS"),
        fc.constantFrom(...initiators),
        fc.constantFrom(page, "null", "http://[::1]:80"),
        (url, asked, method, asker, initiator) => {
          const trial = trialOf(url, "GET", initiator);
          for (const target of [url, asked, `${url}#part`]) {
            const request = { url: target, method, initiator: asker };
            const byRule = trialRules(trial, 1, 1).some((rule) => matches(rule, request));
            expect(changesFor(trial, request)).toEqual(byRule ? { set, remove: ["location"] } : undefined);
          }
        },
      ),
    );
  });
});

describe("isTrialValue", () => {
  test.each([
    [trialOf(api), true],
    [{ ...trialOf(api), changes: [{ url: api, method: "GET", set: [{ name: "a" }], remove: [] }] }, false],
    [{ ...trialOf(api), changes: [{ url: api, method: "GET", set: [], remove: [1] }] }, false],
    [{ ...trialOf(api), initiator: null }, false],
    [null, false],
  ])("%j is %s", (value, expected) => {
    expect(isTrialValue(value)).toBe(expected);
  });
});
