import { type HeaderList, headerLines } from "./header-list.ts";
import { isRedirectStatus } from "./status.ts";

/**
 * The Location of a redirect response as the server wrote it.
 * @returns null where the response is no redirect: another status, or no Location (then it is an ordinary response)
 */
export function redirectLocation(status: number, headers: HeaderList): string | null {
  if (!isRedirectStatus(status)) return null;
  return headerLines(headers, "location").find((value) => value !== "") ?? null;
}

/**
 * "Location URL" of a response. https://fetch.spec.whatwg.org/#concept-response-location-url
 * @param location the header's value
 * @param base the URL of the response
 * @returns the URL, or null where the value does not parse
 */
export function locationUrl(location: string, base: string): string | null {
  return URL.canParse(location, base) ? new URL(location, base).href : null;
}

/** Whether Chromium lets no redirect lead to a URL, even if CORS allows the redirect. */
export function isUnsafeRedirect(url: string): boolean {
  return /^(about|blob|chrome|chrome-extension|data|devtools|file):/.test(url);
}
