/** The words around trying a fix in a tab. */
export const trial = {
  "trial.try": "Try this fix in this tab",
  "trial.try.what":
    "The browser changes the headers for this tab alone, and repeats the request if that is safe. The server is unchanged.",
  "trial.try.replaces": "One fix at a time: this ends the one that is being tried.",
  "trial.try.together": "What is tried already is tried with it.",
  "trial.refused": "The browser did not take the rules for this fix: {refusal}",
  "trial.obstacle.status":
    "Headers alone cannot do this: {role, select, preflight {the preflight} other {the request}} must be answered with {status}, not {answered}.",
  "trial.obstacle.redirect":
    "Headers alone cannot do this: {role, select, preflight {the preflight} other {the request}} must be answered with {status}, not with a redirect ({answered}).",
  "trial.obstacle.no-tab":
    "The browser names no tab for requests of shared workers and service workers, so nothing can be limited to this tab.",
  "trial.obstacle.not-seen":
    "The browser does not let this extension see this request, so it cannot change the headers of the answer either.",
  "trial.obstacle.host-permission": "The browser lets this extension change headers only on sites that it may see.",
  "trial.obstacle.url":
    "Rules for this URL are not possible: it is too long, or has characters that rules cannot name.",
  "trial.obstacle.same-url-twice":
    "The redirects lead to one URL twice, and its two answers must differ. A rule for a URL has one answer.",

  "trial.running": "This fix is being tried in this tab",
  "trial.running.what":
    "A simulation: the browser sets these headers in this tab alone. Everybody else, and the server, have what they had. It ends with DevTools, or when the tab goes to another site.",
  "trial.end": "End the trial",
  "trial.repeat": "Repeat the request",
  "trial.reload": "Reload the page",
  "trial.before": "Before",
  "trial.after": "With the fix",
  "trial.waiting": "waiting for the same request …",
  "trial.cleared": "no longer in the list",
  "trial.unaltered":
    "The fix took no part in this request: the browser asked nothing that it concerns. It may still hold an earlier permission.",
  "trial.not-enough": "The fix is not enough yet: select the request to see what is left.",
  "trial.enough": "With these headers the page can read the response. Now the server must send them.",
  "trial.by-page.side-effects":
    "A {method} request can change something on the server, so it is not repeated here, and its body is not known. Do it again in the page.",
  "trial.by-page.credentials":
    "Whether this request has credentials is not known, so it is not repeated here. Let the page make it again.",
  "trial.by-page.unknown":
    "Not everything is known that it takes to make this request, so it is not repeated here. Let the page make it again.",
  "trial.by-page.requester": "Only the page itself can make this request again. Reload it, or do it again in the page.",

  "trial.notice": "A fix for {method} {url} is being tried in this tab. The server is unchanged.",
  "trial.show": "Show",
  "trial.mark": "fix tried",
  "trial.mark.long": "Made with the fix tried in this tab",
  "trial.exchange": "Made with the fix tried in this tab: the headers of the answers are not all the server’s own.",
  "trial.exchange.left": "What follows is what is left beside that fix.",
  "trial.report": "Made with a fix tried in this tab, not with the server’s own headers.",
} as const;
