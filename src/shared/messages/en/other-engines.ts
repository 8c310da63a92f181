/** The words for what other browsers do otherwise. `browser` is the other browser's name, `own` that of this one. */
export const otherEngines = {
  "engine.heading": "In other browsers",
  "engine.verdict.same": "The same comes of it in {browser}, but:",
  "engine.verdict.allowed": "{browser} lets it through.",
  "engine.verdict.blocked": "{browser} blocks it.",
  "engine.verdict.failed": "In {browser} it fails before or beside CORS.",
  "engine.verdict.undetermined": "Whether it passes in {browser} cannot be told from what was seen:",

  // A preflight that this browser does not send, or the other way round.
  "engine.asks-first":
    "If the page itself set `{names}`, {browser} asks first, with a preflight for {url}, because it does not safelist that. The answer was not seen.",
  "engine.asks-again-after-redirect":
    "{browser} asks first at {url} too: it asks after every redirect if the request, as the page made it, needed that. The answer was not seen.",
  "engine.asks-again-wildcard":
    "{browser} asks first at {url} too: a permission by `*` does not spare it the next preflight. The answer was not seen.",
  "engine.asks-again-expired":
    "{browser} asks first at {url} too: it keeps the earlier permission for {maxAge, number, ::.} seconds. The answer was not seen.",
  "engine.asks-again-credentials":
    "{browser} asks first at {url} too: a permission for requests with credentials does not serve those without, nor the other way round. The answer was not seen.",
  "engine.asks-with-page-origin":
    "{browser}’s preflight for {url} has the page’s origin, `{origin}`, where {own}’s has `Origin: null`. The answer to that was not seen.",
  "engine.asks-not":
    "If the body is a stream, {browser} sends its name as text and does not ask first. The answer to that was not seen.",
  "engine.asks-not-if-appended":
    "If the page appended `{name}` in several parts, {browser} judges each part by itself and does not ask first.",

  // Checks.
  "engine.checks-first":
    "{browser} checks in another order and names another fault first: {name}. {own} says {ownName}.",
  "engine.upgrades-first":
    "{browser} goes over to `https:` before it asks, so its preflight is not redirected. The answer to that was not seen.",
  "engine.reads-without-http":
    "{browser} can take an answer that is no HTTP for a response without headers; its console then says CORSMissingAllowOrigin.",
  "engine.reads-proxy-status":
    "{browser} reads the status 407 as any other, where {own} takes it for a broken proxy. Its headers were not seen.",
  "engine.follows-empty-location":
    "{browser} takes an empty `Location` for a redirect to the same URL; {own} takes it for none.",
  "engine.drops-empty-lines": "{browser} ignores a header line without a value where the same header has another line.",

  // What stopped it belongs to this browser.
  "engine.own-policy":
    "{name} is this browser’s own: an extension, a setting or a policy. What comes of the request in {browser} was not seen.",
  "engine.own-cache":
    "The response came from this browser’s own cache. What the server answers to {browser} was not seen.",
  "engine.local-network-prompt":
    "{browser} asks the user in its own way before a page may reach the local network; older versions do not ask.",
  "engine.local-network-none":
    "{browser} has no Local Network Access, so it sends the request. The answer to that was not seen.",

  // Names that mislead.
  "engine.names-network-error":
    "{browser}’s console calls it a blocked cross-origin request ({name}), though CORS has nothing to do with it.",
  "engine.names-lost-connection":
    "{browser}’s console says {name}, which is not true: the connection was lost after the preflight.",
  "engine.names-several-values": "{browser}’s console says {name} and does not mention that there are several values.",
  "engine.names-header":
    "Of several header names that are not allowed {browser} names `{first}`, the first in the alphabet. {own} may name another.",
  "engine.names-redirect":
    "{browser}’s console says {name}, and not that it is the redirect’s target that was refused.",
  "engine.names-no-http":
    "{browser}’s console says {name}, because it takes an answer that is no HTTP for one without headers.",
  "engine.second-message":
    "{browser}’s console has another line after it, CORSDidNotSucceed, which is no second fault.",

  // How long a permission is kept.
  "engine.keeps-permission":
    "{browser} keeps the permission of the preflight for {url} for {seconds, number, ::.} seconds, {own} for {ownSeconds, number, ::.}.",
  "engine.keeps-no-permission":
    "{browser} asks before every request to {url}: {why, select, wildcard {a permission by `*` does not spare it the next preflight} other {it keeps no permission whose `Access-Control-Max-Age` is no number}}. {own} keeps it for {ownSeconds, number, ::.} seconds.",
  "engine.forgets-permission":
    "{browser} forgets the permission of the preflight for {url}, because the request failed, and asks again next time. {own} keeps it for {ownSeconds, number, ::.} seconds.",
} as const;
