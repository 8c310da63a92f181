/** The words of the explanation of one exchange. */
export const explanation = {
  // The picture of what happened, as it is read out.
  "sequence.spoken": "{from} to {to}: {message}",
  "sequence.spoken.stopped": "{from} to {to}: {message}; the browser stopped here",
  "sequence.spoken.note": "{from}: {message}",
  "sequence.result.fetch-or-event": "TypeError or error event",
  "sequence.result.nothing": "nothing",
  "sequence.more-redirects": "({count, plural, one {# more redirect} other {# more redirects}})",

  // Who has to act.
  "who.api": "API’s server",
  "who.api.meaning":
    "{changes, plural, =0 {It is up to whoever runs {hosts}.} other {Whoever runs {hosts} has to change its answers.}}",
  "who.proxy": "proxy or server",
  "who.proxy.meaning":
    "{changes, plural, =0 {It is up to a gateway, firewall or proxy of {hosts}, or the server itself.} other {A gateway, firewall or proxy of {hosts}, or the server itself, has to change its answers.}}",
  "who.page": "page",
  "who.page.meaning": "The page’s code or its own settings have to change.",
  "who.user": "user’s browser or network",
  "who.user.meaning": "It is decided on the user’s side: in the browser, its extensions or the network.",
  "who.nobody": "not known",
  "who.nobody.meaning": "What was seen does not tell who has to act.",
  "panel.fix.not-needed": "There is nothing to fix.",
  "panel.copy-fix": "Copy all",
  "panel.copy-header": "Copy the line {name}",

  // How sure a sentence is.
  "doubt.possible": "one of several",
  "doubt.unknown": "cannot be told",
  "doubt.signs": "The failing step was seen. The rest of the sentence is concluded from what the answer looks like.",

  // What is wrong in a header, beside its value.
  "frame.note.allow-origin-matches": "the request’s origin is `{expected}`",
  "frame.note.allow-origin-not-wildcard": "`*` does not count for a request with credentials",
  "frame.note.allow-origin-single": "only one value is allowed",
  "frame.note.allow-origin-well-formed": "this is no origin",
  "frame.note.allow-credentials-true": "must be `true`, byte for byte",
  "frame.note.preflight-ok-status": "only 200 to 299 let the request through",
  "frame.note.allow-methods-parse": "{names}: no method name",
  "frame.note.allow-headers-parse": "{names}: no header name",
  "frame.note.method-allowed": "{names}: not in this list",
  "frame.note.request-headers-allowed": "{names}: not in this list",
  "panel.frame.fewer": "Fewer headers",

  // What would fail next.
  "panel.next.named": "{title}: {names}",
  "panel.next.include": "if the request has credentials",
  "panel.next.omit": "if it has no credentials",

  // The steps of the standard.
  "panel.trace.stopped": "stopped here",
  "panel.trace.expected": "expected: `{expected}`",
  "step.group.request": "The request to",
  "step.group.preflight": "The preflight’s answer from",
  "step.group.redirect": "The redirect from",
  "step.group.response": "The response from",

  // What let a response through.
  "panel.passed": "What let it through",
  "panel.passed.mode-unknown": "Whether the page asked with CORS is not shown; it is taken as usual.",
} as const;
