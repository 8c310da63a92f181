import type { RecorderStorage, Stored } from "../../../src/background/recorder-storage.ts";
import { exchangeOf, textOf } from "../../../src/background/stored-exchange.ts";
import type { Exchange } from "../../../src/shared/exchange/exchange.ts";
import type { RecordingState } from "../../../src/shared/protocol.ts";

/** storage.session in memory; what is stored is copied, as the browser does. */
export function memoryStorage() {
  const exchanges = new Map<string, Exchange>();
  let recordings = new Map<number, RecordingState>();
  let pages: Stored["pages"] = [];
  const waiting = new Map<string, Stored["waiting"][number][1]>();
  let gaps: Stored["gaps"] = [];
  let heardUntil: number | null = null;
  let answered: Stored["answered"] = [];
  let done: Stored["done"] = [];
  const storage: RecorderStorage = {
    load: async () =>
      structuredClone({
        heardUntil,
        gaps,
        exchanges: [...exchanges.values()].map((exchange) => ({ id: exchange.id, text: textOf(exchange) })),
        waiting: [...waiting],
        recordings,
        pages,
        answered,
        done,
      }),
    async save(change, removed) {
      const copy = structuredClone(change);
      pages = copy.pages ?? pages;
      answered = copy.answered ?? answered;
      done = copy.done ?? done;
      recordings = new Map(copy.recordings);
      heardUntil = copy.heardUntil;
      gaps = copy.gaps;
      for (const id of removed.exchanges) exchanges.delete(id);
      for (const exchange of copy.exchanges) exchanges.set(exchange.id, exchangeOf(exchange));
      for (const [one, key] of copy.waiting) waiting.set(key, one);
      for (const key of removed.waiting) waiting.delete(key);
    },
  };
  return { storage, exchanges, waiting };
}
