import { browser } from "../browser.ts";
import type { Explanation } from "../shared/diagnosis/explain.ts";
import { toHar } from "../shared/report/har.ts";
import { toMarkdown } from "../shared/report/markdown.ts";
import type { ReportSource } from "../shared/report/source.ts";
import { say } from "./words.ts";

/** The annotated HAR of explanations as JSON. */
export function harText(explanations: readonly Explanation[]): string {
  return JSON.stringify(toHar(explanations, reportSource(), say), null, 2);
}

/** An explanation as Markdown, to be pasted where people talk about it. */
export function markdownText(explanation: Explanation): string {
  return toMarkdown([explanation], { source: reportSource(), say });
}

/** Downloads the annotated HAR of explanations. */
export function exportHar(explanations: readonly Explanation[], now: Date): void {
  const url = URL.createObjectURL(new Blob([harText(explanations)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `cors-${now.toISOString().replace(/[:.]/g, "-")}.har`;
  link.click();
  // The download has taken the data once this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function reportSource(): ReportSource {
  const { version } = browser.runtime.getManifest();
  return { creator: { name: "Corsplain", version }, browser: browserVersion(navigator.userAgent) };
}

/**
 * Name and version of a browser.
 * @param userAgent the User-Agent header's text
 */
export function browserVersion(userAgent: string): ReportSource["browser"] {
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
