/** What the page's script sees of a request. */
export const scriptView = {
  "script-view.heading": "What does the page’s script see?",
  "script-view.saw": "The probe in the page saw `{saw}`.",
  "script-view.requester-unknown": "The browser does not show what asked. Each would see this:",

  "script-view.pending": "Nothing yet.",
  "script-view.unknown": "Either an error or a response: which of them is not known, as the verdict is not.",
  "script-view.beacon":
    "Nothing. Beacons and pings are sent without a word to scripts; `sendBeacon()` had returned before.",

  "script-view.maybe-later": "If it was `fetchLater()`, which looks the same, no script is told anything.",

  "script-view.error.fetch":
    "The promise of `fetch()` rejects with `{error}`. There is no status, no header and no reason in it.",
  "script-view.error.xhr":
    "The `XMLHttpRequest` gets an `error` event. Its `status` is 0, and it has no headers, no text and no reason. A synchronous `send()` throws a `NetworkError`.",
  "script-view.error.event-source": "The `EventSource` gets an `error` event without a reason.",
  "script-view.error.image":
    "The element gets an `error` event without a reason. An image that a style sheet asked for does not appear, and no script is told.",
  "script-view.error.script":
    "A `<script>` or `<link>` gets an `error` event without a reason. `import()` rejects with a `TypeError`, and the `addModule()` of a worklet with an `AbortError`.",
  "script-view.error.style": "The `<link>` gets an `error` event without a reason.",
  "script-view.error.font":
    "`FontFace.load()` rejects with a `NetworkError`. Without it no script is told, and the text appears in another font.",
  "script-view.error.media": "The `<video>`, `<audio>` or `<source>` gets an `error` event.",
  "script-view.error.other":
    "What asked is not shown. An element gets an `error` event, and the `addModule()` of a worklet rejects with an `AbortError`; of what the browser asks for by itself no script is told.",

  "script-view.never-sent.fetch":
    "The promise of `fetch()` rejects, most often with a `TypeError`. Its text was not seen.",
  "script-view.never-sent.xhr": "The `XMLHttpRequest` gets an `error` event, or `open()` or `send()` throws.",
  "script-view.never-sent.other": "An element gets an `error` event without a reason.",

  "script-view.abort.fetch":
    "The promise of `fetch()` rejects with the reason that the page gave: an `AbortError` where it gave none, a `TimeoutError` by `AbortSignal.timeout()`. Once the page is left, nobody sees anything.",
  "script-view.abort.xhr":
    "The `XMLHttpRequest` gets an `abort` event, or a `timeout` event where its own time ran out. Its `status` is 0. Once the page is left, nobody sees anything.",
  "script-view.abort.other": "Nothing, where the page was left or the element was removed; otherwise an `error` event.",

  "script-view.opaque.fetch":
    "`fetch()` resolves with a response of the type `opaque`: its `status` is 0, `ok` is false, it has no headers, and its body is null.",
  "script-view.opaque.image":
    "The element gets a `load` event, or an `error` event where the response is no image. A canvas that the image is drawn on can no longer be read: that throws a `SecurityError`.",
  "script-view.opaque.script":
    "The script runs, unless its status, its type or its `integrity` forbids it. Of errors in it the page learns `Script error.` alone.",
  "script-view.opaque.style":
    "The style sheet applies, unless its status or its type forbids it. Reading its `cssRules` throws a `SecurityError`.",
  "script-view.opaque.media":
    "It plays, where the browser knows its format. A canvas that it is drawn on can no longer be read: that throws a `SecurityError`.",
  "script-view.opaque.other": "The response may be used, where its kind allows it. No script can read it.",
  "script-view.opaque-redirect":
    "`fetch()` resolves with a response of the type `opaqueredirect`: its `status` is 0, and it has no headers and no body. Where the redirect leads is not told.",

  "script-view.readable.fetch":
    "`fetch()` resolves with a response of the type `{type}`. {status, select, 304 {Its `status` is 200, from the browser’s cache, unless the page asked whether something changed; then it is 304} other {Its `status` is {status} and its `ok` is {ok}}}. The script can read its body.",
  "script-view.readable.xhr":
    "The `XMLHttpRequest` gets a `load` event. {status, select, 304 {Its `status` is 200, from the browser’s cache, unless the page asked whether something changed; then it is 304} other {Its `status` is {status}}}. The script can read its text.",
  "script-view.readable.event-source":
    "{stream, select, yes {The `EventSource` gets an `open` event, and its messages.} other {The `EventSource` gets an `error` event and asks no more: it needs the status 200 and the type `text/event-stream`.}}",
  "script-view.readable.image":
    "The element gets a `load` event, or an `error` event where the response is no image. A canvas that the image is drawn on can be read. No script sees its status or headers.",
  "script-view.readable.script":
    "The script runs, unless its status, its type or its `integrity` forbids it. Errors in it come with their text. No script sees its status or headers.",
  "script-view.readable.style":
    "The style sheet applies, unless its status or its type forbids it, and its `cssRules` can be read. No script sees its status or headers.",
  "script-view.readable.font": "The font can be used, where it is one. No script sees its status or headers.",
  "script-view.readable.media":
    "It plays, where the browser knows its format. A canvas that it is drawn on can be read. No script sees its status or headers.",
  "script-view.readable.other": "What asked is not shown. Whatever it is may read the response.",

  "script-view.incomplete.fetch":
    "`fetch()` resolves with a response of the type `{type}` and the `status` {status}. Reading its body rejects with a `TypeError`, because the body broke off.",
  "script-view.incomplete.xhr":
    "The `XMLHttpRequest` gets an `error` event and its `status` becomes 0, because the body broke off.",
  "script-view.incomplete.other": "What came before the body broke off; an element can get an `error` event.",

  "script-view.header": "Header",
  "script-view.readable": "Script",
  "script-view.readable.yes": "reads it",
  "script-view.readable.no": "does not see it",
  "script-view.readable.unknown": "cannot tell",
  "script-view.why": "Why",
  "script-view.access.basic": "one of the seven that every script may read",
  "script-view.access.own-origin": "of the page’s own origin",
  "script-view.access.exposed": "listed in `Access-Control-Expose-Headers`",
  "script-view.access.exposed-by-wildcard": "`Access-Control-Expose-Headers` has `*`",
  "script-view.access.forbidden": "no script ever sees it",
  "script-view.access.not-exposed": "not listed in `Access-Control-Expose-Headers`",
  "script-view.access.wildcard-with-credentials":
    "`*` in `Access-Control-Expose-Headers` does not count for a request with credentials",
  "script-view.access.unless-credentials":
    "`*` in `Access-Control-Expose-Headers` counts only without credentials, and that is not known",
} as const;
