import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fill } from "../demo/answer.ts";
import { buildExtension } from "../demo/driver/build.ts";
import { ensureBrowser } from "../demo/driver/ensure-browser.ts";
import { progress } from "../demo/driver/progress.ts";
import manifest from "../manifest.json" with { type: "json" };
import { locales } from "../src/shared/messages/locales.ts";
import { packageExtension, packageSources } from "./packages.ts";
import { releaseNotes } from "./release.ts";
import { justifications, partsOf, plainText, readListing, readText } from "./store/listing.ts";
import { scenes, takePictures } from "./store/pictures.ts";

/*
 * "npm run store": writes what each store asks for into out/store: the package, and by language texts and pictures.
 */

const folder = "out/store";
const executablePath = await ensureBrowser(true);
await rm(folder, { recursive: true, force: true });

const chrome = await packageExtension("chrome");
const firefox = await packageExtension("firefox");
const sources = await packageSources();
for (const [store, path] of [
  ["chrome", chrome],
  ["firefox", firefox],
  ["firefox", sources],
] as const) {
  if (path) await writeFile(await placeFor(join(store, basename(path))), await readFile(path));
}

const notes = releaseNotes(await readText("CHANGELOG.md"), manifest.version);
const answers = [...partsOf(await readText("store/chrome.md"))];
const reasons = [...justifications(await readText("docs/permissions.md"))].filter(([permission]) =>
  [...manifest.permissions, ...manifest.host_permissions].includes(permission),
);
const addresses = [
  ["Homepage", manifest.homepage_url],
  ["Support", `${manifest.homepage_url}/issues`],
  ["Privacy policy", `${manifest.homepage_url}/blob/main/PRIVACY.md`],
] as const;
await write("chrome/form.md", [...addresses, ...answers, ...reasons]);
await write("firefox/form.md", [
  ...addresses,
  ...partsOf(
    fill(await readText("store/firefox.md"), {
      version: manifest.version,
      sha: createHash("sha256")
        .update(await readFile(firefox))
        .digest("hex"),
    }),
  ),
  ["Release notes", notes],
]);

for (const locale of locales) {
  const { name, shortDescription, summary, description, captions } = await readListing(locale);
  await write(`chrome/${locale}/listing.md`, [
    ["Name", name],
    ["Summary", shortDescription],
    ["Description", plainText(description)],
  ]);
  await write(`firefox/${locale}/listing.md`, [
    ["Name", name],
    ["Summary", summary],
    ["Description", description],
    ...scenes.map((scene) => [`Caption of ${pictureName(scene.name)}`, captions.get(scene.name) ?? ""] as const),
  ]);
}

for await (const { locale, name, png } of takePictures(executablePath, await buildExtension())) {
  progress(`${name} ${locale}`);
  const file = pictureName(name);
  await writeFile(await placeFor(join("chrome", locale, file)), png);
  // Mozilla's store has no tiles.
  if (name !== "tile") await copyFile(join(folder, "chrome", locale, file), join(folder, "firefox", locale, file));
}
progress("");
console.log(`Wrote what the stores ask for into ${folder}.`);

/** The name of a picture's file; screenshots are numbered in the order in which they are shown. */
function pictureName(name: string): string {
  const index = scenes.findIndex((scene) => scene.name === name);
  return index < 0 ? `${name}.png` : `${index + 1}-${name}.png`;
}

/** Writes the fields of a form, each below its name. */
async function write(path: string, fields: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const text = fields.map(([name, value]) => `## ${name}\n\n${value}\n`).join("\n");
  await writeFile(await placeFor(path), text);
}

/** A path in the folder, whose own folder is there. */
async function placeFor(path: string): Promise<string> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  return target;
}
