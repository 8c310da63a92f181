import { crx } from "@crxjs/vite-plugin";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { docsPages } from "./scripts/docs-pages.ts";
import { firefoxManifest } from "./scripts/firefox-manifest.ts";

/** The mode is the browser that is built for: "firefox", or Chromium's family. */
export default defineConfig(({ mode }) => {
  const browser = mode === "firefox" ? "firefox" : "chrome";
  const ownManifest = browser === "firefox" ? firefoxManifest(manifest) : manifest;
  return {
    publicDir: "extension/public",
    // What tests build is what is shipped.
    oxc: { jsx: { development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    // Packages are read as they are, wherever they were linked from, so that every place builds the same.
    resolve: { preserveSymlinks: true },
    plugins: [docsPages(), crx({ manifest: ownManifest as Parameters<typeof crx>[0]["manifest"], browser })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      // Reviewers and people in DevTools read it; it is loaded from disk.
      minify: false,
      modulePreload: false,
      // The licences of the packages that are in the bundles.
      license: { fileName: "third-party-licenses.md" },
      rolldownOptions: {
        // They are named at run time, where the bundler cannot see it: by panels.create() and by tabs.create().
        input: ["extension/panel.html", "extension/access.html"],
      },
    },
  };
});
