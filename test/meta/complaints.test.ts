import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

test("every test that the page of complaints names exists, and every complaint has one", async () => {
  const page = await readFile(new URL("docs/complaints.md", root), "utf8");
  const [, ...complaints] = page.split(/^## /m);
  expect(complaints.length).toBeGreaterThanOrEqual(10);
  for (const complaint of complaints) {
    const [heading = ""] = complaint.split("\n");
    const named = [...complaint.matchAll(/^- `([\w/.-]+)`: (.+)$/gm)];
    expect(named.length, heading).toBeGreaterThan(0);
    expect(complaint, heading).toMatch(/\]\(https:\/\/github\.com\//);
    for (const [, file = "", title = ""] of named) {
      expect(existsSync(new URL(file, root)), file).toBe(true);
      const source = await readFile(new URL(file, root), "utf8");
      expect(source.includes(`test("${title}"`), `${file}: ${title}`).toBe(true);
    }
  }
});
