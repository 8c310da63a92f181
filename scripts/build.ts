import { buildExtension } from "../demo/driver/build.ts";

// "npm run build": writes the unpacked extension, for Chromium's family and for Firefox.
for (const edition of ["chrome", "firefox"] as const) console.log(`Wrote ${await buildExtension(edition)}`);
