import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { en } from "../../../src/shared/messages/en/index.ts";
import { ruleIds } from "../../meta/rules.ts";

const source = new URL("../../../src/", import.meta.url).pathname;

/** The program's text without its catalogues. */
async function programText(folder = source): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  const texts = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return folder.endsWith("/messages/") ? "" : programText(`${path}/`);
      return readFile(path, "utf8");
    }),
  );
  return texts.join("\n");
}

describe("the English catalogue", () => {
  test("is in valid message syntax", () => {
    for (const [id, text] of Object.entries(en)) {
      expect(() => new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }), id).not.toThrow();
    }
  });

  test("has a title, a summary and a detail for every rule", () => {
    for (const id of ruleIds) {
      expect(Object.keys(en)).toEqual(expect.arrayContaining([`${id}.title`, `${id}.summary`, `${id}.detail`]));
    }
  });

  test("has no text that nothing uses", async () => {
    const program = await programText();
    // Ids that the program puts together from parts: `verdict.${verdict}`.
    const prefixes = [...program.matchAll(/`([a-z][a-z.-]*\.)\$\{/g)].map(([, prefix]) => prefix ?? "");
    const ofRules = new RegExp(`^(${ruleIds.join("|")})\\.(title|summary|detail)$`);
    const isComposed = (id: string) => ofRules.test(id) || prefixes.some((prefix) => id.startsWith(prefix));
    const unused = Object.keys(en).filter((id) => !program.includes(`"${id}"`) && !isComposed(id));
    expect(unused).toEqual([]);
  });
});
