import { writeFile } from "node:fs/promises";
import { exampleFiles } from "./examples.ts";

/*
 * npm run examples: writes docs/examples anew. A unit test says when that is due.
 */
for (const [name, text] of exampleFiles()) {
  await writeFile(new URL(`../../docs/examples/${name}`, import.meta.url), text);
}
