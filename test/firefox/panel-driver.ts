import { setTimeout as pause } from "node:timers/promises";
import { findRow } from "../../demo/driver/find-row.ts";
import type { FirefoxPanel } from "../../demo/driver/firefox-toolbox.ts";

/** What tests do in the panel, as its user would; each waits until it can be done. */
export interface PanelDriver {
  /** Selects the row of a run; the first of several. */
  select(run: string): Promise<void>;
  /** Clicks a button or a title that opens something, by its name, once it is there and enabled. @param within a selector */
  click(name: string, within?: string): Promise<void>;
  /** The text of what a selector finds first, without breaks; "" where nothing. */
  text(selector: string): Promise<string>;
  /** The texts of all that a selector finds. */
  texts(selector: string): Promise<readonly string[]>;
  /** Whether a button can be clicked; null where there is none. */
  isEnabled(name: string): Promise<boolean | null>;
}

/** Milliseconds within which the panel must have come to what a test does next. */
const patience = 20_000;

/** Drives a panel. @param panel asked each time: a toolbox that is opened again has a new one */
export function drive(panel: () => FirefoxPanel): PanelDriver {
  async function until(call: string, argument: unknown): Promise<void> {
    for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(50))
      if (await panel().call<boolean>(call, argument)) return;
    throw new Error(`The panel did not come to it: ${JSON.stringify(argument)}`);
  }

  return {
    select: (run) =>
      until(
        `({ document, MouseEvent }, run) => {
          const row = (${findRow})(document, run);
          row?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
          return document.querySelector("article")?.textContent.includes(run) ?? false;
        }`,
        run,
      ),
    click: (name, within = "body") =>
      until(
        `({ document }, { name, within }) => {
          const all = document.querySelector(within)?.querySelectorAll("button, summary") ?? [];
          const found = [...all].find((one) => one.textContent.trim() === name || one.ariaLabel === name);
          if (!found || found.disabled) return false;
          found.click();
          return true;
        }`,
        { name, within },
      ),
    text: (selector) =>
      panel().call(
        `({ document }, selector) => document.querySelector(selector)?.innerText.replace(/\\s+/g, " ").trim() ?? ""`,
        selector,
      ),
    texts: (selector) =>
      panel().call(
        `({ document }, selector) => [...document.querySelectorAll(selector)].map(({ innerText }) => innerText.trim())`,
        selector,
      ),
    isEnabled: (name) =>
      panel().call(
        `({ document }, name) => {
          const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === name);
          return found ? !found.disabled : null;
        }`,
        name,
      ),
  };
}
