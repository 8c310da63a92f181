import { vi } from "vitest";
import type { Recorder } from "../../../src/background/recorder.ts";

/** A tab that no browser has: while a recorder catches up, it wants the events of all tabs. */
const noSuchTab = -2;

/** Settles once a recorder has read what is stored, and takes each event as it comes. */
export async function caughtUp(recorder: Recorder): Promise<void> {
  await recorder.loaded;
  await vi.waitUntil(() => !recorder.isWanted(noSuchTab));
}
