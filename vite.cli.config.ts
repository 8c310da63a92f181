import { defineConfig } from "vite";

/** The command line as one file that needs no packages. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli/corsplain.ts",
    outDir: "dist/cli",
    emptyOutDir: true,
    target: "node20",
    minify: false,
    license: { fileName: "third-party-licenses.md" },
    rolldownOptions: { output: { entryFileNames: "corsplain.js", banner: "#!/usr/bin/env node" } },
  },
});
