import { type Signal, signal } from "@preact/signals";
import { browser } from "../../browser.ts";
import type { PageCall } from "../../shared/exchange/network-event.ts";
import { installProbe, probeKey } from "./page-script.ts";
import { toPageCall } from "./to-page-call.ts";

/** Milliseconds between two looks at what the probe noted. */
const interval = 250;

/**
 * - off: nothing of ours is in the page
 * - reloading: the page is being reloaded with the probe
 * - on: the probe is in the page, until the page navigates
 */
export type ProbeState = "off" | "reloading" | "on";

/** The probe: on the user's word the page is reloaded with a script that notes how it makes its requests. */
export interface Probe {
  readonly state: Signal<ProbeState>;
  start(): void;
}

const { inspectedWindow } = browser.devtools;

/**
 * Prepares the probe; nothing happens before `start`.
 * @param onCalls takes what was noted since the last time
 */
export function createProbe(onCalls: (calls: readonly PageCall[]) => void): Probe {
  const state = signal<ProbeState>("off");
  let timer: ReturnType<typeof setInterval> | undefined;

  async function look(): Promise<void> {
    const notes = await takeNotes();
    // Before the reload has come through, and after the page has navigated, there is no probe.
    if (notes === null) {
      if (state.value === "on") stop();
      return;
    }
    state.value = "on";
    const calls = notes.flatMap((note) => toPageCall(note, inspectedWindow.tabId) ?? []);
    if (calls.length > 0) onCalls(calls);
  }

  function stop(): void {
    clearInterval(timer);
    state.value = "off";
  }

  return {
    state,
    start() {
      stop();
      state.value = "reloading";
      inspectedWindow.reload({ injectedScript: `(${installProbe})(${JSON.stringify(probeKey)})` });
      timer = setInterval(look, interval);
    },
  };
}

/** What the probe noted since the last time; null where there is no probe in the page. */
async function takeNotes(): Promise<readonly unknown[] | null> {
  const take = `({ notes: globalThis[Symbol.for(${JSON.stringify(probeKey)})]?.() ?? null })`;
  const result: unknown = await inspectedWindow.eval(take);
  // Chromium gives the value, the polyfill and Firefox give it with an error beside it.
  const value: unknown = Array.isArray(result) ? result[0] : result;
  const notes = typeof value === "object" && value !== null && "notes" in value ? value.notes : null;
  return Array.isArray(notes) ? notes : null;
}
