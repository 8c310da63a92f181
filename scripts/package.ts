import { packageExtension, packageSources } from "./packages.ts";

// "npm run package": writes what is handed to the stores, and the sources that Mozilla's reviewers ask for.
for (const edition of ["chrome", "firefox"] as const) console.log(`Wrote ${await packageExtension(edition)}`);
const sources = await packageSources();
console.log(sources ? `Wrote ${sources}` : "These sources are no git repository, so there is no package of them.");
