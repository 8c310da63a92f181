import { getHeader, type HeaderList } from "./header-list.ts";

/** Statuses whose responses caches keep for a guessed time. https://www.rfc-editor.org/rfc/rfc9111#name-calculating-heuristic-fresh */
const heuristicallyCacheable: ReadonlySet<number> = new Set([200, 203, 300, 301, 308, 410]);

/**
 * Whether a cache may answer again with a response without asking the server.
 * https://www.rfc-editor.org/rfc/rfc9111#name-freshness
 */
export function mayBeReused(method: string, status: number, headers: HeaderList): boolean {
  if (method !== "GET") return false;
  const control = (getHeader(headers, "cache-control") ?? "").toLowerCase();
  if (/\bno-(store|cache)\b/.test(control)) return false;
  const lifetimes = [...control.matchAll(/\b(?:s-maxage|max-age)\s*=\s*"?(\d+)/g)].map(([, seconds]) =>
    Number(seconds),
  );
  if (lifetimes.length > 0) return lifetimes.some((seconds) => seconds > 0);
  const expires = getHeader(headers, "expires");
  // A value that is no date, such as 0, means that it has expired.
  if (expires !== null) return Date.parse(expires) > dateOf(headers);
  return heuristicallyCacheable.has(status) && Date.parse(getHeader(headers, "last-modified") ?? "") < dateOf(headers);
}

/** The header that shows that a cache between browser and server answered, as it would be written; or null. */
export function cacheTrace(headers: HeaderList): string | null {
  const age = getHeader(headers, "age");
  if (age !== null && Number(age) > 0) return `Age: ${age}`;
  for (const name of ["x-cache", "cf-cache-status", "x-cache-status", "x-vercel-cache", "x-proxy-cache"]) {
    const value = getHeader(headers, name);
    if (value !== null && /\bhit\b/i.test(value)) return `${name}: ${value}`;
  }
  return null;
}

function dateOf(headers: HeaderList): number {
  return Date.parse(getHeader(headers, "date") ?? "");
}
