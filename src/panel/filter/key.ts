import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Message } from "../../shared/messages/messages.ts";
import { glob } from "./glob.ts";
import { kept } from "./searchable.ts";

/** Whether an exchange has what a value asks for. */
export type Test = (explanation: Explanation) => boolean;

/** What a key of the filter means. */
export interface Key {
  /** What an exchange has under this key: each once, as it is suggested. Work that is kept. */
  readonly valuesOf: (explanation: Explanation) => readonly string[];
  /** The test that a written value stands for; null where it cannot be read. */
  readonly read: (value: string) => Test | null;
  /** What there can be, where that is a list; of any other value it is said that there is none. */
  readonly choices?: readonly string[];
  /** What a value means. */
  readonly meaning?: (value: string) => Message;
  /** What it costs to look, compared with the others: cheap ones are looked at first. */
  readonly cost: number;
}

type KeySpec = Omit<Key, "valuesOf" | "read" | "cost"> & Partial<Pick<Key, "read" | "cost">>;

/**
 * Declares a key. A value fits by its beginning, or by all of it where it has a `*`, unless the key reads it otherwise.
 * @param find what an exchange has under it
 */
export function defineKey(find: (explanation: Explanation) => readonly string[], spec: KeySpec = {}): Key {
  const valuesOf = kept((explanation) => [...new Set(find(explanation))]);
  const read = (value: string): Test | null => {
    const fits = glob(value);
    if (spec.choices && !spec.choices.some(fits)) return null;
    return (explanation) => valuesOf(explanation).some(fits);
  };
  return { valuesOf, read, cost: 1, ...spec };
}
