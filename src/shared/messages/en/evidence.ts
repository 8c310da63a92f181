/** How the outcome of an exchange is known, or why it is not. */
export const evidence = {
  "panel.facts.outcome": "Outcome",
  "panel.headline.open": "{verdict}: {title}, or nothing stopped it",
  "panel.open": "The browser does not show whether this request has credentials, and that decides what became of it:",
  "basis.request-events": "The browser’s request events show it.",
  "basis.devtools-log": "DevTools’ own network log shows it.",
  "basis.resource-timing":
    "Resource timing in the page has a status for what the page may read, and 0 for what was kept from it.",
  "basis.timing-refusal":
    "Resource timing in the page has status 0: the page did not get the response. That it gave the request up at the very moment of the answer is the other explanation, a rare one.",
  "basis.timing-given-up":
    "Resource timing in the page has status 0: the page did not get the response. Either the request has credentials and was refused, or the page gave it up at the very moment of the answer; of its other requests to this URL it gave some up, and some had no credentials.",
  "basis.script-outcome": "The probe in the page saw what its script got.",
  "basis.steps": "The request events do not show it. It follows from the steps that the browser takes.",
  "basis.timing-awaited": "The request events do not show it, and resource timing in the page has not been read.",
  "basis.timing-unlisted":
    "The request events do not show it, and resource timing in the page has no entry of this request. Workers have lists of their own, and pages can clear theirs.",
  "basis.timing-list-full":
    "The request events do not show it, and resource timing in the page has no entry of this request, most likely because its list is full. Workers have lists of their own.",
  "basis.timing-unreadable":
    "The request events do not show it, and resource timing in the page cannot be read, or the page has replaced it.",
  "basis.timing-several-calls":
    "The request events do not show it. Resource timing in the page has entries of several calls to this URL, and nothing tells which is whose.",
  "basis.timing-elsewhere":
    "The request events do not show it, and resource timing in pages does not list what shared and service workers ask for.",
  "basis.timing-undecided":
    "Resource timing in the page shows the status of the redirect. It has that whether the page handles redirects itself or refuses them.",
} as const;
