import { crx } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { docsPages } from "./scripts/docs-pages.ts";

export default defineConfig({
  publicDir: "extension/public",
  plugins: [docsPages(), crx({ manifest: manifest as Parameters<typeof crx>[0]["manifest"], browser: "chrome" })],
  build: {
    outDir: "dist/chrome",
    emptyOutDir: true,
    // Reviewers and people in DevTools read it; it is loaded from disk.
    minify: false,
    modulePreload: false,
    rolldownOptions: {
      // panels.create() names this page at run time, where the bundler cannot see it.
      input: ["extension/panel.html"],
    },
  },
});
