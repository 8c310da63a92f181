/** What the panel says where it stands in a tab of its own. */
export const tabPage = {
  "tab-page.open": "Open in a tab",
  "tab-page.name": "CORS: {name}",
  "tab-page.shows": "Requests of",
  "tab-page.devtools-closed":
    "DevTools was closed on that tab. Its requests are recorded as long as this page is open, without what only DevTools knows of them.",
  "tab-page.not-recorded": "Nothing is being recorded. Open DevTools on that tab to go on.",
  "tab-page.closed":
    "That tab was closed. What was recorded is kept as long as this page is open; Export HAR keeps it for longer.",
  "trial.by-page.devtools": "Only the panel inside DevTools can repeat this request. Here, reload the page.",
  "recheck.page.devtools": "Only the panel inside DevTools can make this call again. Here, reload the page.",
} as const;
