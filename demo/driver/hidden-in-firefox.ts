import type { Answer, Exchange } from "../scenario.ts";

/** Answers that Firefox judges by what it shows no extension, so that nobody can say what it says. */
export interface HiddenInFirefox {
  readonly what: string;
  readonly reason: string;
  covers(exchange: Exchange): boolean;
}

/** All of them. Each one is to be found in docs/browser-limits.md too. */
export const hiddenInFirefox: readonly HiddenInFirefox[] = [
  {
    what: "several lines of Access-Control-Allow-Origin, of which one alone is not empty",
    reason: "Firefox counts the lines, and shows what is left of them",
    covers: ({ hops }) => hops.some(({ preflight, actual }) => [preflight, actual].some(hasEmptyLine)),
  },
];

function hasEmptyLine(answer: Answer | undefined): boolean {
  const lines = answer?.headers?.["Access-Control-Allow-Origin"];
  return Array.isArray(lines) && lines.includes("");
}
