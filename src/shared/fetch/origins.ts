import { remembered } from "./remembered.ts";

/** A serialized origin ("https://a.example", "null"). https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin */
export type SerializedOrigin = string;

/**
 * The serialized origin of a URL.
 * @returns "null" for opaque origins (data:, file:, ...) and for strings that are no URL
 */
export const originOf: (url: string) => SerializedOrigin = remembered((url) =>
  URL.canParse(url) ? new URL(url).origin : "null",
);

/** Whether a URL's origin equals a serialized origin. An opaque origin equals nothing, not even itself. */
export function isSameOrigin(url: string, origin: SerializedOrigin): boolean {
  return origin !== "null" && originOf(url) === origin;
}

/** Whether a URL's scheme is an HTTP(S) scheme. https://fetch.spec.whatwg.org/#http-scheme */
export function isHttpUrl(url: string): boolean {
  return /^https?:/i.test(url);
}

/** Whether a URL includes credentials. https://url.spec.whatwg.org/#include-credentials */
export function includesCredentials(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username !== "" || password !== "";
}

/**
 * Whether a URL is potentially trustworthy as far as its text tells; browsers send Sec-Fetch-* only to such URLs.
 * https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
 */
export const isPotentiallyTrustworthy: (url: string) => boolean = remembered((url) => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol === "https:") return true;
  return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
});

/**
 * Whether a URL's host is in this computer or in the local network as far as its text tells; a name can lead there too.
 * https://wicg.github.io/local-network-access/#ip-address-space-section
 */
export function isLocalAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return (
    /^(localhost|.*\.(localhost|local))$/.test(hostname) ||
    /^(127|10)(\.\d+){3}$|^192\.168(\.\d+){2}$|^169\.254(\.\d+){2}$|^172\.(1[6-9]|2\d|3[01])(\.\d+){2}$/.test(
      hostname,
    ) ||
    /^\[(::1|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/.test(hostname)
  );
}

/**
 * Whether a redirect chain has tainted the request's origin, so that the browser serializes it as "null".
 * https://fetch.spec.whatwg.org/#concept-request-tainted-origin
 * @param origin the request's origin
 * @param urls the request's URL list, first to current
 */
export function hasRedirectTaintedOrigin(origin: SerializedOrigin, urls: readonly string[]): boolean {
  return urls.some((url, index) => {
    const previous = urls[index - 1];
    if (previous === undefined) return false;
    return originOf(url) !== originOf(previous) && !isSameOrigin(previous, origin);
  });
}

/**
 * What the browser sends as Origin. https://fetch.spec.whatwg.org/#serializing-a-request-origin
 * @param origin the request's origin
 * @param urls the request's URL list, first to current
 */
export function serializeRequestOrigin(origin: SerializedOrigin, urls: readonly string[]): SerializedOrigin {
  return hasRedirectTaintedOrigin(origin, urls) ? "null" : origin;
}

/**
 * Whether a page certainly may not load a URL because it is not encrypted: images and media it may.
 * https://w3c.github.io/webappsec-mixed-content/
 * Deviation: browsers with Local Network Access leave local addresses to it.
 */
export function isMixedContent(url: string, origin: SerializedOrigin, resourceType: string): boolean {
  return (
    !["image", "media"].includes(resourceType) &&
    origin.startsWith("https:") &&
    url.startsWith("http:") &&
    !isPotentiallyTrustworthy(url) &&
    !isLocalAddress(url)
  );
}
