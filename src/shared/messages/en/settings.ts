/** The words of the settings. */
export const settings = {
  "settings.name": "Settings",
  "settings.private": "In a private window nothing is stored, so these settings hold until it is closed.",
  "settings.flight-recorder": "Flight recorder",
  "settings.flight-recorder.what":
    "Keeps the last requests of every open page while DevTools is closed, so that what failed before is explained when you open it. They stay in memory and go with the page. Every request of the browser then passes by the extension: pages that make very many of them load more slowly.",
  "settings.flight-recorder.private": "It can be switched outside of private windows.",
} as const;
