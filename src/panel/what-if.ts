import { computed, effect, signal } from "@preact/signals";
import type { Explanation } from "../shared/diagnosis/explain.ts";
import type { Exchange } from "../shared/exchange/exchange.ts";
import {
  emptyForm,
  type FormHop,
  formOf,
  type ImaginedEngine,
  untouchedHop,
  type WhatIfForm,
} from "../shared/what-if/form.ts";
import { type Prediction, whatIf } from "../shared/what-if/what-if.ts";
import type { Store } from "./store.ts";

/** A form that is being edited, with what it began as. */
export interface WhatIfSession {
  /** The recorded exchange that it began as; null where it began from nothing. */
  readonly base: Explanation | null;
  readonly initial: WhatIfForm;
  readonly form: WhatIfForm;
  /** What was recorded when it began. */
  readonly recorded: readonly Exchange[];
}

/** What the panel shows of "What if", and what a user can do to it. */
export type WhatIf = ReturnType<typeof createWhatIf>;

/**
 * The state of "What if". Nothing of it goes into the list, into the export or to the background.
 * @param pageOrigin gives the origin of the page in the tab
 * @param engine that of the browser in which the panel is shown
 */
export function createWhatIf(store: Store, pageOrigin: () => Promise<unknown>, engine: ImaginedEngine) {
  const session = signal<WhatIfSession | null>(null);
  const isShown = signal(false);
  const prediction = computed<Prediction | null>(() => {
    const { value } = session;
    return value && whatIf(value.form, value.base?.exchange ?? null, value.recorded);
  });
  // Whoever selects a request wants to see it; what was edited is kept.
  effect(() => {
    void store.selectedId.value;
    isShown.value = false;
  });

  function open(base: Explanation | null, form: WhatIfForm): void {
    const recorded = store.listed.peek().exchanges.peek();
    session.value = { base, initial: form, form, recorded };
    isShown.value = true;
  }

  function edit(change: Partial<WhatIfForm>): void {
    if (session.value) session.value = { ...session.value, form: { ...session.value.form, ...change } };
  }

  return {
    session,
    isShown,
    prediction,
    edit,
    openFrom: (explanation: Explanation) => open(explanation, formOf(explanation)),
    /** Shows or hides the form; the first time it is an empty one. */
    async toggle() {
      if (isShown.value) {
        isShown.value = false;
      } else if (session.value) {
        isShown.value = true;
      } else {
        const origin = await pageOrigin();
        open(null, emptyForm(typeof origin === "string" ? origin : "https://app.example", engine));
      }
    },
    editHop(index: number, change: (hop: FormHop) => FormHop) {
      const { form } = session.value ?? {};
      if (!form) return;
      // A redirect can lead to a URL for which there is no answer yet.
      const all = Array.from(
        { length: Math.max(form.hops.length, index + 1) },
        (_, at) => form.hops[at] ?? untouchedHop,
      );
      const [first = untouchedHop, ...rest] = all.map((hop, at) => (at === index ? change(hop) : hop));
      edit({ hops: [first, ...rest] });
    },
    setAsksAnyway(asks: boolean) {
      if (!session.value) return;
      const { asksAnyway: _, ...form } = session.value.form;
      session.value = { ...session.value, form: asks ? { ...form, asksAnyway: true } : form };
    },
    reset() {
      if (session.value) session.value = { ...session.value, form: session.value.initial };
    },
    /** Forgets the form. */
    close() {
      session.value = null;
      isShown.value = false;
    },
  };
}
