/** Words about what the extension may see, and about what it lost when it was started anew. */
export const access = {
  "part-not-shown.title": "The browser did not show all of it",
  "part-not-shown.summary":
    "{kind, select, beginning {The request was redirected to {url} from a URL that was not shown.} target {The request to {url} was redirected to {host}, which this extension may not see.} file {The file does not tell what became of the request to {url}.} missed {The browser stopped the recorder while the request to {url} was under way, and it was not seen what became of it.} other {While the request to {url} was under way, this extension was no longer allowed to see it.}}",
  "part-not-shown.detail":
    "A browser shows a request only to extensions that may see the page that asks, and Firefox only where they may see the URL too; of a chain of redirects it leaves out the other URLs. What became of this request can therefore not be told.",
  "note.allow-sites": "Allow this extension to see the other sites too, and make the request again.",
  "step.shown-to-extension": "The browser shows it to this extension",

  "sequence.out-of-sight": "(not shown to this extension)",

  "access.none": "This extension is not allowed to see any site, so the browser shows it no requests.",
  "access.some": "This extension is allowed to see only {hosts}.",
  "access.missing": "Not allowed, and so not shown: {hosts}.",
  "access.this-page": "{host} (this page, and so all its requests)",
  "access.more": "{count, plural, one {# more} other {# more}}",
  "access.log": "What stands here of other sites comes from DevTools’ own log, which knows less.",
  "access.allow-all": "Allow on all sites",
  "access.allow-missing": "Allow only on {count, plural, one {this one} other {these}}",
  "access.page.heading": "Let Corsplain see requests",
  "access.page.question":
    "Corsplain explains requests that it can see. To see those of {hosts}, it needs your permission; Firefox asks once more when you press the button. You can take it back at any time in the Add-ons Manager.",
  "access.page.all": "all sites",
  "access.page.allow": "Allow",
  "access.page.cancel": "Cancel",

  "access.after-restart":
    "Recording since {time}, when the extension was updated or reloaded. The browser kept nothing of what was recorded before.",

  "interrupted.detail":
    "Browsers stop parts of extensions that have nothing to do, and start them again. What came at that very moment was lost, and DevTools’ own log has not told it either.",
  "interrupted.notice":
    "The browser stopped the recorder while this request was under way, and started it again. What came at that very moment may be missing: its end, a redirect or a preflight.",
} as const;
