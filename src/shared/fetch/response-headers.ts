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
