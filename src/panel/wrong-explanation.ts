import { ownProfile } from "../shared/cors/own-profile.ts";
import type { Explanation } from "../shared/diagnosis/explain.ts";
import type { ReportSource } from "../shared/report/source.ts";

/**
 * What the form for a wrong explanation is filled with, by the ids of its fields in
 * .github/ISSUE_TEMPLATE/wrong-explanation.yml: versions and names of ours and the browsers', nothing of the request.
 */
export function formFields({ exchange, evaluation, diagnosis }: Explanation, { creator, browser }: ReportSource) {
  const [first] = diagnosis.causes;
  const name = ownProfile(exchange).engine === "gecko" ? first?.browsers.firefox : first?.browsers.chromium;
  return {
    version: creator.version,
    browser: `${browser.name} ${browser.version}`,
    verdict: evaluation.verdict,
    cause: first?.id ?? "none",
    name: name ?? "none",
  };
}

/**
 * The address of the form, filled.
 * @param home the repository's address
 */
export function formUrl(home: string, fields: Readonly<Record<string, string>>): string {
  return `${home}/issues/new?${new URLSearchParams({ template: "wrong-explanation.yml", ...fields })}`;
}
