import { parseArgs } from "node:util";
import fc from "fast-check";
import { markedLog, plantedLog } from "./log.ts";
import { gistsOf, leaksOf } from "./properties.ts";

/*
 * npm run redaction -- --seed S --count N: N random logs with secrets in them. No export has one of them, and the
 * diagnosis is the same with and without them. The unit tests play fewer.
 */
const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "10000" } },
});
const seed = Number(values.seed);
const numRuns = Number(values.count);

const result = fc.check(
  fc.property(fc.oneof({ arbitrary: plantedLog, weight: 3 }, { arbitrary: markedLog, weight: 1 }), (log) => {
    const leaks = leaksOf(log);
    if (leaks.length > 0) throw new Error(`secrets in exports: ${leaks.join(", ")}`);
    const { before, after } = gistsOf(log.exchanges);
    if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error("the diagnosis differs");
  }),
  { seed, numRuns },
);
if (result.failed) {
  console.error(fc.defaultReportMessage(result), result.errorInstance);
  process.exitCode = 1;
} else {
  console.log(`${result.numRuns} random logs (seed ${seed}): no export has a secret in it, and no diagnosis differs.`);
}
