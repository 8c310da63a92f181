import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setAppearance } from "../../demo/driver/appearance.ts";
import { chooseLanguage } from "../../demo/driver/choose-language.ts";
import type { Played } from "../../demo/driver/play.ts";
import { loadWords } from "../../src/shared/messages/load-words.ts";
import { locales } from "../../src/shared/messages/locales.ts";
import { createSay } from "../../src/shared/messages/messages.ts";
import { useHarness } from "./harness.ts";

/*
 * The panel in each of its languages: it says what the catalogue says, and every text has room in its place.
 */

const demo = useHarness();
const widths = [1280, 640, 400];
let played: Played;

beforeAll(async () => {
  await demo.play("passes-exact");
  played = await demo.play("preflight-forbidden");
});

afterAll(() => chooseLanguage(demo.panel, "en"));

/** Texts that do not fit: what makes the panel scroll sideways, and what is cut off where nothing shows the rest. */
function whatDoesNotFit(): Promise<readonly string[]> {
  return demo.panel.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return overflowX !== "visible" && overflowX !== "auto" && textOverflow !== "ellipsis";
    };
    const parts = [...document.querySelectorAll(".detail, header, footer, .toolbar, .settings, .overview, .exchanges")];
    const texts = [
      ...document.querySelectorAll("button, label, summary, h2, h3, p:not(.announcer), dt, dd, li, option"),
    ].filter(isCut);
    const tools = [...document.querySelectorAll(".toolbar > *, .toolbar .verdict-counts, .toolbar .filter-field")];
    const areas = tools.filter((tool) => !tools.some((other) => tool !== other && tool.contains(other)));
    const isCovered = (tool: Element) =>
      areas.some((other) => {
        const [one, two] = [tool.getBoundingClientRect(), other.getBoundingClientRect()];
        const isBeside = one.right <= two.left + 1 || two.right <= one.left + 1;
        const isBelow = one.bottom <= two.top + 1 || two.bottom <= one.top + 1;
        return tool !== other && one.width > 1 && two.width > 1 && !isBeside && !isBelow;
      });
    const covered = areas.filter(isCovered).map(({ className }) => `${className} lies under another`);
    const cut = [document.documentElement, ...parts, ...texts]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 0)
      .map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent?.slice(0, 60)}`);
    return [...cut, ...covered];
  });
}

const views: Readonly<Record<string, { show(): Promise<void>; leave(): Promise<void> }>> = {
  list: { show: async () => {}, leave: async () => {} },
  explanation: {
    show: () => demo.rows(played).click(),
    leave: () => demo.session.devtools.keyboard.press("Escape"),
  },
  overview: {
    show: () => demo.panel.locator("footer button").first().click(),
    leave: () => demo.session.devtools.keyboard.press("Escape"),
  },
  settings: {
    show: () => demo.panel.locator(".settings-button").click(),
    leave: () => demo.panel.locator(".settings-button").click(),
  },
};

describe.each(locales)("in %s", (locale) => {
  beforeAll(() => chooseLanguage(demo.panel, locale));

  test("the list, the explanation and the fix are said in its words", async () => {
    const say = createSay(await loadWords(locale));
    await demo.rows(played).click();
    const article = demo.panel.getByRole("article");
    const title = say("preflight-answered-by-auth.title");
    expect(await article.getByRole("heading", { level: 2 }).textContent()).toBe(
      say("panel.headline", { verdict: say("verdict.blocked"), title }),
    );
    expect(await demo.rows(played).locator(".verdict .word").textContent()).toBe(say("verdict.blocked"));
    expect(await article.getByText(say("panel.why-preflight"), { exact: true }).count()).toBe(1);
    expect(await demo.panel.locator("th.url").textContent()).toContain(say("panel.column.url"));
    await demo.session.devtools.keyboard.press("Escape");
  });

  test.each(Object.entries(views))("every text has room in its place: %s", async (_, { show, leave }) => {
    await show();
    const found: Record<number, readonly string[]> = {};
    for (const width of widths) {
      await setAppearance(demo.session.devtools, demo.panel, { theme: "light", width, height: 800 });
      found[width] = await whatDoesNotFit();
    }
    await setAppearance(demo.session.devtools, demo.panel, { theme: "light", width: 1280, height: 800 });
    await leave();
    expect(found).toEqual(Object.fromEntries(widths.map((width) => [width, []])));
  });
});

test("the language that was chosen is there again with the next DevTools", async () => {
  await chooseLanguage(demo.panel, "ko");
  await demo.session.closeDevtools();
  await demo.session.openDevtools();
  demo.panel = await demo.session.showPanel();
  await demo.panel.waitForFunction(() => document.documentElement.lang === "ko");
});
