import { extractHeaderListValues, getHeader, type HeaderList } from "./header-list.ts";

const safelistedNames = new Set([
  "cache-control",
  "content-language",
  "content-length",
  "content-type",
  "expires",
  "last-modified",
  "pragma",
]);

/** Whether a script may read a response header without Access-Control-Expose-Headers. */
function isCorsSafelistedResponseHeaderName(name: string): boolean {
  return safelistedNames.has(name.toLowerCase());
}

/** Set-Cookie and Set-Cookie2 are never shown to scripts. */
function isForbiddenResponseHeaderName(name: string): boolean {
  return /^set-cookie2?$/i.test(name);
}

/**
 * The lower-case names of the response headers that a script cannot read.
 * https://fetch.spec.whatwg.org/#concept-filtered-response-cors
 * @param headers the response's header list
 * @param credentialsIncluded whether the request's credentials mode is "include" (then "*" is an ordinary name)
 */
export function hiddenResponseHeaderNames(headers: HeaderList, credentialsIncluded: boolean): readonly string[] {
  const exposed = extractHeaderListValues(headers, "access-control-expose-headers");
  const exposedNames = exposed === null || exposed === "failure" ? [] : exposed.map((name) => name.toLowerCase());
  const all = exposedNames.includes("*") && !credentialsIncluded;
  const names = new Set(headers.map((header) => header.name.toLowerCase()));
  return [...names].filter(
    (name) =>
      isForbiddenResponseHeaderName(name) ||
      !(all || isCorsSafelistedResponseHeaderName(name) || exposedNames.includes(name)),
  );
}

/**
 * Whether a script can read a response header, and why.
 * - basic: it is one of those that need no permission; own-origin: CORS plays no part
 * - exposed, exposed-by-wildcard: Access-Control-Expose-Headers allows it
 * - forbidden: no script can read it, whatever is allowed
 * - not-exposed: it is not listed; wildcard-with-credentials: for a request with credentials "*" is an ordinary name
 * - unless-credentials: "*" allows it if the request has no credentials, and that is not known
 */
export type ResponseHeaderAccess =
  | "basic"
  | "own-origin"
  | "exposed"
  | "exposed-by-wildcard"
  | "forbidden"
  | "not-exposed"
  | "wildcard-with-credentials"
  | "unless-credentials";

/**
 * Whether a script can read one header of a response that it may read.
 * https://fetch.spec.whatwg.org/#concept-filtered-response-cors
 * @param headers the response's header list
 * @param name a header's name in lower case
 * @param request what the answer depends on: whether it is a CORS response, and the request's credentials mode
 */
export function readabilityOf(
  headers: HeaderList,
  name: string,
  request: { readonly isCors: boolean; readonly credentialsMode: "include" | "not-include" | "unknown" },
): ResponseHeaderAccess {
  if (isForbiddenResponseHeaderName(name)) return "forbidden";
  if (!request.isCors) return "own-origin";
  if (isCorsSafelistedResponseHeaderName(name)) return "basic";
  if (!hiddenResponseHeaderNames(headers, true).includes(name)) return "exposed";
  if (hiddenResponseHeaderNames(headers, false).includes(name)) return "not-exposed";
  switch (request.credentialsMode) {
    case "include":
      return "wildcard-with-credentials";
    case "not-include":
      return "exposed-by-wildcard";
    default:
      return "unless-credentials";
  }
}

/** Whether a script can read it; undefined where that is not known. */
export function isReadable(access: ResponseHeaderAccess): boolean | undefined {
  switch (access) {
    case "unless-credentials":
      return undefined;
    case "forbidden":
    case "not-exposed":
    case "wildcard-with-credentials":
      return false;
    default:
      return true;
  }
}

/**
 * The tokens of Vary in lower case; empty where the header is absent.
 * https://www.rfc-editor.org/rfc/rfc9110#name-vary
 */
export function varyFieldNames(headers: HeaderList): readonly string[] {
  const vary = getHeader(headers, "vary");
  if (vary === null) return [];
  return vary
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
}
