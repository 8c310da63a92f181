/** The words of the overview and of the bar below the list. */
export const overview = {
  "overview.name": "Overview",
  "overview.open": "Overview: how many requests failed, and for how few reasons",
  "overview.total": "{count, plural, one {# cross-origin request} other {# cross-origin requests}}",
  "overview.verdict": "{count, number} {verdict}",
  "overview.bar.blocked": "{count, number} blocked",
  "overview.bar.failed": "{count, number} failed",
  "overview.bar.undetermined": "{count, number} undetermined",
  "overview.bar.preflights": "{count, plural, one {# preflight} other {# preflights}}, {milliseconds, number, ::.} ms",
  "overview.bar.causes": "{count, plural, one {# root cause} other {# root causes}}",
  "overview.verdicts": "Verdicts",

  "overview.preflights": "Preflights",
  "overview.preflights.none": "None was sent.",
  "overview.preflights.sent":
    "{sent, plural, one {# was sent} other {# were sent}}, and {waiting, plural, one {# request} other {# requests}} waited for {sent, plural, one {it} other {them}}.",
  "overview.preflights.time": "Added up they took {milliseconds, number, ::.} ms; several can go at the same time.",
  "overview.preflights.untimed":
    "{untimed, plural, one {The end of # was not seen, so its time is missing} other {The end of # was not seen, so their time is missing}} in this sum.",
  "overview.preflights.cached": "An earlier permission spared {cached, number} more.",

  "overview.causes": "Root causes",
  "overview.causes.none": "Nothing was blocked, and nothing failed.",
  "overview.causes.undetermined":
    "{count, plural, one {# undetermined request is} other {# undetermined requests are}} in none of them: what was seen allows more than one answer.",
  "overview.causes.trial": "What was requested while a fix was tried is in none of them.",
  "overview.cause": "{count, plural, one {# request} other {# requests}}: {title}",
  "overview.cause.possible":
    "{count, plural, one {# request} other {# requests}}, for one of {reasons, number} reasons",
  "overview.cause.refused": "`{server}` answers OPTIONS with {status}.",
  "overview.cause.preflight": "The fault is in the answers of `{server}` to OPTIONS.",
  "overview.cause.answer": "The fault is in the answers of `{server}` ({statuses}).",
  "overview.cause.redirect": "The fault is in the redirects of `{server}` ({statuses}).",
  "overview.cause.request": "{count, plural, one {It goes} other {All of them go}} to `{server}`.",
  "overview.cause.origins": "Asked by",
  "overview.cause.methods": "Methods",
  "overview.cause.headers": "Headers that need permission",
  "overview.cause.requests": "{count, plural, one {The request} other {The {count, number} requests}}",
  "overview.cause.more": "{count, plural, one {# more is} other {# more are}} in the list.",
  "overview.cause.filter": "Show in the list",
  "overview.cause.all": "Show {count, plural, one {# more root cause} other {# more root causes}}",

  "overview.fix": "{count, plural, one {The change} other {One change for all of them}}",
  "overview.fix.elsewhere": "What can be done stands with {count, plural, one {the request} other {each request}}.",
  "overview.fix.preflight": "Answer OPTIONS at `{server}` with",
  "overview.fix.actual": "Answer {methods} at `{server}` with",
  "overview.fix.null": "Answer requests with `Origin: null` at `{server}` with",
  "overview.fix.list":
    "Send back the request’s own origin where it is one of these {count, number}, and none of these headers otherwise.",
  "overview.fix.vary": "beside what it has",
} as const;
