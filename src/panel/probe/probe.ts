import { type Signal, signal } from "@preact/signals";
import { browser, engine } from "../../browser.ts";
import type { Exchange } from "../../shared/exchange/exchange.ts";
import type { PageCall } from "../../shared/exchange/network-event.ts";
import { isHttpUrl } from "../../shared/fetch/origins.ts";
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

/** Whether the probe can tell of the requests of an exchange's frame. In Firefox it gets into the page alone. */
export function reachesFrameOf({ engine: madeBy, frameId }: Exchange): boolean {
  return madeBy !== "gecko" || frameId === 0;
}

/** A file of the page, as far as it is read here. */
interface Resource {
  readonly url: string;
  readonly type?: string;
}

/** The part of the API that the polyfill's types do not know. */
interface InspectedWindow {
  readonly tabId: number;
  reload(options: { readonly injectedScript: string }): void;
  eval(expression: string, options?: { readonly frameURL: string }): Promise<unknown>;
  getResources?(callback: (resources: readonly Resource[]) => void): void;
  readonly onResourceAdded?: { addListener(listener: (resource: Resource) => void): void };
}

const inspectedWindow = browser.devtools.inspectedWindow as unknown as InspectedWindow;
const install = `(${installProbe})(${JSON.stringify(probeKey)})`;
const take = `({ notes: globalThis[Symbol.for(${JSON.stringify(probeKey)})]?.() ?? null })`;

/**
 * Prepares the probe; nothing happens before `start`.
 * @param onCalls takes what was noted since the last time
 */
export function createProbe(onCalls: (calls: readonly PageCall[]) => void): Probe {
  const state = signal<ProbeState>("off");
  /** The addresses of the page's frames. The browser injects into the page alone, so frames get the probe a moment late. */
  const frames = new Set<string>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let looking: Promise<void> = Promise.resolve();

  inspectedWindow.onResourceAdded?.addListener((resource) => {
    if (state.value === "on") addFrame(resource);
  });

  function addFrame({ url, type }: Resource): void {
    if (type !== "document" || !isHttpUrl(url) || frames.has(url)) return;
    frames.add(url);
    void evaluate(install, url);
  }

  async function look(): Promise<void> {
    const notes = notesOf(await evaluate(take));
    // Before the reload has come through, and after the page has navigated, there is no probe.
    if (notes === null) {
      if (state.value === "on") stop();
      return;
    }
    if (state.value !== "on") inspectedWindow.getResources?.((resources) => resources.forEach(addFrame));
    state.value = "on";
    const inFrames = await Promise.all([...frames].map(async (url) => notesOf(await evaluate(take, url)) ?? []));
    const calls = [notes, ...inFrames]
      .flat()
      .flatMap((note) => toPageCall(note, inspectedWindow.tabId) ?? [])
      .map((call): PageCall => (engine === "gecko" ? { ...call, engine } : call));
    if (calls.length > 0) onCalls(calls);
  }

  function stop(): void {
    clearInterval(timer);
    frames.clear();
    state.value = "off";
  }

  return {
    state,
    start() {
      stop();
      state.value = "reloading";
      inspectedWindow.reload({ injectedScript: install });
      // One look after the other: an earlier note must not come after a later one.
      timer = setInterval(() => {
        looking = looking.then(look);
      }, interval);
    },
  };
}

/** @param frameURL the frame to evaluate in; the page itself unless given */
async function evaluate(expression: string, frameURL?: string): Promise<unknown> {
  try {
    const result = await inspectedWindow.eval(expression, ...(frameURL === undefined ? [] : [{ frameURL }]));
    // Chromium gives the value, the polyfill and Firefox give it with an error beside it.
    return Array.isArray(result) ? result[0] : result;
  } catch {
    // A frame that is gone, or that nobody may look into.
    return undefined;
  }
}

/** What was noted since the last time; null where there is no probe. */
function notesOf(value: unknown): readonly unknown[] | null {
  const notes = typeof value === "object" && value !== null && "notes" in value ? value.notes : null;
  return Array.isArray(notes) ? notes : null;
}
