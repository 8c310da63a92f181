import { computed, signal } from "@preact/signals";
import { createExchangeIndex } from "../shared/cors/exchange-index.ts";
import { ownProfile } from "../shared/cors/own-profile.ts";
import { type Explanation, explain } from "../shared/diagnosis/explain.ts";
import { withoutFragment } from "../shared/exchange/assembly.ts";
import type { Exchange } from "../shared/exchange/exchange.ts";

/**
 * Everything that is recorded of the tab, explained. A change of one exchange costs one explanation. Many at once, as
 * when the panel opens, are explained a slice at a time, so that the first ones show at once and no key has to wait.
 */
export type Recorded = ReturnType<typeof createRecorded>;

/** For how long exchanges are explained before the browser may paint again, in milliseconds. */
const slice = 40;
/** So many are explained before anybody looks at the clock: what comes while a page runs is explained at once. */
const atOnce = 50;

export function createRecorded() {
  const index = createExchangeIndex();
  const known = new Map<string, Exchange>();
  /** In the order in which the exchanges came. */
  const explained = new Map<string, Explanation>();
  /** What is still to be explained. */
  const waiting = new Set<string>();
  let isScheduled = false;
  /** Changes with the maps above, which are too large to be copied at every change. */
  const version = signal(0);

  function put(exchange: Exchange): void {
    known.set(exchange.id, exchange);
    index.set(exchange);
    waiting.add(exchange.id);
  }

  function forget(id: string): void {
    known.delete(id);
    explained.delete(id);
    waiting.delete(id);
    index.delete(id);
  }

  function explainWaiting(): void {
    const end = performance.now() + slice;
    let count = 0;
    for (const id of waiting) {
      waiting.delete(id);
      const exchange = known.get(id);
      if (exchange) explained.set(id, explain(exchange, ownProfile(exchange), index.exchangesAt));
      if (++count % atOnce === 0 && performance.now() > end) break;
    }
    version.value++;
    if (waiting.size === 0 || isScheduled) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      explainWaiting();
    });
  }

  return {
    exchangesAt: index.exchangesAt,
    exchanges: computed<readonly Exchange[]>(() => {
      void version.value;
      return index.exchangesAt.all;
    }),
    explanations: computed<readonly Explanation[]>(() => {
      void version.value;
      return [...explained.values()];
    }),
    explanationOf(id: string | null): Explanation | null {
      void version.value;
      return (id !== null && explained.get(id)) || null;
    },
    /** Those with a request to a URL, in the order in which they came. */
    explanationsAt(url: string): readonly Explanation[] {
      void version.value;
      return index.exchangesAt(withoutFragment(url)).flatMap(({ id }) => explained.get(id) ?? []);
    },
    /** Puts exchanges in the place of all that were there. */
    replace(exchanges: readonly Exchange[]): void {
      const left = new Set(exchanges.map(({ id }) => id));
      for (const id of [...known.keys()]) if (!left.has(id)) forget(id);
      for (const exchange of exchanges) put(exchange);
      explainWaiting();
    },
    /** Takes new and changed exchanges. */
    change(exchanges: readonly Exchange[]): void {
      if (exchanges.length === 0) return;
      for (const exchange of exchanges) put(exchange);
      explainWaiting();
    },
    remove(ids: readonly string[]): void {
      for (const id of ids) forget(id);
      version.value++;
    },
  };
}
