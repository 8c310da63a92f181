const normalizedMethods = new Set(["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"]);

/** GET, HEAD and POST need no permission. https://fetch.spec.whatwg.org/#cors-safelisted-method */
export function isCorsSafelistedMethod(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "POST";
}

/**
 * Upper-cases the six methods that the standard normalizes, and no other: "patch" stays "patch".
 * https://fetch.spec.whatwg.org/#concept-method-normalize
 */
export function normalizeMethod(method: string): string {
  const upperCase = method.toUpperCase();
  return normalizedMethods.has(upperCase) ? upperCase : method;
}
