import { isHttpUrl } from "./fetch/origins.ts";

/*
 * Which sites an extension may see is said in match patterns: "<all_urls>", "*://*.example.org/*".
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */

const everything = "<all_urls>";

/** Whether patterns leave out no site of the web. */
export function matchEverySite(patterns: readonly string[]): boolean {
  return (
    patterns.some((pattern) => pattern === everything || pattern.startsWith("*://*/")) ||
    (["http", "https"] as const).every((scheme) => patterns.some((pattern) => pattern.startsWith(`${scheme}://*/`)))
  );
}

/** Whether one of the patterns has the site of an http(s) URL. Of a permission the path plays no part. */
export function matchSite(patterns: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port } = new URL(url);
  return patterns.some((pattern) => {
    if (pattern === everything) return true;
    const [, scheme, host = "", ownPort] = /^(\*|[a-z-]+):\/\/([^/:]*|\[[^\]]*\])(?::(\d+|\*))?\//.exec(pattern) ?? [];
    const isScheme = scheme === "*" ? /^https?:$/.test(protocol) : `${scheme}:` === protocol;
    const isPort = ownPort === undefined || ownPort === "*" || ownPort === (port || defaultPorts[protocol]);
    return isScheme && isPort && matchHost(host, hostname);
  });
}

/**
 * Whether a browser shows a request to an extension that may see some sites: Chromium where it may see the page,
 * Firefox where it may see the URL too. URLs that are not http(s) are nobody's to allow.
 * @param page the URL or the origin of who asks
 */
export function showsRequest(
  patterns: readonly string[],
  url: string,
  page: string,
  engine: "gecko" | "chromium",
): boolean {
  const maySee = (one: string) => !isHttpUrl(one) || matchSite(patterns, one);
  return maySee(page) && (engine === "chromium" || maySee(url));
}

/** The pattern of a host, with http and https. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** Whether a text is a pattern of all sites, or of one host. */
export function isSitePattern(text: string): boolean {
  return text === everything || /^(\*|https?):\/\/[^/\s]{1,300}\/\*$/.test(text);
}

/** A pattern as people write it: its host, and its scheme if it has only one. */
export function siteOf(pattern: string): string {
  return pattern.replace(/^\*:\/\//, "").replace(/\/\*$/, "");
}

const defaultPorts: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

function matchHost(pattern: string, hostname: string): boolean {
  if (pattern === "*") return true;
  const parent = /^\*\.(.+)$/.exec(pattern)?.[1];
  return parent === undefined ? pattern === hostname : hostname === parent || hostname.endsWith(`.${parent}`);
}
