import { readdir, readFile } from "node:fs/promises";
import { Marked } from "marked";
import type { Plugin } from "vite";

/**
 * Ships the documentation that the panel links to with the extension, so that the links work without a network: each
 * docs/causes/<id>.md becomes docs/causes/<id>.html, and docs/filter.md becomes docs/filter.html.
 */
export function docsPages(): Plugin {
  return {
    name: "docs-pages",
    apply: "build",
    async generateBundle() {
      const folder = new URL("../docs/", import.meta.url);
      const causes = (await readdir(new URL("causes/", folder))).map((file) => `causes/${file}`);
      for (const path of [...causes, "filter.md"]) {
        const markdown = await readFile(new URL(path, folder), "utf8");
        const stylesheet = path.includes("/") ? "../docs.css" : "docs.css";
        const fileName = `docs/${path.replace(/\.md$/, ".html")}`;
        this.emitFile({ type: "asset", fileName, source: await htmlPage(markdown, stylesheet) });
      }
    },
  };
}

async function htmlPage(markdown: string, stylesheet: string): Promise<string> {
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
<link rel="stylesheet" href="${stylesheet}">
${await marked.parse(markdown)}</html>
`;
}
