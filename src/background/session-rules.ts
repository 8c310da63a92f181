import { browser } from "../browser.ts";
import type { SessionRules } from "./trials.ts";

/** declarativeNetRequest's session rules: in memory only, gone with the browser. */
export const sessionRules: SessionRules = {
  async list() {
    const rules = await browser.declarativeNetRequest.getSessionRules();
    return rules.map(({ id, condition }) => ({ id, tabIds: condition.tabIds ?? [] }));
  },
  update: (removeRuleIds, addRules) =>
    browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [...removeRuleIds], addRules: [...addRules] }),
};
