import type { Profile } from "../cors/profile.ts";
import { headerLines } from "../fetch/header-list.ts";
import type { PlannedAnswer } from "./read-form.ts";

/** Chromium follows so many redirects. */
const maxRedirects = 20;

/** What the network stack itself refuses of an answer. */
export function networkError(
  { status, headers }: PlannedAnswer,
  location: string | null,
  target: string | null,
  redirects: number,
  { engine, proxyStatus }: Profile,
): string | null {
  if (status === 407 && proxyStatus === "fails") return "net::ERR_UNEXPECTED_PROXY_AUTH";
  if (new Set(headerLines(headers, "location")).size > 1) return "net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION";
  if (location === null) return null;
  if (engine === "gecko" && target?.startsWith("javascript:")) return "NS_ERROR_CORRUPTED_CONTENT";
  if (target === null || target.startsWith("filesystem:")) return "net::ERR_INVALID_REDIRECT";
  return redirects >= maxRedirects ? "net::ERR_TOO_MANY_REDIRECTS" : null;
}
