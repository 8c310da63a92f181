/** Scenarios that cannot be played in Firefox, and why. */
export const notPlayable: Readonly<Record<string, string>> = {
  "requester-worklet-missing": "Firefox has no paint worklets.",
  "requester-worklet-allowed": "Firefox has no paint worklets.",
  "requester-fetch-later-missing": "Firefox has no fetchLater().",
  "requester-fetch-later-allowed": "Firefox has no fetchLater().",
};

/** Scenarios that need more than a page and its servers, and why they are not played in Firefox. */
export const elsewhere: Readonly<Record<string, string>> = {
  "local-network":
    "Firefox asks its user about the local network in its own way, and shows nothing of a request until there is an answer.",
  "this-browser":
    "Another extension, and DevTools that pretend to be offline: Chromium’s protocol sets these up, and Firefox’s does not.",
};
