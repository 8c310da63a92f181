/** The words of written reports, besides those of the explanation. */
export const report = {
  "report.evidence": "Evidence",
  "report.missing": "Missing in the answer",
  "report.error": "The browser’s error",
  "report.why": "Why",
  "report.answer": "Answer `{method} {url}` with:",
  "report.page-instead": "What the page can do instead",
  "report.unknown": "What is not known",
  "report.where": "Where it was seen",
  "report.page": "Page",
  "report.time": "Time",
  "report.browser": "Browser",
  "report.cause": "Cause",
  "report.written-by": "Written by",
  "report.others": "{count, plural, one {# other request} other {# other requests}} with the same cause",
} as const;
