import { browser } from "../browser.ts";
import type { Explanation } from "../shared/diagnosis/explain.ts";
import { createSay } from "../shared/messages/messages.ts";
import type { Words } from "../shared/messages/words.ts";
import { recipes } from "../shared/recipes/index.ts";
import { type Bodies, collectBodies } from "../shared/report/bodies.ts";
import { fileTypes, type ReportFormat } from "../shared/report/formats.ts";
import type { Revealed } from "../shared/report/redact/secrets.ts";
import type { ReportSource } from "../shared/report/source.ts";
import { type Written, writeReport } from "../shared/report/write.ts";
import type { ChosenStacks } from "./chosen-stacks.ts";
import { contentOf, devtoolsLog } from "./devtools-log.ts";
import type { Store } from "./store.ts";
import { spokenWords } from "./words.ts";

/** What a report is made of. */
export interface Reportable {
  readonly store: Pick<Store, "exchanges">;
  /** Absent where no recipe is wanted. */
  readonly chosenStacks?: ChosenStacks;
  /** The report's language; absent for the panel's. */
  readonly words?: Words | undefined;
}

/**
 * Writes a report of explanations. Nothing secret is in it but what is revealed.
 * @param explanations those that are reported; earlier exchanges are looked up in the store
 */
export function reportOf(
  format: ReportFormat,
  explanations: readonly Explanation[],
  { store, chosenStacks, words = spokenWords() }: Reportable,
  { revealed, bodies }: { readonly revealed?: Revealed; readonly bodies?: Bodies | undefined } = {},
): Written {
  const ids = new Set(explanations.map(({ exchange }) => exchange.id));
  return writeReport(
    format,
    store.exchanges.value,
    {
      source: reportSource(),
      say: createSay(words),
      language: words.locale,
      recipeOf: (server) => recipes.find(({ id }) => id === chosenStacks?.byServer.value[server]),
    },
    { wanted: ({ id }) => ids.has(id), bodies, ...(revealed ? { revealed } : {}) },
  );
}

/** The bodies of explanations' requests, from DevTools' own log. */
export async function bodiesOf(
  explanations: readonly Explanation[],
  { exchanges }: Pick<Store, "exchanges">,
): Promise<Bodies> {
  const ids = new Set(explanations.map(({ exchange }) => exchange.id));
  const recorded = exchanges.value;
  return collectBodies(await devtoolsLog().catch(() => []), recorded, ({ id }) => ids.has(id), contentOf);
}

/** Downloads a report. */
export function saveReport(format: ReportFormat, text: string, now: Date): void {
  const { mime, extension } = fileTypes[format];
  const url = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `cors-${now.toISOString().replace(/[:.]/g, "-")}.${extension}`;
  link.click();
  // The download has taken the data once this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Downloads the annotated HAR of everything that is listed, without secrets. */
export function exportHar(store: Pick<Store, "exchanges" | "explanations">, now: Date): void {
  saveReport("har", reportOf("har", store.explanations.value, { store }).text, now);
}

/** Which program writes reports here, and in which browser. */
export function reportSource(): ReportSource {
  const { version } = browser.runtime.getManifest();
  return { creator: { name: "Corsplain", version }, browser: browserVersion(navigator.userAgent) };
}

/**
 * Name and version of a browser.
 * @param userAgent the User-Agent header's text
 */
function browserVersion(userAgent: string): ReportSource["browser"] {
  const products = [
    ["Edge", /Edg\/([\d.]+)/],
    ["Opera", /OPR\/([\d.]+)/],
    ["Firefox", /Firefox\/([\d.]+)/],
    ["Chrome", /Chrome\/([\d.]+)/],
  ] as const;
  for (const [name, pattern] of products) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return { name, version };
  }
  return { name: "unknown", version: "unknown" };
}
