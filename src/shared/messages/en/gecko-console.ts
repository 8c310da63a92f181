/** What Firefox’s console says of a request, and where that misleads. `reason` is the title of the real cause. */
export const geckoConsole = {
  "gecko-console.heading": "What Firefox’s console says",
  "gecko-console.or": "or",
  "gecko-console.true": "That is what happened.",
  "gecko-console.second-message": "The same once more, in other words: it is no second fault.",
  "gecko-console.names-network-error":
    "Firefox’s console speaks of CORS here; the real reason is another: “{reason}”. Headers cannot mend it.",
  "gecko-console.names-redirect":
    "Firefox’s console says only that the request did not succeed; the real reason is where the redirect leads: “{reason}”.",
  "gecko-console.names-lost-connection":
    "Firefox’s console says what is not true: no header was seen. The real reason is that the connection was lost after the preflight: “{reason}”.",
  "gecko-console.names-no-http":
    "Firefox’s console misses a header here; the real reason is that the answer is no HTTP, and so has no headers at all.",
  "gecko-console.names-several-values":
    "Firefox’s console says that the value does not match; the real reason is that there are several: “{reason}”.",
  "gecko-console.names-header":
    "Firefox’s console names one header, the first in the alphabet; these are not allowed: {names}.",
} as const;
