import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/*
 * "npm run bench:engine -- --seed 1 --count 10000": what it costs to think about a request, see engine-costs.ts. It is
 * bundled as the extension is: what runs TypeScript in Node.js without that gives every function its name at run time.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "corsplain-bench-"));
try {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      ssr: "test/bench/engine-costs.ts",
      rolldownOptions: { output: { entryFileNames: "[name].mjs" } },
    },
    ssr: { noExternal: true },
  });
  spawnSync(process.execPath, ["--expose-gc", join(folder, "engine-costs.mjs"), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
