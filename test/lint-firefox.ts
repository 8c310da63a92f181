import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { packageExtension } from "../scripts/packages.ts";

/*
 * "npm run lint:firefox": packs the extension for Firefox and lets Mozilla's linter look at the package, as
 * addons.mozilla.org does. Needs no network.
 */

interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
  readonly notices: readonly LintMessage[];
}

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * What the linter says in any case, once, of the file that Preact is in: it assigns to innerHTML where
 * dangerouslySetInnerHTML is used, which we do not.
 */
const expected = [/^UNSAFE_VAR_ASSIGNMENT assets\/[\w-]+\.js$/];

const path = await packageExtension("firefox");
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    fileURLToPath(new URL("../node_modules/web-ext/bin/web-ext.js", import.meta.url)),
    "lint",
    `--source-dir=${path}`,
    "--output=json",
    "--no-config-discovery",
    "--no-input",
  ],
  { encoding: "utf8", maxBuffer: 100_000_000, env: { ...process.env, NO_UPDATE_NOTIFIER: "1" } },
);
if (!stdout.startsWith("{")) throw new Error(`web-ext gave no report: ${stdout}${stderr}`);
const report = JSON.parse(stdout) as LintReport;
const found = [...report.errors, ...report.warnings, ...report.notices];
const unexpected = found.filter(({ code, file }) => !expected.some((pattern) => pattern.test(`${code} ${file}`)));
const missing = expected.filter((pattern) => !found.some(({ code, file }) => pattern.test(`${code} ${file}`)));
for (const { code, file, line, message } of unexpected) console.error(`${code} ${file ?? ""}:${line ?? ""} ${message}`);
for (const pattern of missing) console.error(`${pattern} is found no more; remove it from the expected findings.`);
process.exitCode = unexpected.length > 0 || missing.length > 0 || found.length > expected.length ? 1 : 0;
