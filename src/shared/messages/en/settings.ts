/** The words of the settings. */
export const settings = {
  "settings.name": "Settings",
  "settings.private": "In a private window nothing is stored, so these settings hold until it is closed.",
  "settings.flight-recorder": "Flight recorder",
  "settings.flight-recorder.what":
    "Keeps the last requests of every open page in memory while DevTools is closed. Every request then passes by the extension, so pages that make very many of them load more slowly.",
  "settings.preserve-log.what": "Keeps the requests of earlier pages in the list when the tab shows another page.",
  "settings.group-repeats.what": "Requests that repeat with the same result share a row.",
  "settings.language": "Language",
  "settings.language.browser": "The browser’s",
  "settings.language.what": "Header names, values and the browsers’ own error names stay as they are.",
  "settings.flight-recorder.private": "It can be switched outside of private windows.",
} as const;
