import fc from "fast-check";
import { errors, filters, letters, markup, methods, names, urls, values } from "./corpus.ts";

/*
 * Values that a server, a page, a file or another extension might choose to do harm.
 */

const pieces = [...markup, ...letters, ...names, ...values, ...urls, ...methods, ...errors, ...filters];

/** What can be repeated until a reader that goes back and forth is lost. */
const bombs: readonly string[] = [
  ..." \t,;:=&%/.*#?@-_+'\"\\([{<aA0",
  ...[
    "a=",
    "a,",
    ", ",
    "; ",
    "a;",
    "%25",
    "%2",
    "../",
    "//",
    "a.",
    "&a",
    "=&",
    "\r\n",
    "\n ",
    '""',
    '\\"',
    "<a>",
    "a ",
  ],
  ...["blob:", "http://", "token=", '"token":', "[{", "}]", "{a", "'x", "a1B2", "gh", "AAAA", "\ud83d\ude00", "é"],
];

/** A text of one thing over and over, with something else before and behind it, up to the longest that is kept of any. */
const bomb = fc
  .tuple(
    fc.constantFrom("", "a", " ", "x=", "https://a.example/?", "https://a.example/#", "max-age=", "Basic ", "/"),
    fc.constantFrom(...bombs),
    fc.constantFrom(10, 100, 1_000, 2_000, 8_000, 16_000),
    fc.constantFrom("", "b", "!", "\0", '"', "=", "\n"),
  )
  .map(([before, unit, length, behind]) => before + unit.repeat(Math.ceil(length / unit.length)) + behind);

/** A text with one of its letters taken away, doubled or replaced. */
function changed(text: string, at: number, how: number, letter: string): string {
  const place = at % (text.length + 1);
  const [before, rest] = [text.slice(0, place), text.slice(place)];
  return [before + rest.slice(1), before + letter + rest, before + rest.slice(0, 1) + rest][how] ?? text;
}

function textOf(own: readonly string[]): fc.Arbitrary<string> {
  const change = fc
    .tuple(fc.constantFrom(...own), fc.nat(10_000), fc.nat(2), fc.constantFrom(...letters, ..." ,;=%\"'<"))
    .map((parts) => changed(...parts));
  return fc.oneof(
    { arbitrary: fc.constantFrom(...own), weight: 8 },
    { arbitrary: change, weight: 4 },
    {
      arbitrary: fc.array(fc.constantFrom(...own, ...pieces), { maxLength: 5 }).map((some) => some.join("")),
      weight: 3,
    },
    { arbitrary: fc.string({ unit: "binary", maxLength: 40 }), weight: 2 },
    { arbitrary: bomb, weight: 1 },
  );
}

export const hostileText = textOf(pieces);
export const hostileUrl = textOf(urls);
const hostileName = textOf(names);
export const hostileValue = textOf([...values, ...urls, ...markup]);
export const hostileMethod = textOf(methods);
export const hostileError = textOf(errors);
export const hostileFilter = textOf(filters);

/** A list that goes on for as long as a message is kept, and some longer ones. */
const longList = fc
  .tuple(fc.constantFrom(...names, ...values), fc.constantFrom(",", ", ", ",,", " ,\t"), fc.nat(3_000))
  .map(([member, comma, count]) => (member + comma).repeat(Math.min(count, Math.ceil(20_000 / (member.length + 1)))));

const hostileHeader = fc.record({
  name: hostileName,
  value: fc.oneof({ arbitrary: hostileValue, weight: 12 }, { arbitrary: longList, weight: 1 }),
});

/** A header list: short as a rule, and now and then as long as nobody sends it. */
export const hostileHeaders = fc.oneof(
  { arbitrary: fc.array(hostileHeader, { maxLength: 6 }), weight: 60 },
  {
    arbitrary: fc
      .tuple(hostileHeader, fc.constantFrom(50, 500))
      .map(([one, count]) =>
        Array.from({ length: count }, (_, index) => ({ ...one, name: `${one.name}${index % 7 === 0 ? index : ""}` })),
      ),
    weight: 1,
  },
);

const hostileNumber = fc.constantFrom(
  ...[0, -0, 1, -1, 0.5, 200, 204, 302, 307, 401, 403, 500, 999, 1e21, -1e21, 2 ** 31, 2 ** 53, 8.64e15, 8.64e15 + 1],
  ...[Number.MAX_VALUE, Number.MIN_VALUE, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ...[1_700_000_000_000, 1_700_000_000_100],
);

/** A status as servers send them, and as nobody does. */
export const hostileStatus = fc.oneof(
  {
    arbitrary: fc.constantFrom(200, 204, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 429, 500, 502),
    weight: 5,
  },
  { arbitrary: hostileNumber, weight: 1 },
);

/** A value of any type, as JSON or as a structured clone carries it. */
export const hostileThing: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: hostileText, weight: 4 },
  { arbitrary: hostileNumber, weight: 2 },
  {
    arbitrary: fc.constantFrom<unknown>(
      ...[null, undefined, true, false, [], {}, [[]], [null], [undefined], new Date(Number.NaN), new Map(), 10n, /x/],
      ...[{ length: 4_000_000_000 }, { toString: null }, { name: {}, value: [] }, Object.create(null), nested(50)],
      JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
    ),
    weight: 3,
  },
  { arbitrary: fc.anything({ withNullPrototype: true, withSparseArray: true, maxDepth: 3 }), weight: 2 },
);

/** A list within a list within a list. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** One change of a value: at some place of it stands something else, nothing, or a great deal of the same. */
const mutation = fc.record({
  path: fc.array(fc.nat(50), { minLength: 1, maxLength: 7 }),
  how: fc.constantFrom("replace", "replace", "replace", "remove", "repeat", "rename"),
  thing: hostileThing,
  name: hostileName,
});

type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

/**
 * Values with something wrong in them.
 * @param base right ones
 */
export function broken(base: fc.Arbitrary<unknown>, mostChanges = 3): fc.Arbitrary<unknown> {
  return fc
    .tuple(base, fc.array(mutation, { maxLength: mostChanges }))
    .map(([value, mutations]) =>
      mutations.reduce<unknown>(
        (now, one, index) => mutate(now, index > 0 ? { ...one, how: short(one.how) } : one, 0),
        value,
      ),
    );
}

/** What is repeated again and again grows beyond all that anybody would read. */
function short(how: Mutation["how"]): Mutation["how"] {
  return how === "repeat" ? "remove" : how;
}

function mutate(value: unknown, one: Mutation, level: number): unknown {
  const step = one.path[level];
  if (typeof value !== "object" || value === null || step === undefined) return one.thing;
  const entries = Object.entries(value);
  const [key, inner] = entries[step % Math.max(entries.length, 1)] ?? [];
  if (key === undefined) return one.thing;
  const isLast = level === one.path.length - 1 || typeof inner !== "object" || inner === null;
  const changedEntries = entries.flatMap(([name, old]): [string, unknown][] => {
    if (name !== key) return [[name, old]];
    if (!isLast) return [[name, mutate(old, one, level + 1)]];
    switch (one.how) {
      case "remove":
        return [];
      case "rename":
        return [[one.name, old]];
      case "repeat":
        return [[name, Array.from({ length: 300 }, () => old)]];
      default:
        return [[name, one.thing]];
    }
  });
  if (Array.isArray(value)) return changedEntries.map(([, each]) => each);
  const result = {};
  for (const [name, each] of changedEntries)
    Object.defineProperty(result, name, { value: each, enumerable: true, configurable: true, writable: true });
  return result;
}
