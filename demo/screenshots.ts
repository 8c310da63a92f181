import { mkdir, rm } from "node:fs/promises";
import { locales } from "../src/shared/messages/locales.ts";
import { type Appearance, setAppearance } from "./driver/appearance.ts";
import { buildExtension } from "./driver/build.ts";
import { chooseLanguage } from "./driver/choose-language.ts";
import { ensureBrowser } from "./driver/ensure-browser.ts";
import { createJudge } from "./driver/judge.ts";
import { launch } from "./driver/launch.ts";
import { marker } from "./driver/play.ts";
import { progress } from "./driver/progress.ts";
import { scenarioFamilies, scenarios } from "./scenarios/index.ts";
import { startServers } from "./servers.ts";
import { chapters, leave, manyRows } from "./views.ts";

/*
 * "npm run screenshots [-- <view> ...]": writes pictures of every view, or of some, into out/screenshots: light, dark, and
 * in a narrow window, and "languages" of the explanation in each of the panel's.
 */

const appearances = {
  light: { theme: "light", width: 1280, height: 800 },
  dark: { theme: "dark", width: 1280, height: 800 },
  narrow: { theme: "light", width: 400, height: 800 },
} as const satisfies Readonly<Record<string, Appearance>>;
const folder = "out/screenshots";
/** Views that are found by what was played, whatever the panel's language is. */
const inEachLanguage: readonly string[] = ["explanation-preflight-refused", "explanation-redirect"];
const wanted = process.argv.slice(2);

const executablePath = await ensureBrowser(true);
const extension = await buildExtension();
const servers = await startServers([marker, ...scenarios], scenarioFamilies);
const { pageUrl: url, browserArguments } = servers;
const session = await launch({ executablePath, extension, headless: true, url, browserArguments });
session.context.setDefaultTimeout(15_000);
let written = 0;
try {
  if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const stage = {
    session,
    panel: await session.showPanel(),
    judge: await createJudge(session.page),
    servers,
    played: new Map(),
  };
  for (const { prepare, views } of [...chapters, { prepare: async () => {}, views: [manyRows] }]) {
    await prepare(stage);
    for (const view of views) {
      const { name } = view;
      progress(name);
      await view.show(stage);
      const isWanted = wanted.length === 0 || wanted.includes(name);
      for (const [look, appearance] of isWanted ? Object.entries(appearances) : []) {
        await setAppearance(session.devtools, stage.panel, appearance);
        await session.devtools.screenshot({ path: `${folder}/${name}-${look}.png`, animations: "disabled" });
        written++;
      }
      await setAppearance(session.devtools, stage.panel, appearances.light);
      await leave(stage, view);
    }
  }
  for (const locale of locales) {
    await chooseLanguage(stage.panel, locale);
    for (const view of chapters.flatMap(({ views }) => views).filter(({ name }) => inEachLanguage.includes(name))) {
      progress(`${view.name} ${locale}`);
      await view.show(stage);
      if (wanted.length === 0 || wanted.includes("languages")) {
        await session.devtools.screenshot({ path: `${folder}/${view.name}-in-${locale}.png`, animations: "disabled" });
        written++;
      }
      await leave(stage, view);
    }
  }
  progress("");
  console.log(`Wrote ${written} pictures into ${folder}.`);
} finally {
  await session.close();
  await servers.close();
}
