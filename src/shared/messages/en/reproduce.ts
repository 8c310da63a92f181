/** The words for making a request again: outside of the browser, and after a change of the server. */
export const reproduce = {
  "reproduce.heading": "Reproduce",
  "reproduce.curl.preflight": "Preflight as curl",
  "reproduce.curl.actual": "Request as curl",
  "reproduce.curl.hop": "{title}, after {hop, plural, one {# redirect} other {# redirects}}",
  "reproduce.fetch": "fetch() for the page’s console",
  "reproduce.with-secrets": "with secrets",
  "reproduce.never-sent": "The browser never sent this request. Only the headers that are known of it are here.",
  "reproduce.body": "The body was not recorded. Add it yourself where the server needs it.",
  "reproduce.redirects": "curl does not follow the redirect: the browser judges each answer by itself.",
  "reproduce.credentials-assumed":
    "The browser does not show the credentials mode. `{credentials}` is what is likelier, or one of two.",

  "recheck.heading": "After a change of the server",
  "recheck.call": "Check again",
  "recheck.call.hint":
    "Makes the same call in the page once more, past the HTTP cache and past kept permissions, and compares the answers.",
  "recheck.page.side-effects":
    "A {method} request may change something on the server, so it is not repeated by itself. Make it again in the page, and compare then.",
  "recheck.page.requester":
    "Something else than a script of the page itself made this request. Make it again in the page, and compare then.",
  "recheck.page.credentials":
    "Whether this request has credentials is not known, so it is not repeated by itself. Make it again in the page, and compare then.",
  "recheck.page.unknown":
    "Not everything is known that it takes to make this call. Make it again in the page, and compare then.",
  "recheck.reload": "Reload page",
  "recheck.waiting": "Waiting for the same request …",
  "recheck.elsewhere": "The page is of another origin now. Open the page that made the request, and try again.",
  "recheck.paused": "Recording is paused. Press Record to go on.",
  "recheck.compare.later": "Compare with the later one",
  "recheck.compare.earlier": "Compare with the earlier one",
  "recheck.permission":
    "The browser keeps the preflight’s permission for another {seconds, plural, one {# second} other {# seconds}}. Until then the page’s own requests are sent without asking, and nobody sees that the answer to the preflight has changed. “Check again” asks all the same.{engine, select, gecko {} other { So does the page while “Disable cache” is on in DevTools’ Network panel; it does not take the permission away, and reloading the page does not either. “Clear browser cache” there does.}}",
  "recheck.http-cache":
    "The browser may answer the page’s own request out of its HTTP cache. “Check again” and “Disable cache” in DevTools’ Network panel go past it.",

  "compare.heading": "Before and after",
  "compare.before": "Before",
  "compare.after": "After",
  "compare.verdict": "Verdict",
  "compare.first-cause": "First cause",
  "compare.none": "none",
  "compare.possible": "one of {count}",
  "compare.changes": "What changed in the answers",
  "compare.no-change": "The answers are the same.",
  "compare.no-response": "no response",
  "compare.others": "{count, plural, one {# other line differs} other {# other lines differ}}",
  "compare.still": "What still fails",
  "compare.passes": "Nothing fails any more.",
} as const;
