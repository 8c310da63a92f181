import { expect, test } from "vitest";
import { useHarness } from "./harness.ts";

/*
 * The overview in real DevTools. Each test goes on where the one before it ended.
 */

const demo = useHarness();

const overview = () => demo.panel.getByRole("region", { name: "Overview" });
const rootCause = () => overview().getByRole("region", { name: /^2 requests: Something in front of the server/ });

test("the bar below the list counts what was recorded, and opens the overview", async () => {
  await demo.play("preflight-forbidden");
  await demo.play("preflight-forbidden");
  await demo.play("passes-exact");
  const bar = demo.panel.getByRole("contentinfo").getByRole("button");
  await expect
    .poll(() => bar.locator("span").allTextContents())
    .toEqual(["3 cross-origin requests", "2 blocked", expect.stringMatching(/^2 preflights, \d+ ms$/), "1 root cause"]);
  await bar.click();
  await overview().getByText("2 were sent, and 2 requests waited for them.").waitFor();
  expect(await bar.getAttribute("aria-pressed")).toBe("true");
});

test("many rows have one root cause, with one change for all of them", async () => {
  await rootCause().getByText("answers OPTIONS with 403").waitFor();
  const added = await rootCause().locator(".change").first().locator(".added").allTextContents();
  expect(added.slice(0, 2)).toEqual(["+ 204 No Content", `+ Access-Control-Allow-Origin: ${demo.servers.pageOrigin}`]);
  expect(added.some((line) => line.startsWith("+ Access-Control-Allow-Methods: PUT"))).toBe(true);
});

test("a request of a root cause leads to its explanation, and closing that leads back", async () => {
  await rootCause().getByText("The 2 requests").click();
  await rootCause().getByRole("button", { name: /^PUT / }).first().click();
  await demo.panel.getByRole("article").getByRole("heading", { name: "Something in front of the server" }).waitFor();
  expect(await overview().count()).toBe(0);
  await demo.session.devtools.keyboard.press("Escape");
  await overview().waitFor();
});

test("a click writes a filter that finds the requests of a root cause", async () => {
  await rootCause().getByRole("button", { name: "Show in the list" }).click();
  const { host } = new URL(demo.servers.origins.crossSite);
  expect(await demo.panel.getByRole("combobox", { name: "Filter" }).inputValue()).toBe(
    `cause:preflight-answered-by-auth domain:${host} status:403`,
  );
  await demo.panel.getByRole("combobox", { name: "Filter" }).fill("");
});

test("stays as it was chosen, whenever DevTools is opened", async () => {
  await expect.poll(() => demo.panel.evaluate(storedChoice)).toEqual({ "settings.overview": true });
  await demo.session.closeDevtools();
  await demo.session.openDevtools();
  demo.panel = await demo.session.showPanel();
  await demo.play("passes-exact");
  await overview().waitFor();
  await demo.panel.getByRole("button", { name: "Overview", exact: true, pressed: true }).click();
  await overview().waitFor({ state: "detached" });
});

/** What is stored of it; runs in the panel. */
function storedChoice(): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { sync: { get(key: string): Promise<unknown> } } };
  };
  return chrome.storage.sync.get("settings.overview");
}
