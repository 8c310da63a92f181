import { describe, expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { firefoxManifest } from "../../scripts/firefox-manifest.ts";
import { justifications, limits, partsOf, readListing, readText } from "../../scripts/store/listing.ts";
import { scenes } from "../../scripts/store/pictures.ts";
import { shopWords } from "../../scripts/store/shop-words.ts";
import { locales } from "../../src/shared/messages/locales.ts";

/*
 * The texts that stores show: each language has all of them, and each fits.
 */

const english = await readListing("en");
/** Names that are searched for, and so are the same in every language. */
const names = ["TypeError: Failed to fetch", "CORS", "DevTools", "HAR", "nginx", "ASP.NET Core", "Supabase", "MIT"];

describe.each(locales)("the listing in %s", (locale) => {
  test("fits what the stores take", async () => {
    const { name, shortDescription, summary, description } = await readListing(locale);
    for (const [text, limit] of [
      [name, limits.name],
      [shortDescription, limits.shortDescription],
      [summary, limits.summary],
      [description, limits.description],
    ] as const) {
      expect(text.length, text).toBeGreaterThan(0);
      expect(text.length, text).toBeLessThanOrEqual(limit);
    }
  });

  test("has the parts of the English one, and a caption for each picture", async () => {
    const page = await readText(`store/${locale}.md`);
    expect([...partsOf(page).keys()]).toEqual(["Summary", "Description", "Captions"]);
    const { description, captions } = await readListing(locale);
    expect([...captions.keys()]).toEqual(scenes.map(({ name }) => name));
    const shape = (text: string) => text.split("\n").map((line) => (line.startsWith("- ") ? "-" : line && "p"));
    expect(shape(description)).toEqual(shape(english.description));
    expect(Object.keys(shopWords[locale])).toEqual(Object.keys(shopWords.en));
  });

  test("leaves names as they are, and shows no markup", async () => {
    const { summary, description, captions } = await readListing(locale);
    for (const name of names) expect(description).toContain(name);
    expect([summary, description, ...captions.values()].join("\n")).not.toMatch(/[`*#<>[\]!]|https?:/);
  });

  test("names what is pressed as the panel does", async () => {
    const { createSay } = await import("../../src/shared/messages/messages.ts");
    const { loadWords } = await import("../../src/shared/messages/load-words.ts");
    const say = createSay(await loadWords(locale));
    const { description } = await readListing(locale);
    for (const id of ["trial.try", "what-if.open", "recheck.call"] as const) expect(description).toContain(say(id));
    for (const id of ["overview.name", "settings.flight-recorder"] as const)
      expect(description.toLowerCase()).toContain(say(id).toLowerCase());
  });
});

test("every permission of Chrome's package has a justification that fits Chrome's form", async () => {
  const all = justifications(await readText("docs/permissions.md"));
  for (const permission of [...manifest.permissions, ...manifest.host_permissions]) {
    const text = all.get(permission) ?? "";
    expect(text, permission).toMatch(/^Why\. .+ Never\. ./);
    expect(text.length, permission).toBeLessThanOrEqual(limits.justification);
    expect(text).not.toMatch(/[`*[\]]/);
  }
});

test("what Mozilla's reviewers are told names the permission that only Firefox's package has", async () => {
  const own = firefoxManifest(manifest).permissions.filter((one) => !manifest.permissions.includes(one));
  const review = partsOf(await readText("store/firefox.md")).get("Notes for reviewers");
  for (const permission of own) expect(review).toContain(`\`${permission}\``);
});
