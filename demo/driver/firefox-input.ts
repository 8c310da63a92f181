import type { FirefoxSession } from "./firefox-session.ts";
import { type FirefoxPanel, findPanel } from "./firefox-toolbox.ts";

/*
 * A hand on the mouse and on the keyboard: Firefox's window gets what the system would give it, and does with it what it
 * does with everything.
 */

/** Clicks into the middle of what a selector finds first in the panel, with the left button or with the right one. */
export async function clickInPanel(
  session: FirefoxSession,
  panel: FirefoxPanel,
  selector: string,
  button: "left" | "right" = "left",
): Promise<void> {
  const [x, y] = await panel.call<readonly [number, number]>(
    `({ document }, selector) => {
      const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }`,
    selector,
  );
  await session.callBrowser(
    `([x, y, button]) => {
      for (let frame = (${findPanel})(); frame; frame = frame.ownerDocument.defaultView.browsingContext.embedderElement) {
        const place = frame.getBoundingClientRect();
        x += place.x;
        y += place.y;
      }
      const types = ["mousemove", "mousedown", ...(button === 2 ? ["contextmenu"] : []), "mouseup"];
      for (const type of types)
        window.synthesizeMouseEvent(type, x, y, { button, clickCount: type === "mousemove" ? 0 : 1 });
    }`,
    [x, y, button === "right" ? 2 : 0],
  );
}

/** Presses a key wherever the focus is. @param key its name in KeyboardEvent, after "Control+" or "Shift+" if need be */
export async function press(session: FirefoxSession, key: string): Promise<void> {
  await session.callBrowser(
    `([modifiers, key]) => {
      const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const events = [...modifiers, key].map((name) => new KeyboardEvent("", { key: name }));
      for (const event of events) processor.keydown(event);
      for (const event of events.reverse()) processor.keyup(event);
    }`,
    [key.split("+").slice(0, -1), key.split("+").at(-1)],
  );
}
