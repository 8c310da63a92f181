import type { Browser, Frame } from "playwright";
import { setAppearance } from "../../demo/driver/appearance.ts";
import { chooseLanguage } from "../../demo/driver/choose-language.ts";
import { launch, type Session } from "../../demo/driver/launch.ts";
import { loadWords } from "../../src/shared/messages/load-words.ts";
import { type Locale, locales } from "../../src/shared/messages/locales.ts";
import { createSay, type Say } from "../../src/shared/messages/messages.ts";
import { readListing, readText } from "./listing.ts";
import { openShop } from "./shop.ts";

/** The size of a screenshot in both stores, in pixels. */
const screenshotSize = { width: 1280, height: 800 };
/** The size of Chrome's small promotional tile, in pixels. */
const tileSize = { width: 440, height: 280 };

/** The page's part of a screenshot's width; DevTools has the rest, beside it. */
const pageWidth = 340;
const devtoolsWidth = screenshotSize.width - pageWidth - 1;
/** How many requests to other origins the shop's page makes. */
const requestsOfShop = 10;

/** Where the pictures of one language are taken. */
interface Stage {
  readonly session: Session;
  readonly panel: Frame;
  readonly say: Say;
}

/** A screenshot: what the panel shows beside the shop. */
interface Scene {
  /** What it shows, as a part of a file's name. Its caption has the same name in store/<locale>.md. */
  readonly name: string;
  readonly theme?: "light" | "dark";
  /** Brings it about, from a panel that lists what the shop asked for. */
  show(stage: Stage): Promise<void>;
  /** Undoes what the next page does not. */
  leave?(stage: Stage): Promise<void>;
}

/** The screenshots, in the order in which the stores show them. */
export const scenes: readonly Scene[] = [
  { name: "explanation", show: (stage) => select(stage, "/v1/basket") },
  {
    name: "overview",
    async show({ panel, say }) {
      await panel.getByRole("button", { name: say("overview.name"), exact: true }).click();
      await panel.getByRole("region", { name: say("overview.name") }).waitFor();
    },
  },
  {
    name: "recipe",
    async show(stage) {
      await select(stage, "/v1/basket");
      await stage.panel.locator(".recipe select").first().selectOption("nginx");
      await scrollTo(stage, ".recipe");
    },
  },
  {
    name: "trial",
    async show(stage) {
      const { panel, session, say } = stage;
      await select(stage, "/v2/ratings");
      await panel.getByRole("button", { name: say("trial.try") }).click();
      await panel.getByText(say("trial.enough")).waitFor();
      await session.page.evaluate("showRatings()");
      await scrollTo(stage, ".fix-part");
    },
    leave: ({ panel, say }) =>
      panel
        .getByRole("button", { name: say("trial.end") })
        .first()
        .click(),
  },
  { name: "redirect", theme: "dark", show: (stage) => select(stage, "/v1/profile") },
];

/** A picture in a language, as PNG without transparency. */
export interface Picture {
  readonly locale: Locale;
  /** The name of a scene, or "tile". */
  readonly name: string;
  readonly png: Buffer;
}

/** Takes the pictures of each language: the page of a shop, with the panel beside it in DevTools, and the tile. */
export async function* takePictures(executablePath: string, extension: string): AsyncGenerator<Picture> {
  const shop = await openShop();
  const { browserArguments } = shop;
  const session = await launch({ executablePath, extension, headless: true, url: "about:blank", browserArguments });
  // The same browser without DevTools, for what has the right size and nothing else.
  const plain = await session.context.browser()?.browserType().launch({ executablePath });
  if (!plain) throw new Error("The browser did not start.");
  try {
    session.context.setDefaultTimeout(15_000);
    const panel = await session.showPanel();
    for (const locale of locales) {
      await chooseLanguage(panel, locale);
      const stage = { session, panel, say: createSay(await loadWords(locale)) };
      for (const scene of scenes) {
        await ask(stage, shop.urlIn(locale), scene);
        await scene.show(stage);
        yield { locale, name: scene.name, png: await besideEachOther(session, plain) };
        await scene.leave?.(stage);
      }
      yield { locale, name: "tile", png: await render(plain, tileSize, await tile(locale)) };
    }
  } finally {
    await plain.close();
    await session.close();
    await shop.close();
  }
}

/** Opens the shop, which makes its requests, and waits until the panel lists them. */
async function ask({ session, panel }: Stage, url: string, { theme = "light" }: Scene): Promise<void> {
  const { page, devtools } = session;
  const { height } = screenshotSize;
  await page.setViewportSize({ width: pageWidth, height });
  await setAppearance(devtools, panel, { theme, width: devtoolsWidth, height });
  await page.goto("about:blank");
  await page.goto(url);
  await page.evaluate("shown");
  await panel
    .locator("tbody tr[id]:not(.pending)")
    .nth(requestsOfShop - 1)
    .waitFor();
}

/** Selects the request to a path. */
async function select({ panel }: Stage, path: string): Promise<void> {
  await panel.getByRole("row").filter({ hasText: path }).first().click();
  await panel.getByRole("article").waitFor();
}

/** Scrolls the explanation until a part of it stands below its head. */
async function scrollTo({ panel }: Stage, selector: string): Promise<void> {
  await panel.getByRole("article").evaluate((article, part) => {
    const top = article.querySelector(part)?.getBoundingClientRect().top ?? 0;
    article.scrollTop += top - (article.querySelector(".title-row")?.getBoundingClientRect().bottom ?? 0);
  }, selector);
}

/** The page and its DevTools in one picture, as they stand in a window with DevTools on its right. */
async function besideEachOther({ page, devtools }: Session, plain: Browser): Promise<Buffer> {
  const [left, right] = await Promise.all([page.screenshot(), devtools.screenshot({ animations: "disabled" })]);
  const images = [left, right].map((png) => `<img alt="" src="data:image/png;base64,${png.toString("base64")}">`);
  return render(
    plain,
    screenshotSize,
    `<style>body { display: flex; gap: 1px; background: #999 }</style>${images.join("")}`,
  );
}

async function tile(locale: Locale): Promise<string> {
  const [icon, listing] = await Promise.all([readText("extension/public/icons/icon.svg"), readListing(locale)]);
  const [name, claim] = listing.name.split(/[:：]\s*/);
  return `<style>
      body { display: grid; grid-template-columns: 96px 1fr; align-content: center; align-items: center; gap: 4px 24px;
        padding: 32px; background: #fff; color: #202124; font: 20px/1.35 system-ui, sans-serif }
      svg { width: 96px; height: 96px }
      h1 { font-size: 36px }
      p { grid-column: 1 / -1; margin-top: 16px }
    </style>${icon}<h1>${name}</h1><p>${claim}</p>`;
}

async function render(plain: Browser, size: { width: number; height: number }, body: string): Promise<Buffer> {
  const page = await plain.newPage({ viewport: size });
  await page.setContent(`<!doctype html><style>* { box-sizing: border-box; margin: 0 }
    body { height: 100vh }</style>${body}`);
  const png = await page.screenshot();
  await page.close();
  // The kind of color in the PNG's header. Chrome's store takes no transparency.
  if (png[25] !== 2) throw new Error("The browser made a PNG with transparency.");
  return png;
}
