import { describe, expect, test } from "vitest";
import { kinds } from "../fuzz/kinds.ts";
import { batchSize, inputsOf, play, settle } from "../fuzz/play.ts";

/*
 * A short run of "npm run fuzz", which plays a million. Whether anything takes too long is for that one to say.
 */

const seed = 7;
const inputsPlayed = 5_000;

describe("hostile input", () => {
  const shares = Object.values(kinds).reduce((sum, { share }) => sum + share, 0);

  test.each(Object.keys(kinds))("of the kind %s does no harm", (kind) => {
    const batches = Math.ceil((inputsPlayed * (kinds[kind]?.share ?? 0)) / shares / batchSize);
    for (let batch = 0; batch < batches; batch++) {
      for (const [index, input] of inputsOf(kind, seed, batch).entries())
        expect(play(kind, input).fault, `${kind}:${batch * batchSize + index}`).toBeUndefined();
    }
    expect(settle(kind)).toBeUndefined();
  });
});
