/** The words of the filter, its suggestions, and of what it hides. */
export const filter = {
  "filter.name": "Filter",
  "filter.placeholder": "Filter",
  "filter.clear": "Clear the filter",
  "filter.help": "All keys, with examples",
  "filter.suggestions": "Suggestions",
  "filter.recent": "used before",
  "filter.shown":
    "{hidden, plural, =0 {{total, plural, one {# cross-origin request} other {# cross-origin requests}}} other {{shown, number} of {total, plural, one {# cross-origin request} other {# cross-origin requests}}}}",

  // The buttons that count verdicts.
  "filter.counts": "Show by verdict",
  "filter.count": "{name} {count, number}",
  "filter.count.all": "All",
  "filter.count.warning": "Warnings",
  "filter.count.all.hint": "Show every verdict",
  "filter.count.hint": "Show these, beside other verdicts that are chosen",

  // What each key asks for.
  "filter.key.verdict": "what came of it",
  "filter.key.cause": "why it failed, or a warning: its id or title",
  "filter.key.domain": "a host that it was sent to; `*.` for those below",
  "filter.key.origin": "the origin that asked",
  "filter.key.method": "the request method",
  "filter.key.status": "the status of a response, of preflights too: `404`, `4xx`, `>=400`, `none`",
  "filter.key.type": "what asked for it: a script, a font, an image",
  "filter.key.preflight": "whether the browser asked first",
  "filter.key.credentials": "whether it had credentials",
  "filter.key.header": "a header of a request or a response: `name`, or `name=part of its value`",
  "filter.key.hop": "how many redirects, or a host that one led to",
  "filter.key.who": "who has to act",
  "filter.key.is": "something else that is true of it",
  "filter.key.larger-than": "a body larger than `500`, `10k` or `1M` bytes, where that is known",

  "filter.is.failing": "The browser kept something from the page, or may have.",
  "filter.is.warning": "There is something worth knowing, whatever the verdict.",
  "filter.is.open": "Two reasons remain, and the browser hides which one it was.",
  "filter.is.redirected": "The browser followed a redirect.",
  "filter.is.trial": "A fix was being tried.",
  "filter.is.from-cache": "The response came from the HTTP cache.",
  "filter.is.without-tab": "The browser named no tab: a shared or a service worker asked.",
  "filter.is.unseen": "The browser’s request events did not show it; DevTools’ log or the probe did.",

  // What cannot be read.
  "filter.problem.pattern-invalid": "`/{pattern}/` is no regular expression, so it is left out.",
  "filter.problem.pattern-unsupported":
    "`/{pattern}/` needs backtracking or another syntax that the filter does not have, so it is left out.",
  "filter.problem.pattern-slow": "`/{pattern}/` takes too long, so it is left out.",
  "filter.problem.no-such-key": "`{name}` is no key, so `{text}` is looked for as text.",
  "filter.problem.no-such-value": "`{key}:` has no value `{value}`, so it is left out. There are: {choices}.",
  "filter.problem.status": "`{value}` is no status, so it is left out. Write `404`, `4xx`, `>=400` or `none`.",
  "filter.problem.larger-than": "`{value}` is no size, so it is left out. Write `500`, `10k` or `1M`.",

  // What it hides.
  "filter.hides-all": "{hidden, plural, one {# request is} other {# requests are}} hidden by the filter.",
  "filter.hides":
    "`{term}` hides {hides, number}. {without, plural, =0 {Without it none is shown either.} one {Without it # is shown.} other {Without it # are shown.}}",
  "filter.remove": "Remove",
  "filter.remove.name": "Remove {term}",
  "filter.show-all": "Show all",
  "filter.restored":
    "The filter is the one from last time. It hides {hidden, plural, one {# request} other {# requests}}.",
} as const;
