/** What is said where there is nothing to show, or not everything, and what to do about it. */
export const states = {
  "states.nothing": "No request was made since then.",
  "states.nothing.do": "Reload the page to see what it asks for.",
  "states.reload": "Reload page",
  "states.same-origin":
    "{seen, plural, one {# request was seen, and it goes to the page’s own origin} other {# requests were seen, none of them cross-origin}}.",
  "states.same-origin.do": "CORS concerns no request to the page’s own origin, so none is listed.",
  "states.paused": "Recording is paused.",
  "states.paused.do": "What the page asks for meanwhile is not kept.",
  "states.record": "Record",
  "states.not-recorded": "Nothing is being recorded.",
  "states.not-recorded.do": "Open DevTools on that tab, or switch the flight recorder on in the settings.",
  "states.tab-closed": "That tab was closed before a cross-origin request was seen.",
  "states.tab-closed.do": "This page can be closed.",
  "states.no-access": "The browser shows this extension no requests, because it may not see any site.",
  "states.no-access.do": "The buttons above let it see them.",
  "states.hidden-page": "The browser shows extensions nothing of this page.",
  "states.hidden-page.do": "Pages of the browser itself and of its store are among them. Go to a page on the web.",
  "states.file-page": "This page is a local file.",
  "states.file-page.chromium":
    "Its requests are shown only where “Allow access to file URLs” is switched on among the extension’s details in `chrome://extensions`.",
  "states.file-page.gecko": "Its origin is opaque: every server is another origin, and sees `Origin: null`.",
  "states.other-page": "This page ({scheme}) is not on the web.",
  "states.other-page.do": "Requests of such pages are listed where the browser shows them. Most make none.",
  "states.updated": "Nothing was recorded before the extension was updated or reloaded.",
  "states.updated.do": "Close DevTools and open it again.",

  "states.notice.updated":
    "The extension was updated or reloaded, and this panel belongs to the old one: it shows what was recorded until then. Close DevTools and open it again to go on.",
  "states.notice.interrupted":
    "The recorder does not answer. The panel tries again by itself; what is requested meanwhile may be missing.",
  "states.notice.dropped":
    "{dropped, plural, one {# request} other {# requests}}, the oldest first, went to make room: {most, number} of a tab are kept, and less where they are large. “Export HAR” keeps what is here, “Clear” makes room.",
  "states.notice.unstored":
    "The browser refuses to store more. What is recorded stays here, but may go if the browser stops the recorder. “Export HAR” keeps what is here, “Clear” makes room.",
  "states.notice.records-lost":
    "What DevTools told of {count, plural, one {# request} other {# requests}} is lost: the recorder did not answer for too long. Some of it may be missing below.",
} as const;
