/** The words for what Firefox does otherwise with what a user tries. */
export const tryInFirefox = {
  "trial.obstacle.lines":
    "Firefox counts the lines of `Access-Control-Allow-Origin` that the server sent, whatever an extension makes of them. Here there may be several, so this cannot be tried in Firefox.",
  "what-if.browser": "Browser",
  "what-if.judged-as": "The steps are {browser}’s.",
} as const;
