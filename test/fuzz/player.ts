import { batchSize, inputsOf, patience, play, settle } from "./play.ts";

/*
 * One of the processes of a run: it is given batches, and tells what came of each.
 */

/** A batch to play. */
export interface Task {
  readonly kind: string;
  readonly batch: number;
}

/** What came of a batch. */
export interface TaskResult extends Task {
  readonly inputs: number;
  readonly ms: number;
  /** The slowest input, by its number within its kind. */
  readonly slowest: { readonly at: number; readonly ms: number };
  readonly crashes: readonly { readonly at: number; readonly fault: string }[];
  readonly hangs: readonly { readonly at: number; readonly ms: number }[];
}

const seed = Number(process.argv[2]);

process.on("message", ({ kind, batch }: Task) => {
  const inputs = inputsOf(kind, seed, batch);
  const crashes: { at: number; fault: string }[] = [];
  const hangs: { at: number; ms: number }[] = [];
  let slowest = { at: batch * batchSize, ms: 0 };
  let sum = 0;
  for (const [index, input] of inputs.entries()) {
    const at = batch * batchSize + index;
    const { ms, fault } = play(kind, input);
    sum += ms;
    if (ms > slowest.ms) slowest = { at, ms };
    if (fault !== undefined) crashes.push({ at, fault });
    else if (ms > patience) hangs.push({ at, ms });
  }
  const late = settle(kind);
  if (late !== undefined) crashes.push({ at: batch * batchSize, fault: `in its batch: ${late}` });
  const result: TaskResult = { kind, batch, inputs: inputs.length, ms: sum, slowest, crashes, hangs };
  process.send?.(result);
});
