import { type Header, type HeaderList, trimHttpWhitespace } from "./header-list.ts";

const encoder = new TextEncoder();

/** What a browser may safelist beyond the standard (client hints, Save-Data, ...). */
export type SafelistExtension = (lowerCaseName: string, value: string) => boolean;

const noExtension: SafelistExtension = () => false;

/**
 * Whether a request header needs no permission.
 * https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 * @param header the header with its value: size and bytes of the value count
 * @param extension what this browser safelists beyond the standard
 */
export function isCorsSafelistedRequestHeader(header: Header, extension = noExtension): boolean {
  const name = header.name.toLowerCase();
  const { value } = header;
  if (extension(name, value)) return true;
  if (isLongerThan(128, [value])) return false;
  switch (name) {
    case "accept":
      return !hasCorsUnsafeRequestHeaderByte(value);
    case "accept-language":
    case "content-language":
      return /^[0-9A-Za-z *,\-.;=]*$/.test(value);
    case "content-type":
      return !hasCorsUnsafeRequestHeaderByte(value) && isSafelistedContentType(value);
    case "range":
      return isSimpleRangeHeaderValue(value);
    default:
      return false;
  }
}

/**
 * The names that a preflight must ask for, in lower case and sorted.
 * https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names
 */
export function corsUnsafeRequestHeaderNames(headers: HeaderList, extension = noExtension): readonly string[] {
  const safelisted = headers.filter((header) => isCorsSafelistedRequestHeader(header, extension));
  const isTooLarge = isLongerThan(
    1024,
    safelisted.map(({ value }) => value),
  );
  const unsafe = isTooLarge ? headers : headers.filter((header) => !safelisted.includes(header));
  return unsafe.length === 0 ? [] : [...new Set(unsafe.map(({ name }) => name.toLowerCase()))].sort();
}

/** Authorization is not covered by "*". https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name */
export function isCorsNonWildcardRequestHeaderName(name: string): boolean {
  return name.toLowerCase() === "authorization";
}

const forbiddenNames = new Set([
  "accept-charset",
  "accept-encoding",
  "access-control-request-headers",
  "access-control-request-method",
  "connection",
  "content-length",
  "cookie",
  "cookie2",
  "date",
  "dnt",
  "expect",
  "host",
  "keep-alive",
  "origin",
  "referer",
  "set-cookie",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "via",
]);

/**
 * Whether only the browser can set a request header, so that it never causes a preflight.
 * https://fetch.spec.whatwg.org/#forbidden-request-header (the method-override names, which depend on the value, are left out)
 */
export function isForbiddenRequestHeaderName(name: string): boolean {
  const lowerCase = name.toLowerCase();
  return forbiddenNames.has(lowerCase) || lowerCase.startsWith("proxy-") || lowerCase.startsWith("sec-");
}

/** The essence of a Content-Type value: "text/plain; charset=utf-8" gives "text/plain". */
export function contentTypeEssence(value: string): string {
  return trimHttpWhitespace(value.split(";")[0] ?? "").toLowerCase();
}

function isSafelistedContentType(value: string): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)$/.test(contentTypeEssence(value));
}

/** https://fetch.spec.whatwg.org/#simple-range-header-value : one range with a start, such as "bytes=0-" or "bytes=0-99". */
function isSimpleRangeHeaderValue(value: string): boolean {
  const match = /^bytes=(\d+)-(\d*)$/.exec(value);
  if (!match) return false;
  const [, start, end] = match;
  return end === "" || Number(start) <= Number(end);
}

/** https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte */
function hasCorsUnsafeRequestHeaderByte(value: string): boolean {
  for (const character of value) {
    const code = character.charCodeAt(0);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f || '"():<>?@[\\]{}'.includes(character)) return true;
  }
  return false;
}

/** Whether values have more than so many bytes together, in UTF-8. Most are seen to by their characters alone. */
function isLongerThan(bytes: number, values: readonly string[]): boolean {
  const characters = values.reduce((sum, value) => sum + value.length, 0);
  if (characters > bytes || characters * 3 <= bytes) return characters > bytes;
  return values.reduce((sum, value) => sum + encoder.encode(value).length, 0) > bytes;
}
