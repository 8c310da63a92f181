import { browser } from "../browser.ts";
import type { TabTrial, TrialStorage } from "./trials.ts";

const trialsKey = "trials";

/** storage.session: gone with the browser, as the rules are. */
export const sessionTrialStorage: TrialStorage = {
  async load() {
    const { [trialsKey]: stored } = await browser.storage.session.get(trialsKey);
    return new Map((stored ?? []) as [number, TabTrial][]);
  },
  save: (trials) => browser.storage.session.set({ [trialsKey]: [...trials] }),
};
