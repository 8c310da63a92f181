/**
 * Whether a response header is one that a reader of CORS problems looks for: one of CORS, one that is judged beside CORS,
 * or one that tells who answered and why so.
 */
export function isTellingHeader(name: string): boolean {
  return /^(access-control-.*|cross-origin-.*|vary|location|www-authenticate|allow|content-type|server)$/i.test(name);
}
