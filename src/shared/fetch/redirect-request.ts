/**
 * The method with which a redirect is followed.
 * https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function methodAfterRedirect(status: number, method: string): string {
  if ((status === 301 || status === 302) && method === "POST") return "GET";
  return status === 303 && method !== "HEAD" ? "GET" : method;
}

/**
 * Whether a redirect keeps a header of the request: not those of a body that is no longer sent, and not Authorization
 * where another origin would get it.
 */
export function isKeptByRedirect(name: string, keepsMethod: boolean, staysAtOrigin: boolean): boolean {
  if (/^content-(encoding|language|location|type)$/i.test(name)) return keepsMethod;
  return staysAtOrigin || !/^authorization$/i.test(name);
}
