import type { RecorderStorage } from "../../../src/background/recorder-storage.ts";
import type { StoredPages } from "../../../src/background/tab-pages.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import type { RecordingState } from "../../../src/shared/protocol.ts";

/** storage.session in memory; what is stored is copied, as the browser does. */
export function memoryStorage() {
  const exchanges = new Map<string, Exchange>();
  let recordings = new Map<number, RecordingState>();
  let pages: readonly StoredPages[] = [];
  const storage: RecorderStorage = {
    load: async () => structuredClone({ exchanges: [...exchanges.values()], recordings, pages }),
    async save(changed, removedIds, states, known) {
      if (known) pages = structuredClone(known);
      for (const id of removedIds) exchanges.delete(id);
      for (const exchange of structuredClone(changed)) exchanges.set(exchange.id, exchange);
      recordings = structuredClone(new Map(states));
    },
  };
  return { storage, exchanges };
}
