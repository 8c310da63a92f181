import type { Step, StepId } from "../cors/step.ts";
import type { Message } from "../messages/messages.ts";
import { codeList } from "./values.ts";

/** A piece of a header's value, and whether it is what is wrong with it. */
export interface ValuePart {
  readonly text: string;
  readonly isFault: boolean;
}

/**
 * The exact part of a header's value at which a step failed: the letters in which two origins differ, the wrong member of
 * a list. Where no part of it is more to blame than another, it is all of it.
 * @param value one line of the header that the step looked at
 */
export function faultParts({ id, expected, names = [] }: Step, value: string): readonly ValuePart[] {
  const all = [{ text: value, isFault: true }];
  switch (id) {
    case "allow-origin-matches":
      return expected === undefined ? all : difference(value, expected);
    case "allow-methods-parse":
    case "allow-headers-parse":
      return markMembers(value, (member) => names.includes(member)) ?? all;
    case "method-allowed":
      return markMembers(value, (member) => isSameButCase(member, expected) || member === "*") ?? all;
    case "request-headers-allowed":
      return markMembers(value, (member) => member === "*") ?? all;
    case "redirect-url-without-credentials":
      return markMatch(value, /(?<=^[a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i) ?? all;
    case "redirect-url-scheme":
      return markMatch(value, /^[a-z][a-z0-9+.-]*:/i) ?? all;
    default:
      return all;
  }
}

/** The steps of which a note beside the value says what was expected. */
const notedSteps = [
  "allow-origin-matches",
  "allow-origin-not-wildcard",
  "allow-origin-single",
  "allow-origin-well-formed",
  "allow-credentials-true",
  "preflight-ok-status",
  "allow-methods-parse",
  "allow-headers-parse",
  "method-allowed",
  "request-headers-allowed",
] as const satisfies readonly StepId[];

/** What was expected where a step failed, for a note beside the value; null where the cause itself says it best. */
export function faultNote({ id, expected = "", names = [] }: Step): Message | null {
  const noted = notedSteps.find((one) => one === id);
  if (!noted) return null;
  const listed = names.length > 0 ? codeList(names) : codeList(expected === "" ? [] : [expected]);
  return { id: `frame.note.${noted}`, values: { expected, names: listed } };
}

/** What stands between the beginning and the end that two texts share. */
function difference(value: string, expected: string): readonly ValuePart[] {
  const shortest = Math.min(value.length, expected.length);
  let start = 0;
  while (start < shortest && value[start] === expected[start]) start++;
  let end = 0;
  while (end < shortest - start && value.at(-1 - end) === expected.at(-1 - end)) end++;
  const differing = value.slice(start, value.length - end);
  // Letters that are not there cannot be marked, and of two texts that share little the whole differs.
  if (differing === "" || differing.length > value.length / 2) return [{ text: value, isFault: true }];
  return [
    { text: value.slice(0, start), isFault: false },
    { text: differing, isFault: true },
    { text: value.slice(value.length - end), isFault: false },
  ].filter(({ text }) => text !== "");
}

/** The members of a list that are at fault, or null where none is. */
function markMembers(value: string, isFault: (member: string) => boolean): readonly ValuePart[] | null {
  const parts = value
    .split(/(\s*,\s*)/)
    .filter((text) => text !== "")
    .map((text) => ({ text, isFault: isFault(text.trim()) }));
  return parts.some((part) => part.isFault) ? parts : null;
}

/** What a pattern finds, or null where it finds nothing. */
function markMatch(value: string, pattern: RegExp): readonly ValuePart[] | null {
  const found = pattern.exec(value);
  if (!found) return null;
  const [text] = found;
  return [
    { text: value.slice(0, found.index), isFault: false },
    { text, isFault: true },
    { text: value.slice(found.index + text.length), isFault: false },
  ].filter((part) => part.text !== "");
}

function isSameButCase(member: string, wanted: string | undefined): boolean {
  return wanted !== undefined && member.toLowerCase() === wanted.toLowerCase();
}
