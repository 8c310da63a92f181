import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import manifest from "../manifest.json" with { type: "json" };
import packageJson from "../package.json" with { type: "json" };
import { faultsOfRelease, releaseNotes } from "./release.ts";

/*
 * "npm run release-notes": prints what CHANGELOG.md says of this version. With --tag and --repository (owner/name) it
 * first makes sure that what is released there is this version, and that its links lead there.
 */

const { values } = parseArgs({ options: { tag: { type: "string" }, repository: { type: "string" } } });
const changelog = await readFile(new URL("../CHANGELOG.md", import.meta.url), "utf8");
const faults = faultsOfRelease(values, { manifest, packageVersion: packageJson.version, changelog });
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(releaseNotes(changelog, manifest.version));
