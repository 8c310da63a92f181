import { type Assembly, type Waiting, waitingOf } from "../shared/exchange/assembly.ts";
import { bounds } from "./bounds.ts";
import { textOf } from "./stored-exchange.ts";

/** What began to wait for its exchange, each with a key of its own, and the keys of what waits no more. */
export interface WaitingChange {
  readonly added: readonly (readonly [Waiting, string])[];
  readonly gone: readonly (readonly [Waiting, string])[];
}

/** Knows what of that which waits for its exchange is stored. */
export interface StoredWaiting {
  /** Learns what is stored. */
  add(waiting: Waiting, key: string): void;
  /** What has to be stored and what has to go, so that what is stored is what waits; less where that is too large. */
  change(assembly: Assembly): WaitingChange;
  /** Learns that a change was stored. */
  stored(change: WaitingChange): void;
}

/** @param worker makes its keys others than those of earlier workers */
export function createStoredWaiting(worker: number): StoredWaiting {
  const known = new Map<Waiting, { readonly key: string; readonly size: number }>();
  let size = 0;
  let count = 0;

  function add(waiting: Waiting, key: string): void {
    const own = sizeOf(waiting);
    known.set(waiting, { key, size: own });
    size += own;
  }

  return {
    add,
    change(assembly) {
      const waiting = waitingOf(assembly);
      const added: (readonly [Waiting, string])[] = [];
      let free = bounds.waitingSize - size;
      for (const one of waiting) {
        if (known.has(one)) continue;
        free -= sizeOf(one);
        if (free < 0) break;
        added.push([one, `${worker} ${++count}`]);
      }
      return {
        added,
        gone: [...known].filter(([one]) => !waiting.has(one)).map(([one, { key }]) => [one, key] as const),
      };
    },
    stored({ added, gone }) {
      for (const [one, key] of added) add(one, key);
      for (const [one] of gone) {
        size -= known.get(one)?.size ?? 0;
        known.delete(one);
      }
    },
  };
}

function sizeOf(waiting: Waiting): number {
  return textOf(waiting).length;
}
