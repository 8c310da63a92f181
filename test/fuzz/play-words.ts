import { boundHeaders, boundText } from "../../src/shared/exchange/bounds.ts";
import { canonicalHeaderName } from "../../src/shared/fetch/canonical-header-name.ts";
import { changeHeaders } from "../../src/shared/fetch/header-changes.ts";
import {
  extractHeaderListValues,
  getHeader,
  type HeaderList,
  headerLines,
  isToken,
  malformedListMembers,
  trimHttpWhitespace,
} from "../../src/shared/fetch/header-list.ts";
import { cacheTrace, mayBeReused } from "../../src/shared/fetch/http-cache.ts";
import { isUnsafeRedirect, locationUrl, redirectLocation } from "../../src/shared/fetch/location.ts";
import {
  hasRedirectTaintedOrigin,
  includesCredentials,
  isHttpUrl,
  isLocalAddress,
  isMixedContent,
  isPotentiallyTrustworthy,
  isSameOrigin,
  originOf,
  serializeRequestOrigin,
} from "../../src/shared/fetch/origins.ts";
import { contentTypeEssence, corsUnsafeRequestHeaderNames } from "../../src/shared/fetch/request-headers.ts";
import { hiddenResponseHeaderNames, readabilityOf, varyFieldNames } from "../../src/shared/fetch/response-headers.ts";
import { cookieMatches, parseSetCookie } from "../../src/shared/fetch/set-cookie.ts";
import { matchEverySite, matchSite, patternOf, showsRequest, siteOf } from "../../src/shared/match-patterns.ts";
import { visible } from "../../src/shared/report/document.ts";
import { escapeHtml } from "../../src/shared/report/html/markup.ts";
import { maskHeaders } from "../../src/shared/report/redact/headers.ts";
import { createSecrets } from "../../src/shared/report/redact/secrets.ts";
import { maskText, maskUrl } from "../../src/shared/report/redact/text.ts";
import { readHeaderText } from "../../src/shared/what-if/header-text.ts";
import { must } from "./must.ts";

/** Everything that reads a header list. Each list is bounded first, as it is at every edge. */
export function playHeaders(raw: HeaderList): void {
  const { headers, omitted } = boundHeaders(raw);
  must(headers.length + omitted === raw.length, "what is left out is counted");
  for (const { name, value } of headers.slice(0, 20)) {
    const lowerCase = name.toLowerCase();
    must(typeof canonicalHeaderName(name) === "string", "a name stays a text");
    must(!isToken(name) || getHeader(headers, lowerCase) !== null, "a header that is there is found");
    must(trimHttpWhitespace(value).length <= value.length, "trimming adds nothing");
    extractHeaderListValues(headers, lowerCase);
    malformedListMembers(value);
    contentTypeEssence(value);
    for (const credentialsMode of ["include", "unknown"] as const)
      readabilityOf(headers.slice(0, 20), lowerCase, { isCors: true, credentialsMode });
  }
  for (const line of headerLines(headers, "set-cookie")) playCookie(line);
  mayBeReused("GET", 200, headers);
  cacheTrace(headers);
  const location = redirectLocation(302, headers);
  if (location !== null) locationUrl(location, "https://api.example/a/b");
  corsUnsafeRequestHeaderNames(headers);
  hiddenResponseHeaderNames(headers, true);
  varyFieldNames(headers);
  const changed = changeHeaders(headers, { set: headers.slice(0, 2), remove: headers.map(({ name }) => name) });
  must(changed.length === Math.min(2, headers.length), "what is removed is gone");
  const masked = maskHeaders(headers, createSecrets(new Set()));
  must(masked.length === headers.length, "a header stays a header");
}

function playCookie(line: string): void {
  const cookie = parseSetCookie(line, 1_700_000_000_000);
  if (cookie) cookieMatches(cookie, "https://api.example/a/b", "https://www.api.example/");
}

/** Everything that reads a URL, or an origin. */
export function playUrls([url, other]: readonly [string, string]): void {
  const origin = originOf(url);
  must(origin === "null" || URL.canParse(origin), "an origin is one");
  isSameOrigin(url, other);
  isHttpUrl(url);
  includesCredentials(url);
  isPotentiallyTrustworthy(url);
  isLocalAddress(url);
  isMixedContent(url, other, "script");
  isUnsafeRedirect(url);
  hasRedirectTaintedOrigin(other, [url, other, url]);
  serializeRequestOrigin(origin, [url, other]);
  const target = locationUrl(other, url);
  must(target === null || URL.canParse(target), "what a redirect leads to is a URL");
  for (const patterns of [[other], [patternOf(other)], ["<all_urls>"], ["*://*.example/*", url]]) {
    matchSite(patterns, url);
    matchEverySite(patterns);
    showsRequest(patterns, url, other, "gecko");
  }
  siteOf(other);
}

/** What writes and hides texts, whatever they are, and what reads those that people type. */
export function playTexts(text: string): void {
  const shown = visible(text);
  must(!/[\0\u202e\n]/.test(shown), "what cannot be seen is written out");
  must(!/[<>"']/.test(escapeHtml(text)), "nothing of a text is markup");
  boundText(text, 100);
  const secrets = createSecrets(new Set());
  const once = [maskText(text, secrets), maskUrl(text, secrets)];
  must(
    once.every((one) => typeof one === "string"),
    "a text stays a text",
  );
  readHeaderText(text);
}
