const ownPermission =
  "Firefox asks its user about the local network in a way of its own, and shows nothing until there is an answer.";

const noStrictTransport =
  "Firefox keeps no Strict-Transport-Security of the demo’s server, so that it upgrades nothing.";

/** Scenarios that ask in a way that Firefox does not know. */
export const unknownToFirefox: Readonly<Record<string, string>> = {
  "requester-worklet-missing": "Firefox has no paint worklets.",
  "requester-worklet-allowed": "Firefox has no paint worklets.",
  "requester-fetch-later-missing": "Firefox has no fetchLater().",
  "requester-fetch-later-allowed": "Firefox has no fetchLater().",
};

/** Scenarios that cannot be set up in Firefox. */
const beyondFirefox: Readonly<Record<string, string>> = {
  "local-network-not-permitted": ownPermission,
  "local-network-not-permitted-preflight": ownPermission,
  "local-network-insecure": ownPermission,
  "local-network-insecure-preflight": ownPermission,
  "local-network-wrong-space": ownPermission,
  "local-network-wrong-space-preflight": ownPermission,
  "hsts-simple": noStrictTransport,
  "hsts-simple-wildcard": noStrictTransport,
  "hsts-after-redirect": noStrictTransport,
  "hsts-after-own-redirect": noStrictTransport,
  "hsts-unanswered": noStrictTransport,
  "hsts-preflight": noStrictTransport,
};

/** Tables of scenarios that need more than a page and its servers. */
export const tablesBeyondFirefox: Readonly<Record<string, string>> = {
  "local-network": ownPermission,
  "this-browser":
    "Another extension, and DevTools that pretend to be offline: Chromium’s protocol sets these up, and Firefox has no such protocol.",
};

/** All scenarios that are not played in Firefox, and why. */
export const notPlayable: Readonly<Record<string, string>> = { ...unknownToFirefox, ...beyondFirefox };
