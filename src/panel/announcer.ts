import { effect, signal } from "@preact/signals";
import { isFailing, type Store } from "./store.ts";
import { say } from "./words.ts";

/** What people hear who do not see the panel: of many changes one sentence, once things are quiet. */
export const announced = signal("");

/** Milliseconds without another change after which something is said. */
const quietForMs = 1_500;

/** Says something at once. The same sentence again is said again. */
export function announce(text: string): void {
  announced.value = announced.value === text ? `${text}\u00a0` : text;
}

/**
 * Says when requests fail, and what a filter leaves. Nothing is said of what was there before.
 * @returns ends it
 */
export function announceChanges(store: Store): () => void {
  let known: number | null = null;
  const sayFailing = whenQuiet(() => {
    const now = countFailing(store);
    if (known !== null && now > known) announce(say("announce.failing", { count: now - known }));
    known = now;
  });
  const sayShown = whenQuiet(() => {
    const [shown, total] = [store.shown.peek().length, store.explanations.peek().length];
    announce(say("announce.shown", { shown, total }));
  });
  let isFirst = true;
  const ends = [
    effect(() => {
      void store.explanations.value;
      if (store.connection.value === "connecting") return;
      if (known === null) known = countFailing(store);
      else sayFailing.begin();
    }),
    effect(() => {
      void store.filter.value;
      if (!isFirst) sayShown.begin();
      isFirst = false;
    }),
    sayFailing.end,
    sayShown.end,
  ];
  return () => {
    for (const end of ends) end();
  };
}

function countFailing(store: Store): number {
  return store.explanations.peek().filter(isFailing).length;
}

/** Does something once nothing has begun it again for a while. */
function whenQuiet(act: () => void): { begin(): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    begin() {
      clearTimeout(timer);
      timer = setTimeout(act, quietForMs);
    },
    end: () => clearTimeout(timer),
  };
}
