import { beforeAll, describe, expect, test } from "vitest";
import { clickInPanel, press } from "../../demo/driver/firefox-input.ts";
import { useFirefox } from "./harness.ts";

/*
 * The filter in Firefox's own toolbox, with real keys and mouse.
 */

const firefox = useFirefox();
const field = "({ document }) => document.querySelector('.filter').value";
const options = "({ document }) => [...document.querySelectorAll('[role=option] .label')].map((one) => one.innerText)";
const rows = "({ document }) => document.querySelectorAll('tbody tr[id]').length";
const focused = "({ document }) => document.activeElement.getAttribute('role')";
const read = <T>(call: string) => firefox.panel.call<T>(call);

async function type(text: string): Promise<void> {
  for (const key of text) await press(firefox.session, key);
}

beforeAll(async () => {
  const { crossSite } = firefox.servers.origins;
  await firefox.ask(`${crossSite}/nothing-here-1`);
  await firefox.ask(`${crossSite}/nothing-here-2`, { method: "PUT" });
});

describe("the filter in Firefox", () => {
  test("completes a key and a value that occurs, with the keyboard", async () => {
    await firefox.ended("/nothing-here-1");
    await firefox.ended("/nothing-here-2");
    await clickInPanel(firefox.session, firefox.panel, ".filter");
    await type("meth");
    await expect.poll(() => read(options)).toContain("method:");
    await press(firefox.session, "Tab");
    await expect.poll(() => read(field)).toBe("method:");
    await expect.poll(() => read(options)).toEqual(["method:GET", "method:PUT"]);
    await press(firefox.session, "ArrowDown");
    await press(firefox.session, "ArrowDown");
    await press(firefox.session, "Enter");
    await expect.poll(() => read(field)).toBe("method:PUT ");
    await expect.poll(() => read(rows)).toBe(1);
    expect(await read(focused)).toBe("combobox");
  });

  test("takes a suggestion at a click, and shows every verdict at another", async () => {
    await clickInPanel(firefox.session, firefox.panel, ".filter-clear");
    await type("verdict:");
    await expect.poll(() => read(options)).toEqual(["verdict:blocked"]);
    await clickInPanel(firefox.session, firefox.panel, "[role=option]");
    await expect.poll(() => read(field)).toBe("verdict:blocked ");
    expect(await read(focused)).toBe("combobox");
    await clickInPanel(firefox.session, firefox.panel, ".count.all");
    await expect.poll(() => read(field)).toBe("");
    await expect.poll(() => read(rows)).toBe(2);
  });

  test("finds by patterns, and says what each term hides", async () => {
    await clickInPanel(firefox.session, firefox.panel, ".filter");
    await type("/HERE-\\d$/ -method:GET,PUT");
    const said = () => firefox.text();
    await expect.poll(said).toContain("2 requests are hidden by the filter.");
    await press(firefox.session, "Escape");
    await expect.poll(() => read(field)).toBe("");
  });
});
