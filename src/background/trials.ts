import type { NetworkEvent } from "../shared/exchange/network-event.ts";
import { originOf, type SerializedOrigin } from "../shared/fetch/origins.ts";
import { changesFor, type RunningTrial, type Trial } from "../shared/trial/trial.ts";
import { type TrialRule, trialRules } from "../shared/trial/trial-rules.ts";

/** A trial and the page that the tab showed when it began. */
export interface TabTrial extends RunningTrial {
  readonly page: SerializedOrigin;
}

/** The session rules of the browser: they outlive the worker, but neither DevTools nor the browser may they outlive. */
export interface SessionRules {
  list(): Promise<readonly { readonly id: number; readonly tabIds: readonly number[] }[]>;
  update(removeRuleIds: readonly number[], addRules: readonly TrialRule[]): Promise<void>;
}

/** Where the list of trials survives the worker. */
export interface TrialStorage {
  load(): Promise<ReadonlyMap<number, TabTrial>>;
  save(trials: ReadonlyMap<number, TabTrial>): Promise<void>;
}

/** The trials of fixes: at most one for each tab. */
export interface Trials {
  /** Settles once what an earlier worker left was read, and rules that belong to no trial are gone. */
  readonly loaded: Promise<void>;
  of(tabId: number): RunningTrial | null;
  tabs(): readonly number[];
  /** Begins a trial; the tab's earlier one ends. @param pageUrl what the tab shows */
  start(tabId: number, trial: Trial, pageUrl: string): Promise<void>;
  end(tabId: number): Promise<void>;
  /** Learns that a tab shows a page: a trial ends with the origin that it began on. A reload repeats its request. */
  shows(tabId: number, url: string): void;
  /** An event with what the trial of its tab does to the answer. */
  mark(event: NetworkEvent): NetworkEvent;
}

/**
 * Starts with what an earlier worker left.
 * @param changed called when a trial of a tab began, ended, or was refused by the browser with a reason
 * @param now the clock, in milliseconds since the epoch
 */
export function createTrials(
  rules: SessionRules,
  storage: TrialStorage,
  changed: (tabId: number, refusal: string | null) => void,
  now: () => number,
): Trials {
  let running = new Map<number, TabTrial>();

  const loaded = load();
  /** One change after the other: ids of rules are found by looking which are taken. */
  let work: Promise<void> = loaded;

  async function load(): Promise<void> {
    const [stored, present] = await Promise.all([storage.load(), rules.list()]);
    running = new Map([...stored].filter(([tabId]) => present.some(({ tabIds }) => tabIds.includes(tabId))));
    const strays = present.filter(({ tabIds }) => !tabIds.some((tabId) => running.has(tabId)));
    if (strays.length > 0) await rules.update(idsOf(strays), []);
    if (running.size < stored.size) await storage.save(running);
  }

  function enqueue(task: () => Promise<void>): Promise<void> {
    work = work.then(task, task);
    return work;
  }

  async function replaceRules(tabId: number, trial: Trial | null): Promise<void> {
    const present = await rules.list();
    const own = present.filter(({ tabIds }) => tabIds.includes(tabId));
    const free = Math.max(0, ...idsOf(present)) + 1;
    if (own.length > 0 || trial) await rules.update(idsOf(own), trial ? trialRules(trial, tabId, free) : []);
  }

  async function stop(tabId: number, refusal: string | null): Promise<void> {
    await replaceRules(tabId, null);
    running.delete(tabId);
    await storage.save(running);
    changed(tabId, refusal);
  }

  function end(tabId: number): Promise<void> {
    return enqueue(async () => {
      if (running.has(tabId)) await stop(tabId, null);
    });
  }

  return {
    loaded,
    of: (tabId) => running.get(tabId) ?? null,
    tabs: () => [...running.keys()],
    end,
    start: (tabId, trial, pageUrl) =>
      enqueue(async () => {
        // Listed before its rules exist: rules that no list names would be strays.
        running.set(tabId, { ...trial, since: now(), page: originOf(pageUrl) });
        await storage.save(running);
        try {
          await replaceRules(tabId, trial);
          changed(tabId, null);
        } catch (error) {
          await stop(tabId, error instanceof Error ? error.message : String(error));
        }
      }),
    shows(tabId, url) {
      void enqueue(async () => {
        const trial = running.get(tabId);
        if (trial && trial.page !== originOf(url)) await stop(tabId, null);
      });
    },
    mark(event) {
      const trial = running.get(event.tabId);
      if (!trial || event.type !== "request-started") return event;
      const changes = changesFor(trial, event);
      return changes ? { ...event, trial: changes } : event;
    },
  };
}

function idsOf(rules: readonly { readonly id: number }[]): readonly number[] {
  return rules.map(({ id }) => id);
}
