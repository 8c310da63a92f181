import { describe, expect, test } from "vitest";
import { createTrials, type SessionRules, type TabTrial, type TrialStorage } from "../../../src/background/trials.ts";
import type { NetworkEvent } from "../../../src/shared/exchange/network-event.ts";
import type { Trial } from "../../../src/shared/trial/trial.ts";
import type { TrialRule } from "../../../src/shared/trial/trial-rules.ts";
import { api, eventsOf, page } from "../events.ts";

const set = [{ name: "access-control-allow-origin", value: page }];
const trialOf = (exchangeId: string, ...urls: readonly string[]): Trial => ({
  exchangeId,
  url: api,
  method: "GET",
  initiator: page,
  changes: [api, ...urls].map((url) => ({ url, method: "GET", set, remove: [] })),
});

/** A browser that keeps rules and a session storage, however often the worker starts anew. */
function fakeBrowser() {
  const rules = new Map<number, TrialRule>();
  let stored: ReadonlyMap<number, TabTrial> = new Map();
  const told: [number, string | null][] = [];
  const sessionRules: SessionRules = {
    list: async () => [...rules.values()].map(({ id, condition }) => ({ id, tabIds: condition.tabIds })),
    async update(removeRuleIds, addRules) {
      for (const id of removeRuleIds) rules.delete(id);
      for (const rule of addRules) {
        if (rules.has(rule.id)) throw new Error(`Rule with id ${rule.id} does not have a unique ID.`);
        if (rule.condition.regexFilter.length > 500) throw new Error("too long");
        rules.set(rule.id, rule);
      }
    },
  };
  const storage: TrialStorage = {
    load: async () => structuredClone(stored),
    async save(trials) {
      stored = structuredClone(new Map(trials));
    },
  };
  const worker = () =>
    createTrials(
      sessionRules,
      storage,
      (...one) => void told.push(one),
      () => 42,
    );
  const tabsWithRules = () => [...new Set([...rules.values()].flatMap(({ condition }) => condition.tabIds))];
  return { rules, told, worker, tabsWithRules, storedTabs: () => [...stored.keys()], storage };
}

describe("trials", () => {
  test("of two tabs share no rule, and end apart", async () => {
    const { worker, rules, tabsWithRules } = fakeBrowser();
    const trials = worker();
    await Promise.all([trials.start(1, trialOf("a", `${api}/2`), page), trials.start(2, trialOf("b"), page)]);
    expect(rules.size).toBe(3);
    await trials.end(1);
    expect(tabsWithRules()).toEqual([2]);
    await trials.start(1, trialOf("c"), page);
    expect(rules.size).toBe(2);
    expect(trials.of(1)).toMatchObject({ exchangeId: "c", since: 42 });
  });

  test("of one tab follow each other", async () => {
    const { worker, rules, told } = fakeBrowser();
    const trials = worker();
    await Promise.all([trials.start(1, trialOf("a"), page), trials.start(1, trialOf("b"), page)]);
    expect([rules.size, trials.of(1)?.exchangeId]).toEqual([1, "b"]);
    await trials.end(1);
    await trials.end(1);
    expect([rules.size, trials.of(1), trials.tabs()]).toEqual([0, null, []]);
    expect(told).toHaveLength(3);
  });

  test("go on after the worker was stopped", async () => {
    const { worker, rules } = fakeBrowser();
    await worker().start(1, trialOf("a"), page);
    const next = worker();
    await next.loaded;
    expect(next.of(1)?.exchangeId).toBe("a");
    await next.end(1);
    expect(rules.size).toBe(0);
  });

  test("leave no rule that nobody knows of, as after the extension was reloaded", async () => {
    const { worker, rules, storage } = fakeBrowser();
    await worker().start(1, trialOf("a"), page);
    await storage.save(new Map());
    await worker().loaded;
    expect(rules.size).toBe(0);
  });

  test("without rules are forgotten", async () => {
    const { worker, rules, storedTabs } = fakeBrowser();
    await worker().start(1, trialOf("a"), page);
    rules.clear();
    const next = worker();
    await next.loaded;
    expect([next.of(1), storedTabs()]).toEqual([null, []]);
  });

  test("that the browser refuses are ended, with its words", async () => {
    const { worker, rules, told, storedTabs } = fakeBrowser();
    const trials = worker();
    await trials.start(1, trialOf("a"), page);
    await trials.start(1, trialOf("b", `${api}/${"x".repeat(500)}`), page);
    expect([rules.size, trials.of(1), storedTabs()]).toEqual([0, null, []]);
    expect(told.at(-1)).toEqual([1, "too long"]);
  });

  test("end when the tab shows another origin, and go on with another page of the same", async () => {
    const { worker } = fakeBrowser();
    const trials = worker();
    await trials.start(1, trialOf("a"), `${page}/1`);
    trials.shows(1, `${page}/2`);
    trials.shows(2, "https://other.example");
    await trials.end(3);
    expect(trials.of(1)).not.toBeNull();
    trials.shows(1, "https://other.example");
    await trials.end(3);
    expect(trials.of(1)).toBeNull();
  });

  test("mark the requests of their tab that they concern, when these begin", async () => {
    const { worker } = fakeBrowser();
    const trials = worker();
    await trials.start(1, trialOf("a"), page);
    const events = eventsOf({ hops: [{ response: {} }] });
    const marks = (list: readonly NetworkEvent[]) => list.map((event) => "trial" in trials.mark(event));
    expect(marks(events)).toEqual([true, false, false, false, false]);
    expect(marks(events.map((event) => ({ ...event, tabId: 2 })))).not.toContain(true);
    expect(marks(eventsOf({ hops: [{ url: `${api}/2`, response: {} }] }))).not.toContain(true);
  });
});
