import { beforeEach, describe, expect, test } from "vitest";
import { exchangeOf } from "../../demo/driver/play.ts";
import { useHarness } from "./harness.ts";

/*
 * "What if" in real DevTools, used as a person uses it.
 */

const demo = useHarness();

const view = () => demo.panel.getByRole("article", { name: "What if" });
const headline = () => view().getByRole("heading", { level: 2 });
const preflight = () => view().getByRole("region", { name: "Answer to the preflight" });
const answer = () => view().getByRole("region", { name: /^Answer to (?!the preflight)/ });

async function openFrom(id: string) {
  const played = await demo.play(id);
  await demo.rows(played).click();
  await demo.panel.getByRole("button", { name: "What if …?" }).click();
  await headline().waitFor();
  return played;
}

describe("from a recorded request", () => {
  test("begins with what was recorded, follows every change, and goes back", async () => {
    await openFrom("preflight-headers-missing");
    expect(await headline().textContent()).toBe("What ifBlocked: A request header is not allowed");
    const headers = preflight().getByLabel("Response headers");
    const before = await headers.inputValue();
    await headers.focus();
    await demo.session.devtools.keyboard.press("Control+End");
    await demo.session.devtools.keyboard.type("\nAccess-Control-Allow-Headers: x-trace");
    // The answer to the request itself was never seen, and is empty.
    await headline().getByText("Blocked: Access-Control-Allow-Origin is missing").waitFor();
    expect(await preflight().locator(".diff .added").allTextContents()).toEqual([
      "+ Access-Control-Allow-Headers: x-trace",
    ]);
    expect(await view().locator(".sequence svg").getAttribute("aria-label")).not.toContain("never sent");
    await answer().getByLabel("Response headers").fill(`Access-Control-Allow-Origin: ${demo.servers.pageOrigin}`);
    await expect.poll(() => headline().textContent()).toContain("Allowed");
    await view().getByRole("button", { name: "Reset" }).click();
    expect(await headers.inputValue()).toBe(before);
    expect(await headline().textContent()).toBe("What ifBlocked: A request header is not allowed");
  });

  test("shows what the browser would ask when the request changes", async () => {
    await openFrom("allow-origin-absent");
    expect(await preflight().count()).toBe(0);
    await view().getByLabel("Method").fill("PATCH");
    await view().getByLabel("Headers that the page sets").fill("X-Trace: 1\nAuthorization: a");
    expect(await view().locator(".asked").textContent()).toBe(
      `Access-Control-Request-Method: PATCH\nAccess-Control-Request-Headers: authorization,x-trace\nOrigin: ${demo.servers.pageOrigin}`,
    );
    await view().getByLabel("Mode").selectOption("same-origin");
    await headline().getByText("Blocked: The page allows only its own origin").waitFor();
  });

  test("keeps what cannot be imagined, until an answer is imagined instead", async () => {
    await openFrom("connection-refused");
    await view().getByText("This part cannot be imagined").waitFor();
    expect(await headline().textContent()).toContain("Failed: Nothing accepts connections there");
    await view().getByRole("button", { name: "Imagine an answer instead" }).click();
    await headline().getByText("Blocked: Access-Control-Allow-Origin is missing").waitFor();
  });

  test("follows a redirect that is imagined to where its answer is missing", async () => {
    await openFrom("passes-exact");
    await answer().getByLabel("Status").fill("302");
    const lines = answer().getByLabel("Response headers");
    await lines.fill(`${await lines.inputValue()}\nLocation: https://elsewhere.example/b`);
    const target = view().getByRole("group", { name: "https://elsewhere.example/b" });
    await target.getByLabel("Response headers").fill("Access-Control-Allow-Origin: null");
    await expect.poll(() => headline().textContent()).toContain("Allowed");
  });

  test("is no part of the list and of the report", async () => {
    const played = await openFrom("allow-origin-absent");
    const rows = await demo.rows().count();
    await view().getByLabel("Status").fill("599");
    expect(await demo.rows().count()).toBe(rows);
    const ours = exchangeOf(await demo.report(), played);
    expect(ours?.verdict).toBe("blocked");
    expect(JSON.stringify(ours)).not.toContain("599");
  });
});

describe("what is typed", () => {
  beforeEach(() => openFrom("allow-origin-mismatch-slash"));

  test("is never lost: a line that is no header is left out and named", async () => {
    const lines = answer().getByLabel("Response headers");
    const text = `Access-Control-Allow-Origin ${demo.servers.pageOrigin}\nAccess Control: 1`;
    await lines.fill(text);
    expect(await answer().locator(".problems p").allTextContents()).toEqual([
      "Line 1 is left out: Access-Control-Allow-Origin http is not the name of a header.",
      "Line 2 is left out: Access Control is not the name of a header.",
    ]);
    expect(await lines.getAttribute("aria-invalid")).toBe("true");
    expect(await lines.inputValue()).toBe(text);
    await headline().getByText("Blocked: Access-Control-Allow-Origin is missing").waitFor();
  });

  test("that leaves nothing to be said is named where it stands", async () => {
    await answer().getByLabel("Status").fill("2");
    await headline().getByText("Nothing can be said yet").waitFor();
    expect(await answer().locator(".problems p").allTextContents()).toEqual(["A status is a number from 200 to 999."]);
    await answer().getByLabel("Status").fill("200");
    await headline().getByText("Blocked: Access-Control-Allow-Origin names another origin").waitFor();
  });

  test("is the field’s own: keys of the panel do nothing there; Escape leaves the form, and it is kept", async () => {
    const lines = answer().getByLabel("Response headers");
    await lines.fill("");
    await demo.session.devtools.keyboard.type("Link: </a>");
    expect(await lines.inputValue()).toBe("Link: </a>");
    await demo.session.devtools.keyboard.press("Escape");
    await view().waitFor({ state: "detached" });
    await demo.panel.getByRole("button", { name: "What if", exact: true }).click();
    expect(await answer().getByLabel("Response headers").inputValue()).toBe("Link: </a>");
  });

  test("copies as headers", async () => {
    await answer().getByLabel("Response headers").fill("A: 1\nno header\nB:2");
    await answer().getByRole("button", { name: "Copy as headers" }).click();
    await answer().getByText("Copied").waitFor();
    const lines = view().getByLabel("Headers that the page sets");
    await lines.fill("");
    await lines.focus();
    await demo.session.devtools.keyboard.press("Control+V");
    expect(await lines.inputValue()).toBe("A: 1\nB: 2");
  });
});

test("from nothing, everything is written down by keyboard", async () => {
  const close = view().getByRole("button", { name: "Close" });
  if ((await close.count()) > 0) await close.click();
  await demo.panel.getByRole("button", { name: "What if", exact: true }).focus();
  await demo.session.devtools.keyboard.press("Enter");
  await headline().getByText("Blocked: Access-Control-Allow-Origin is missing").waitFor();
  expect(await view().evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await view().getByLabel("Page’s origin").inputValue()).toBe(demo.servers.pageOrigin);
  await view().getByLabel("Method").focus();
  await demo.session.devtools.keyboard.press("Control+A");
  await demo.session.devtools.keyboard.type("PUT");
  await headline().getByText("Blocked: Access-Control-Allow-Origin is missing").waitFor();
  expect(await preflight().count()).toBe(1);
});
