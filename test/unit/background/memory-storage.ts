import type { RecorderStorage, Stored } from "../../../src/background/recorder-storage.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import type { RecordingState } from "../../../src/shared/protocol.ts";

/** storage.session in memory; what is stored is copied, as the browser does. */
export function memoryStorage() {
  const exchanges = new Map<string, Exchange>();
  let recordings = new Map<number, RecordingState>();
  let pages: Stored["pages"] = [];
  let done: Stored["done"] = [];
  const storage: RecorderStorage = {
    load: async () => structuredClone({ exchanges: [...exchanges.values()], recordings, pages, done }),
    async save(change, removedIds) {
      const copy = structuredClone(change);
      pages = copy.pages ?? pages;
      done = copy.done ?? done;
      recordings = new Map(copy.recordings);
      for (const id of removedIds) exchanges.delete(id);
      for (const exchange of copy.exchanges) exchanges.set(exchange.id, exchange);
    },
  };
  return { storage, exchanges };
}
