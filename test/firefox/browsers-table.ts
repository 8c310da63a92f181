import { isNoCors } from "../../demo/driver/asked.ts";
import type { JudgedInFirefox } from "../../demo/driver/firefox-bench.ts";
import { gotResponse } from "../../demo/driver/firefox-compare.ts";
import { notPlayable, tablesBeyondFirefox } from "../../demo/driver/not-playable-in-firefox.ts";
import type { Scenario } from "../../demo/scenario.ts";

/** One scenario as both browsers did it, and as we said it in both. */
export interface Row {
  readonly id: string;
  readonly chromium: string;
  readonly oursInChromium: string;
  readonly firefox: string;
  readonly oursInFirefox: string;
  /** Whether the browsers differ, or what we say of them. */
  readonly differs: boolean;
}

/** A scenario beside what Firefox made of it. What Chromium makes of it is what the scenario expects. */
export function rowOf({ id, expect }: Scenario, { played, reasons, compared }: JudgedInFirefox): Row {
  const ours = compared.at(-1)?.ours?.reported;
  const ownVerdict = expect.verdict ?? "not seen";
  const verdict = ours?.verdict ?? "not seen";
  const [expected = ""] = expect.causes;
  const cause = ours?.causes[0] ? `${ours.causes[0].id}${ours.causes[0].certainty === "possible" ? "?" : ""}` : "";
  return {
    id,
    chromium: expect.chromium ?? (expect.verdict === null ? "–" : "response"),
    oursInChromium: `${ownVerdict} ${expected}`.trim(),
    firefox: reasons.join(", ") || whatCame(played.requests.at(-1)),
    oursInFirefox: `${verdict} ${cause}`.trim(),
    differs: ownVerdict !== verdict || expected !== cause,
  };
}

/** What the page got, where the console says nothing. */
function whatCame(request: JudgedInFirefox["played"]["requests"][number] | undefined): string {
  const script = request?.script ?? "";
  if (gotResponse(script)) return "response";
  if (/^(Abort|Timeout)Error/.test(script)) return "aborted";
  return request && isNoCors(request.exchange.ask) ? "nothing usable" : "refused without a word, or of no use";
}

/** The rows as a page of the documentation. */
export function pageOf(rows: readonly Row[], version: string): string {
  const differing = rows.filter(({ differs }) => differs);
  const alike = rows.filter(({ differs }) => !differs);
  return `# Chromium and Firefox, scenario by scenario

What both browsers make of each scenario of the demo, and what Corsplain says of it in both. Firefox’s words are the
reasons on its console, by their names on MDN; Chromium’s are its CORS errors and network errors. \`npm run browsers\`
writes this page, here with Firefox ${version.replace(/\..*/, "")}; \`npm test\` fails where it is not true.

## Where they differ, or where one of them hides what the other shows

A question mark stands behind what is possible, because the browser hides a fact.

${tableOf(differing)}
## Where they agree

${tableOf(alike)}
## Not played in Firefox

${[
  ...Object.entries(notPlayable),
  ...Object.entries(tablesBeyondFirefox).map(([file, why]) => [`demo/scenarios/${file}.ts`, why]),
]
  .map(([what, why]) => `- \`${what}\`: ${why}\n`)
  .join("")}`;
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ id, chromium, oursInChromium, firefox, oursInFirefox }) =>
    [`\`${id}\``, chromium, oursInChromium, firefox, oursInFirefox].join(" | "),
  );
  return ["Scenario | Chromium | there we say | Firefox | there we say", "--- | --- | --- | --- | ---", ...lines]
    .map((line) => `| ${line} |\n`)
    .join("");
}
