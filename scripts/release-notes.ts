import { readFile } from "node:fs/promises";
import manifest from "../manifest.json" with { type: "json" };
import { releaseNotes } from "./changelog.ts";

// "npm run release-notes": prints what CHANGELOG.md says of this version.
console.log(releaseNotes(await readFile(new URL("../CHANGELOG.md", import.meta.url), "utf8"), manifest.version));
