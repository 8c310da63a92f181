import { createRequire } from "node:module";
import { resolve } from "node:path";

/** Loads a package of test/recipes/node. It may not be installed yet when this program's modules are loaded. */
export function loadPackage<T>(name: string): T {
  return createRequire(resolve("test/recipes/node/package.json"))(name) as T;
}
