import { buildExtension } from "../demo/driver/build.ts";

// "npm run build": writes the unpacked extension.
console.log(`Wrote ${await buildExtension()}`);
