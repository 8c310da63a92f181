import { looksLikeLogin } from "./rules/redirect-to-login.ts";

/** What a redirect changes, as far as people would mend it differently. */
export type RedirectKind = "login" | "https" | "slash" | "www" | "host" | "language" | "other";

/**
 * What a redirect is for, by its two URLs alone.
 * @param target null where it is no URL
 */
export function redirectKind(url: string, target: string | null): RedirectKind {
  if (target === null || !URL.canParse(url)) return "other";
  if (looksLikeLogin(target)) return "login";
  if (target === url.replace(/^http:/, "https:")) return "https";
  const [from, to] = [new URL(url), new URL(target)];
  if (from.origin === to.origin) {
    if (withoutSlash(from.pathname) === withoutSlash(to.pathname)) return "slash";
    return withoutLanguage(to.pathname) === from.pathname ? "language" : "other";
  }
  if (from.pathname !== to.pathname || from.search !== to.search || from.hostname === to.hostname) return "other";
  return withoutWww(from.hostname) === withoutWww(to.hostname) ? "www" : "host";
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, "");
}

/** "/de/items" and "/pt-BR/items" give "/items". */
function withoutLanguage(path: string): string {
  return path.replace(/^\/[a-z]{2}(-[a-z]{2})?(?=\/)/i, "");
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, "");
}
