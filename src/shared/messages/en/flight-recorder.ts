/** What is said of the flight recorder, and beside the button in the browser's toolbar. */
export const flightRecorder = {
  "flight.mark": "Recorded before DevTools was opened",
  "flight.said":
    "The flight recorder saw this request before DevTools was opened. What DevTools’ own log alone knows is missing: which line of code made it, and the headers of what was never sent.",
  "flight.dropped":
    "{dropped, plural, one {# older request} other {# older requests}} from before DevTools was opened, the oldest first, went to make room: the flight recorder keeps {most, number} of a page.",

  "flight.tab-page":
    "DevTools is not open on that tab. The flight recorder keeps the last requests of the page that it shows.",

  "popup.failed":
    "{count, plural, =0 {No request of this page is known to have failed.} one {# request of this page failed.} other {# requests of this page failed.}}",
  "popup.explained": "DevTools’ tab CORS says why, and what makes it pass.",
  "popup.none": "No request of this page was seen yet.",
  "popup.seen": "{seen, plural, one {# request of this page was seen.} other {# requests of this page were seen.}}",
  "popup.since": "Recorded since {time}.",
  "popup.not-recorded":
    "This page is not recorded. Open DevTools on it, or switch the flight recorder on and do again what failed.",
  "popup.not-web": "The browser shows extensions nothing of this page.",
  "popup.how": "Open DevTools (F12, or ⌘⌥I on a Mac) and choose CORS.",
  "popup.open-tab": "Show in a tab",
  "popup.more": "{count, plural, one {and # more} other {and # more}}",
  "popup.access": "The extension may not see every site, so some requests are not counted.",
  "popup.connecting": "Asking the recorder …",
  "popup.switch": "Flight recorder",
  "popup.switch.on":
    "The last requests of every open page are kept in memory while DevTools is closed, and go with the page.",
  "popup.switch.off":
    "Keeps the last requests of every open page while DevTools is closed: what failed before is explained when you open it.",
  "popup.switch.cost":
    "It stays in memory, in this browser. Every request then passes by the extension, so pages that make very many of them load more slowly.",
} as const;
