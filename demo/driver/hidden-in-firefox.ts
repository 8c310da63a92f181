import { isRedirectStatus } from "../../src/shared/fetch/status.ts";
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
  {
    what: "a redirect without a Location that the page wants to handle itself",
    reason: "it looks like one that the page may read, and how the page asked is not shown",
    covers: ({ ask, hops }) => ask.redirect === "manual" && hops.some(({ actual }) => isWithoutLocation(actual)),
  },
];

function isWithoutLocation({ status = 200, headers = {} }: Answer): boolean {
  return isRedirectStatus(status) && !Object.keys(headers).some((name) => name.toLowerCase() === "location");
}

function hasEmptyLine(answer: Answer | undefined): boolean {
  const lines = answer?.headers?.["Access-Control-Allow-Origin"];
  return Array.isArray(lines) && lines.includes("");
}
