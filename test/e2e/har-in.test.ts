import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright";
import { describe, expect, test } from "vitest";
import { exportHar } from "../../demo/driver/play.ts";
import { useHarness } from "./harness.ts";

/*
 * HAR files are opened in the panel, in real DevTools: the same list and explanations, beside what is recorded.
 */

const demo = useHarness();

const fixture = (name: string) => new URL(`../har/fixtures/${name}`, import.meta.url);

/** Chooses a file as in the browser's own dialog. */
async function openFile(path: string): Promise<void> {
  await demo.panel.locator("input[type=file]").setInputFiles(path);
}

/** Drops a file on the panel, as from the desktop. */
async function dropFile(panel: Frame, name: string, text: string): Promise<void> {
  const data = await panel.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: "application/json" }));
      return transfer;
    },
    [name, text] as const,
  );
  await panel.locator("#app").dispatchEvent("dragover", { dataTransfer: data });
  await panel.locator(".har-drop").waitFor();
  await panel.locator("#app").dispatchEvent("drop", { dataTransfer: data });
}

const bar = () => demo.panel.getByRole("region", { name: /^Showing / });
const backToRecording = () => demo.panel.getByRole("button", { name: "Back to recording" }).click();

describe("a HAR file", () => {
  test("of Chromium's own export is explained, and what was recorded comes back", async () => {
    await demo.play("allow-origin-absent-xhr");
    const recorded = demo.panel.getByRole("row", { name: /\/allow-origin-absent-xhr\// });
    await recorded.waitFor();
    await openFile(fixture("chrome-devtools.har").pathname);
    await bar().getByText("Showing chrome-devtools.har").waitFor();
    expect(await recorded.count()).toBe(0);
    const row = demo.panel.getByRole("row", { name: /\/preflight-forbidden\// });
    await row.click();
    const detail = demo.panel.getByRole("article");
    await detail.getByText("This comes from a HAR file").waitFor();
    expect(await detail.innerText()).toContain("sign-in check");
    // What needs the page of the tab is not offered for the page of a file.
    expect(await detail.getByRole("button", { name: /Try this fix|Check again/ }).count()).toBe(0);
    await backToRecording();
    await recorded.waitFor();
    expect(await bar().count()).toBe(0);
  });

  test("of our own is explained as it was recorded", async () => {
    const played = await demo.play("credentials-wildcard");
    await demo.rows(played).click();
    const headline = demo.panel.getByRole("article").getByRole("heading", { level: 2 });
    const before = await headline.innerText();
    const path = join(tmpdir(), `corsplain-own-${played.run}.har`);
    await writeFile(path, await readFile(await exportHar(demo.session, demo.panel)));
    await openFile(path);
    await bar().waitFor();
    await demo.rows(played).click();
    expect(await headline.innerText()).toBe(before);
    await backToRecording();
  });

  test("goes on recording beside it, and is closed by Clear without a loss", async () => {
    await openFile(fixture("charles.har").pathname);
    await bar().getByText("Showing charles.har").waitFor();
    await bar()
      .getByText(/things? to know about this file/)
      .click();
    expect(await bar().innerText()).toContain("computed, not observed");
    const played = await demo.play("header-exposed");
    expect(await demo.rows(played).count()).toBe(0);
    await demo.panel.getByRole("button", { name: "Clear", exact: true }).click();
    await demo.rows(played).waitFor();
  });

  test("that is broken says where, and shows what stands before the fault", async () => {
    const text = await readFile(fixture("charles.har"), "utf8");
    const path = join(tmpdir(), "corsplain-broken.har");
    await writeFile(path, text.slice(0, text.length / 2));
    await openFile(path);
    const alert = bar().getByRole("alert");
    expect(await alert.innerText()).toMatch(/ends in the middle of log\.entries\[\d\]/);
    expect(await demo.rows().count()).toBeGreaterThan(0);
    await backToRecording();
    await writeFile(path, '{"log": {"entries": [}');
    await openFile(path);
    const notice = demo.panel.getByRole("alert").filter({ hasText: "no valid JSON" });
    expect(await notice.innerText()).toContain("line 1, column 22");
    expect(await bar().count()).toBe(0);
    await notice.getByRole("button", { name: "Dismiss" }).click();
    expect(await notice.count()).toBe(0);
  });

  test("can be dropped anywhere on the panel", async () => {
    await dropFile(demo.panel, "dropped.har", await readFile(fixture("mitmproxy.har"), "utf8"));
    await bar().getByText("Showing dropped.har").waitFor();
    expect(await demo.panel.locator(".har-drop").count()).toBe(0);
    await backToRecording();
  });

  test("that is large shows how far it is, and can be given up", async () => {
    const panel = demo.panel;
    // It never ends being read: each piece waits for the next turn of the page.
    await panel.evaluate(() => {
      const transfer = new DataTransfer();
      const piece = `${JSON.stringify({ startedDateTime: "", request: {}, response: {}, text: "x".repeat(1_000_000) })},`;
      const file = new File(['{"log":{"entries":[', ...Array.from({ length: 150 }, () => piece)], "large.har");
      transfer.items.add(file);
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
    });
    await panel.getByRole("progressbar").waitFor();
    await panel.getByRole("button", { name: "Cancel" }).click();
    expect(await panel.getByRole("progressbar").count()).toBe(0);
    expect(await bar().count()).toBe(0);
  });
});
