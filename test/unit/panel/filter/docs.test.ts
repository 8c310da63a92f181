import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { toClauses } from "../../../../src/panel/filter/clauses.ts";
import { keys } from "../../../../src/panel/filter/keys.ts";
import { parseFilter } from "../../../../src/panel/filter/parse.ts";
import { keyNames } from "../../../../src/panel/filter/term.ts";

/*
 * docs/filter.md and the code say the same.
 */

const page = await readFile(new URL("../../../../docs/filter.md", import.meta.url), "utf8");
/** The cells of the table rows that begin with a code. */
const rows = [...page.matchAll(/^\| `(.+?)` +\|(.*)\|$/gm)].map(([, first = "", rest = ""]) => ({ first, rest }));

describe("the page about the filter", () => {
  test("has every key, in its order, with an example that uses it", () => {
    const listed = rows.filter(({ first }) => first.endsWith(":"));
    expect(listed.map(({ first }) => first)).toEqual(keyNames.map((key) => `${key}:`));
    for (const { first, rest } of listed) expect(rest.split("|").at(-1)).toContain(`\`${first}`);
  });

  test("names every value of a key that has a list of them, and no other", () => {
    for (const key of keyNames) {
      const { rest = "" } = rows.find(({ first }) => first === `${key}:`) ?? {};
      const named = [...(rest.split("|")[0] ?? "").matchAll(/`([a-z-]+)`/g)].map(([, value]) => value);
      const { choices } = keys[key];
      if (choices && key !== "is") expect([key, named.sort()]).toEqual([key, [...choices].sort()]);
    }
    const properties = rows.flatMap(({ first }) => /^is:(.+)$/.exec(first)?.[1] ?? []);
    expect(properties).toEqual(keys.is.choices);
  });

  test("has only examples that can be read", () => {
    const examples = rows
      .flatMap(({ first, rest }) => [first, ...[...rest.matchAll(/`([^`]+)`/g)].map(([, example = ""]) => example)])
      .filter((text) => keyNames.some((key) => text.startsWith(`${key}:`)));
    expect(examples.length).toBeGreaterThan(25);
    for (const example of [...examples, String.raw`/orders\/\d+/`]) {
      expect([example, toClauses(parseFilter(example)).flatMap((clause) => clause.problems())]).toEqual([example, []]);
    }
  });
});
