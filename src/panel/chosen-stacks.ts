import { type ReadonlySignal, signal } from "@preact/signals";
import { browser } from "../browser.ts";
import type { StackId } from "../shared/recipes/stack-id.ts";

/** Which stack the user chose for which server (by origin); remembered from session to session. */
export interface ChosenStacks {
  readonly byServer: ReadonlySignal<Readonly<Record<string, StackId>>>;
  choose(server: string, stack: StackId): void;
}

const key = "chosen-stacks";

/** Most servers that are remembered; the oldest choice goes first. */
const most = 200;

/**
 * Loads what was chosen; a choice counts at once and is stored behind it.
 * @param isPrivate whether nothing may be stored: the window is a private one
 */
export function createChosenStacks(isPrivate: boolean): ChosenStacks {
  const byServer = signal<Readonly<Record<string, StackId>>>({});
  void browser.storage.local.get(key).then(({ [key]: stored }) => {
    byServer.value = { ...(stored as Record<string, StackId> | undefined), ...byServer.value };
  });
  return {
    byServer,
    choose(server, stack) {
      const { [server]: _, ...others } = byServer.value;
      byServer.value = Object.fromEntries([...Object.entries(others), [server, stack] as const].slice(-most));
      if (!isPrivate) void browser.storage.local.set({ [key]: byServer.value });
    },
  };
}
