/** The words for what other browsers do otherwise than Firefox. `browser` is the other browser's name. */
export const besideFirefox = {
  "engine.asks-not-for": "{browser} does not ask first for `{names}`: it safelists that, with this value.",
  "engine.asks-not-for-listener": "{browser} does not ask first for an upload listener where nothing is uploaded.",
  "engine.asks-not-after-redirect":
    "{browser} does not ask at {url}: the request, as the redirect left it, does not need that.",
  "engine.asks-not-again": "{browser} does not ask at {url}: it still keeps the earlier permission.",
  "engine.asks-for-less":
    "{browser}’s preflight for {url} asks for less than {own}’s. The answer to that was not seen.",
  "engine.asks-first-for-value":
    "{browser} asks first at {url}: it judges `{names}` by the whole value, {own} by each part that was appended. The answer was not seen.",
  "engine.asks-first-for-stream":
    "{browser} sends the stream, and asks first; {own} sends its name as text. The answer was not seen.",
  "engine.asks-with-null-origin":
    "{browser}’s preflight for {url} has `Origin: null`, where {own}’s has the page’s origin. The answer to that was not seen.",
  "engine.refuses-without-http": "{browser} refuses an answer that is no HTTP, before it looks for headers.",
  "engine.refuses-proxy-status":
    "{browser} takes the status 407 of a server that is no proxy for an error of the network, where {own} reads it as any other.",
  "engine.ignores-empty-location":
    "{browser} takes an empty `Location` for none; {own} takes it for a redirect to the same URL.",
  "engine.refuses-large-headers":
    "{browser} refuses answers whose headers are very large. How large all of these are is not kept.",
  "engine.answers-from-cache":
    "{browser} may answer from its cache, with what an earlier request without CORS got at this URL.",
  "engine.checks-type-later":
    "{browser} looks at CORS first, and {own} refused the response before that: for its content type, for where it leads, or because it is damaged.",
  "panel.preflight.after-redirect":
    "A redirect led here, and the browser had to ask before it. It asks again after each redirect.",
} as const;
