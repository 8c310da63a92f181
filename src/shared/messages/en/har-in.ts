/** Words about HAR files that are read: what they do not tell, and what is wrong with them. */
export const harIn = {
  "basis.file": "The file shows it.",
  "basis.file-steps":
    "The file does not show it. It is computed from the answers in the file, by the steps that browsers take.",
  "basis.file-silent": "The file does not show it, and the answers in it leave it open.",
  "panel.known-from.file": "This comes from a HAR file. What the file does not tell stands above the list.",
  "har-in.open": "Open HAR",
  "har-in.open.hint": "Open a HAR file of any tool; what is recorded stays. Files can be dropped on the panel too.",
  "har-in.drop": "Drop a HAR file to open it",
  "har-in.cancel": "Cancel",
  "har-in.dismiss": "Dismiss",
  "har-in.showing": "Showing {name}",
  "har-in.back": "Back to recording",
  "har-in.untold": "{count, plural, one {One thing} other {# things}} to know about this file",
  "har-in.empty": "No request in this file is cross-origin.",
  "har-in.part-not-shown.detail":
    "The file has no end of this request: it may have been under way when the file was written, its answer may have been left out, or the browser ended it without an answer.",
  "har-in.failure-not-explained.detail":
    "The file has the failure and not what led to it. Many tools leave out the answers that a browser refuses, and the requests that it makes before the page's own.",

  "har-in.limit.proxy":
    "A proxy wrote this file. It shows what went over the network, and not whether the browser let the page read it: that is computed, not observed.",
  "har-in.limit.outcome-computed":
    "The file does not say whether the browser let the page read a response: that is computed, not observed.",
  "har-in.limit.answers-missing":
    "Playwright records no answer that the browser refused. That a request failed is in the file; why is not.",
  "har-in.limit.preflights-missing":
    "The file has no preflights. Either none was needed or the tool leaves them out, so why one failed is not told.",
  "har-in.limit.secrets-missing":
    "There is no cookie and no `Authorization` in the file. Tools take them out to keep secrets, so their absence proves nothing.",
  "har-in.limit.secrets-hidden":
    "Secret values were hidden when this report was written. Cookies, tokens and passwords are shown as `redacted-1` and so on.",
  "har-in.limit.lines-joined":
    "The tool joins header lines of one name. Whether a header was sent twice or has a list is not told.",
  "har-in.limit.engine-computed":
    "Safari made some of these requests. They are explained by Chrome's order of checks; what Safari says stands under the other browsers.",
  "har-in.limit.engine-unknown":
    "The file does not name the browser of some requests. They are explained by Chrome's order of checks.",
  "har-in.limit.without-cors":
    "{count, plural, one {# request} other {# requests}} without CORS, images for example, {count, plural, one {is} other {are}} not listed: the file does not tell what became of {count, plural, one {it} other {them}}.",
  "har-in.limit.origin-unknown":
    "{count, plural, one {# request has} other {# requests have}} neither `Origin` nor `Referer`, and no page is named: which origin asked is not told.",
  "har-in.limit.not-browsers":
    "{count, plural, one {# request was} other {# requests were}} not made by a browser. CORS does not concern them.",
  "har-in.limit.entries-dropped":
    "The file is too long: the last {count, plural, one {# entry is} other {# entries are}} left out.",

  "har-in.broken.syntax":
    "{name} is no valid JSON at line {line}, column {column} (byte {offset}){path, select, none {} other {, in `{path}`}}.",
  "har-in.broken.truncated":
    "{name} ends in the middle{path, select, none {} other { of `{path}`}}, at byte {offset}. It was cut off.",
  "har-in.broken.empty": "{name} is empty.",
  "har-in.broken.too-deep": "{name} nests values too deeply at line {line}, column {column} (byte {offset}).",
  "har-in.broken.too-long": "{name} has a text of more than 256 MiB, near byte {offset}.",
  "har-in.broken.no-log": "{name} is no HAR: it has no `log` with entries.",
  "har-in.broken.read":
    "{count, plural, =0 {Nothing could be read before that.} one {What stands before that, # entry, is shown.} other {What stands before that, # entries, is shown.}}",
  "har-in.fault":
    "`{path}` is {expected, select, object {no object} list {no list} text {no text} url {no URL} number {no number} time {no time} other {not what it should be}}.",
  "har-in.faults":
    "{count, plural, one {# value in the file is} other {# values in the file are}} not what HAR says. The first:",
} as const;
