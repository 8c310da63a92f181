import { expect, test } from "vitest";
import type { Playable } from "../../demo/servers.ts";
import { useHarness } from "./harness.ts";

/*
 * The fix in the words of the server's own stack. What the texts do on real servers, "npm run recipes" proves.
 */

const demo = useHarness();

const refused: Playable = {
  id: "recipe",
  ask: { via: "fetch", server: "crossSite", method: "PUT", headers: { "x-trace": "1" } },
  hops: [{ preflight: { status: 405, headers: { Server: "nginx/1.27.0" } }, actual: {} }],
};

const recipe = () => demo.panel.locator(".recipe");
const stack = () => recipe().getByRole("combobox", { name: "Stack" });
const texts = async () => (await recipe().locator(".recipe-text pre").allTextContents()).join("\n");

test("the stack that the answers speak of is chosen, and the reason is said", async () => {
  const played = await demo.play(refused);
  await demo.rows(played).click();
  await expect.poll(() => stack().inputValue()).toBe("nginx");
  expect(await recipe().textContent()).toContain("because of Server: nginx/1.27.0");
  expect(await texts()).toContain(demo.servers.pageOrigin);
});

test("credentials are allowed only on the user's word where the browser does not show them", async () => {
  await stack().selectOption("express");
  await expect.poll(texts).toContain("cors({");
  expect(await texts()).not.toContain("credentials");
  await recipe().getByRole("checkbox", { name: "with credentials" }).check();
  await expect.poll(texts).toContain("credentials: true");
});

test("another choice counts at once and is remembered for this server", async () => {
  await stack().selectOption("flask");
  await expect.poll(texts).toContain("flask_cors");
  await demo.session.closeDevtools();
  await demo.session.openDevtools();
  demo.panel = await demo.session.showPanel();
  const played = await demo.play(refused);
  await demo.rows(played).click();
  await expect.poll(() => stack().inputValue()).toBe("flask");
});

test("the stack that the body of another error speaks of is chosen, where the page could read it", async () => {
  const readable: Playable = {
    id: "readable-error",
    ask: { via: "fetch", server: "thirdSite" },
    hops: [
      {
        actual: {
          status: 404,
          headers: { "Access-Control-Allow-Origin": "*", "Content-Type": "text/html" },
          body: "<pre>Cannot GET /orders</pre>",
        },
      },
    ],
  };
  await demo.play(readable);
  const played = await demo.play({
    ...refused,
    id: "recipe-by-body",
    ask: { via: "fetch", server: "thirdSite" },
    hops: [{ actual: {} }],
  });
  await demo.rows(played).click();
  await expect.poll(() => stack().inputValue()).toBe("express");
  expect(await recipe().textContent()).toContain("because of <pre>Cannot GET /orders</pre>");
});
