/** A secret, or one way in which it is written, and the name that stands for it. */
export interface Known {
  readonly secret: string;
  readonly name: string;
}

/** How many of its first letters a secret is looked up by, and how many of its last; none is shorter than these. */
const startLength = 4;
const endLength = 8;

/** Secrets that begin alike, as tokens of one issuer do. */
interface Alike {
  /** How long they are, the longest first. */
  lengths: readonly number[];
  readonly byEnd: Map<string, Known[]>;
}

/** The secrets that are hidden wherever they stand, found in a text in about the same time however many they are. */
export function createKnown() {
  const byStart = new Map<string, Alike>();
  return {
    add(known: Known): void {
      const { secret } = known;
      const alike = byStart.get(secret.slice(0, startLength)) ?? { lengths: [], byEnd: new Map<string, Known[]>() };
      byStart.set(secret.slice(0, startLength), alike);
      if (!alike.lengths.includes(secret.length))
        alike.lengths = [...alike.lengths, secret.length].sort((a, b) => b - a);
      const end = secret.slice(-endLength);
      const others = alike.byEnd.get(end);
      if (others) others.push(known);
      else alike.byEnd.set(end, [known]);
    },
    /** The longest wanted secret that begins at a place of a text. */
    at(text: string, at: number, isWanted: (secret: string) => boolean): Known | undefined {
      const alike = byStart.get(text.slice(at, at + startLength));
      for (const length of alike?.lengths ?? []) {
        const hit = alike?.byEnd
          .get(text.slice(at + length - endLength, at + length))
          ?.find(({ secret }) => secret.length === length && text.startsWith(secret, at) && isWanted(secret));
        if (hit) return hit;
      }
      return undefined;
    },
    isEmpty: () => byStart.size === 0,
  };
}
