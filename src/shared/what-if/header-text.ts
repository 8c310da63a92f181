import { type Header, type HeaderList, isToken, trimHttpWhitespace } from "../fetch/header-list.ts";

/** What is wrong with a line of headers. Lines count from 1. */
export interface LineProblem {
  readonly line: number;
  readonly kind: "no-colon" | "name" | "value";
  readonly text: string;
}

/** Headers as people edit them: a line each. */
export function headerText(headers: HeaderList): string {
  return headers.map(({ name, value }) => `${name}: ${value}`).join("\n");
}

/** Reads lines of headers. Empty lines are none; lines that are no header are left out and named. */
export function readHeaderText(text: string): { headers: HeaderList; problems: readonly LineProblem[] } {
  const headers: Header[] = [];
  const problems: LineProblem[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const colon = line.indexOf(":");
    const name = trimHttpWhitespace(line.slice(0, Math.max(colon, 0)));
    const value = trimHttpWhitespace(line.slice(colon + 1));
    const problem = (kind: LineProblem["kind"], wrong: string) => problems.push({ line: index + 1, kind, text: wrong });
    if (colon < 0) problem("no-colon", line.trim());
    else if (!isToken(name)) problem("name", name);
    else if (/[\0\r]/.test(value)) problem("value", name);
    else headers.push({ name, value });
  }
  return { headers, problems };
}
