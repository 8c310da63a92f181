import fc from "fast-check";
import { kinds } from "./kinds.ts";

/** How many inputs are made at once; each of them is made again from the same seed. */
export const batchSize = 50;

/** Milliseconds above which an input keeps somebody waiting. */
export const patience = 50;

/** An input that was played. */
export interface Played {
  readonly ms: number;
  /** What went wrong, if anything did. */
  readonly fault?: string;
}

/**
 * The inputs of one batch; always the same.
 * @param seed of the whole run
 * @param batch which batch of its kind
 */
export function inputsOf(kindName: string, seed: number, batch: number): readonly unknown[] {
  const place = Object.keys(kinds).indexOf(kindName);
  const own = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b) ^ Math.imul(batch + 1, 0xc2b2ae35)) | 0;
  return fc.sample(kindOf(kindName).inputs, { seed: own, numRuns: batchSize });
}

/**
 * Plays an input and measures it, by the time of the processor: others want it too. One that takes too long is played
 * three times more: only what is always slow counts, and no collection of garbage.
 */
export function play(kindName: string, input: unknown): Played {
  const first = playOnce(kindName, input);
  if (first.fault !== undefined || first.ms <= patience) return first;
  const again = [1, 2, 3].map(() => playOnce(kindName, input));
  return { ms: Math.min(first.ms, ...again.map(({ ms }) => ms)) };
}

function playOnce(kindName: string, input: unknown): Played {
  const start = process.cpuUsage();
  const took = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  try {
    const judge = kindOf(kindName).play(input);
    const ms = took();
    if (typeof judge === "function") judge();
    return { ms };
  } catch (error) {
    return { ms: took(), fault: describe(error) };
  }
}

/** Ends a stretch of inputs of one kind. @returns what went wrong with any of them */
export function settle(kindName: string): string | undefined {
  try {
    kindOf(kindName).settle?.();
  } catch (error) {
    return describe(error);
  }
  return undefined;
}

function kindOf(name: string) {
  const kind = kinds[name];
  if (!kind) throw new Error(`There is no kind ${name}; there are ${Object.keys(kinds).join(", ")}.`);
  return kind;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? "").split("\n").filter((line) => line.includes("/src/"));
  return [error.message.slice(0, 1_000), ...places.slice(0, 3)].join("\n");
}
