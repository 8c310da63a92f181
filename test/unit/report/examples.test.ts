import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { exampleFiles } from "../../examples/examples.ts";
import { faultsOfReport } from "../../validate-report.ts";

const folder = new URL("../../../docs/examples/", import.meta.url);

test("the examples in the docs are what is written today (npm run examples)", async () => {
  const files = exampleFiles();
  expect((await readdir(folder)).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(await readFile(new URL(name, folder), "utf8")).toBe(text);
});

test("the example is a valid report, and has no secret in it", async () => {
  const har = await readFile(new URL("report.har", folder), "utf8");
  expect(await faultsOfReport(JSON.parse(har))).toEqual([]);
  for (const text of exampleFiles().values()) expect(text).not.toMatch(/4711|0815/);
});
