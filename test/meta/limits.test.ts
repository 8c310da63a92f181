import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { bounds } from "../../src/background/bounds.ts";

test("docs/limits.md states every limit as it is", async () => {
  const page = await readFile(new URL("../../docs/limits.md", import.meta.url), "utf8");
  const stated = [...page.matchAll(/^\| [^|]+ \| ([\d,]+) \| `(\w+)` \|/gm)].map(
    ([, number = "", name]) => [name, Number(number.replaceAll(",", ""))] as const,
  );
  expect(Object.fromEntries(stated)).toEqual(bounds);
  expect(stated).toHaveLength(Object.keys(bounds).length);
});
