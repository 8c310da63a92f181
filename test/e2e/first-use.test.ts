import { expect, test } from "vitest";
import { useHarness } from "./harness.ts";

/*
 * The example for the first use. Each test goes on where the one before it ended.
 */

const demo = useHarness();

const offer = () => demo.panel.getByText("New here?");
const hints = () => demo.panel.getByRole("complementary", { name: "Example" });
const example = () => demo.panel.locator("tbody tr[id]", { hasText: "/v1/orders/42" });
const show = () => demo.panel.getByRole("button", { name: "See an example" });

async function openPanel(): Promise<void> {
  await demo.session.closeDevtools();
  await demo.session.openDevtools();
  demo.panel = await demo.session.showPanel();
}

test("an empty list offers an example, which is explained like any other request", async () => {
  await offer().waitFor();
  await show().click();
  await example().waitFor();
  const article = demo.panel.getByRole("article");
  await article.getByRole("heading", { level: 2, name: /Blocked/ }).waitFor();
  expect(await article.locator("h2").textContent()).toBe("Blocked: The method is not allowed");
  expect(await article.textContent()).toContain("Would fail next");
  expect(await article.textContent()).toContain("x-trace");
  await hints().getByText("An example, recorded from a demonstration.").waitFor();
  expect(await hints().getByRole("listitem").count()).toBe(4);
});

test("nothing of it can be exported, tried or sent", async () => {
  expect(await demo.panel.getByRole("button", { name: "Export HAR" }).isDisabled()).toBe(true);
  expect(await demo.panel.getByRole("button", { name: "Try this fix in this tab" }).count()).toBe(0);
  expect(await demo.panel.getByRole("region", { name: "After a change of the server" }).count()).toBe(0);
});

test("Escape closes it, and it is not offered again, also in a panel that is opened later", async () => {
  await demo.panel.locator("body").press("Escape");
  await expect.poll(() => example().count()).toBe(0);
  expect(await hints().count()).toBe(0);
  expect(await offer().count()).toBe(0);
  await openPanel();
  await demo.panel.getByText("Recording since").waitFor();
  expect(await offer().count()).toBe(0);
});

test("the settings show it again; Clear closes it", async () => {
  await demo.panel.getByRole("button", { name: "Settings" }).click();
  await show().click();
  await example().waitFor();
  expect(await demo.panel.getByRole("region", { name: "Settings" }).count()).toBe(0);
  await demo.panel.getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => example().count()).toBe(0);
});

test("the first real request takes its place, and the report has that one alone", async () => {
  await demo.panel.getByRole("button", { name: "Settings" }).click();
  await show().click();
  await example().waitFor();
  const played = await demo.play("allow-origin-absent");
  await demo.rows(played).waitFor();
  expect(await example().count()).toBe(0);
  expect(await hints().count()).toBe(0);
  expect(JSON.stringify(await demo.report())).not.toContain("api.example");
  await demo.panel.getByRole("button", { name: "Settings" }).click();
  expect(await show().isDisabled()).toBe(true);
});
