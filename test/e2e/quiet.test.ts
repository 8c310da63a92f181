import { expect, test } from "vitest";
import { useHarness } from "./harness.ts";

/*
 * Whoever does not look at the panel does not notice that it is there.
 */

const demo = useHarness();

/** What of the page itself can be different with an extension in the browser. */
function traces(): Promise<unknown> {
  return demo.session.page.evaluate(() => ({
    globals: Object.keys(globalThis).sort(),
    symbols: Object.getOwnPropertySymbols(globalThis).length,
    elements: document.querySelectorAll("*").length,
    isFetchOwn: /\[native code\]/.test(fetch.toString()) && /\[native code\]/.test(XMLHttpRequest.toString()),
  }));
}

test("a page with the panel open has no line more in its console, and nothing of its own is changed", async () => {
  const lines: string[] = [];
  demo.session.page.on("console", (message) => lines.push(message.text()));
  demo.session.page.on("pageerror", (error) => lines.push(String(error)));
  await demo.session.page.reload();
  await demo.session.page.waitForFunction(() => "play" in globalThis);
  await demo.play("passes-exact");
  const withPanel = await traces();
  expect(withPanel).toMatchObject({ isFetchOwn: true, symbols: 0 });
  await demo.session.closeDevtools();
  await demo.session.page.reload();
  await demo.session.page.waitForFunction(() => "play" in globalThis);
  await demo.play("passes-exact");
  expect(await traces()).toEqual(withPanel);
  expect(lines).toEqual([]);
});
