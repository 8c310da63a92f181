const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  ">=": (a, b) => a >= b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  "<": (a, b) => a < b,
  "": (a, b) => a === b,
};

/** A test for a number as it is written in a filter: "2", ">=400", "<3"; null where it is none. */
export function readComparison(written: string): ((value: number) => boolean) | null {
  const [, sign = "", digits] = /^(>=|<=|>|<)?(\d{1,9})$/.exec(written) ?? [];
  const compare = comparisons[sign];
  return digits === undefined || !compare ? null : (value) => compare(value, Number(digits));
}

const units: Readonly<Record<string, number>> = { "": 1, k: 1_000, m: 1_000_000 };

/** A size in bytes as it is written in a filter: "500", "10k", "1.5M"; null where it is none. */
export function readSize(written: string): number | null {
  const [, digits, unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)([km]?)b?$/i.exec(written) ?? [];
  return digits === undefined ? null : Number(digits) * (units[unit.toLowerCase()] ?? 1);
}
