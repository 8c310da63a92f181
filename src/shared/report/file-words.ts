import type { HarFile } from "../har-in/read-har.ts";
import type { Say } from "../messages/messages.ts";

/** What is to be said of a HAR that was read, besides its exchanges. */
export interface FileWords {
  /** Why it could not be read to its end, and what is shown all the same; null where all of it was read. */
  readonly problem: string | null;
  /** What it does not tell. */
  readonly notes: readonly string[];
  /** Values that are not what HAR says; the first is a sentence about them all. */
  readonly faults: readonly string[];
}

/** How many faults are named. */
const namedFaults = 5;

/**
 * The words for a file.
 * @param name the file's name, as people know it
 */
export function fileWords({ broken, limits, faults, faultCount, entries }: HarFile, name: string, say: Say): FileWords {
  const place = typeof broken === "object" && broken ? { ...broken, path: broken.path || "none" } : {};
  const kind = typeof broken === "object" ? broken?.kind : broken;
  const isPart = kind !== undefined && kind !== null && kind !== "no-log";
  return {
    problem: kind
      ? [
          say(`har-in.broken.${kind}`, { name, ...place }),
          ...(isPart ? [say("har-in.broken.read", { count: entries })] : []),
        ].join(" ")
      : null,
    notes: limits.map(({ kind: limit, count = 0 }) => say(`har-in.limit.${limit}`, { count })),
    faults:
      faultCount === 0
        ? []
        : [
            say("har-in.faults", { count: faultCount }),
            ...faults.slice(0, namedFaults).map(({ path, expected }) => say("har-in.fault", { path, expected })),
          ],
  };
}
