import { readdir, readFile } from "node:fs/promises";
import { Marked } from "marked";
import type { Plugin } from "vite";

/**
 * Ships the documentation of the causes with the extension, so that the panel's links work without a network: each
 * docs/causes/<id>.md becomes docs/causes/<id>.html.
 */
export function docsPages(): Plugin {
  return {
    name: "docs-pages",
    apply: "build",
    async generateBundle() {
      const folder = new URL("../docs/causes/", import.meta.url);
      for (const file of await readdir(folder)) {
        const markdown = await readFile(new URL(file, folder), "utf8");
        const fileName = `docs/causes/${file.replace(/\.md$/, ".html")}`;
        this.emitFile({ type: "asset", fileName, source: await htmlPage(markdown) });
      }
    },
  };
}

async function htmlPage(markdown: string): Promise<string> {
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === "link") token.href = token.href.replace(/^([a-z-]+)\.md$/, "$1.html");
    },
  });
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "";
  const escaped = title.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped}</title>
<link rel="stylesheet" href="../docs.css">
${await marked.parse(markdown)}</html>
`;
}
