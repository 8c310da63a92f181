/** What is said of requests that a page made before anybody saw it. */
export const prerendered = {
  "prerendered.hidden.mark": "Made by a prerendered page that was not shown",
  "prerendered.hidden.said":
    "The browser prerendered another page, and that page made this request. This tab has not shown it.",
  "prerendered.shown.mark": "Made before the page was shown",
  "prerendered.shown.said": "The browser prerendered this page, and it made this request before it was shown.",
} as const;
