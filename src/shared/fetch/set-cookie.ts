import { trimHttpWhitespace } from "./header-list.ts";

/** What a Set-Cookie header says, without the value. https://www.rfc-editor.org/rfc/rfc6265#section-4.1 */
export interface SetCookie {
  readonly name: string;
  /** In lower case and without a dot before it; null where the cookie goes to the host alone that set it. */
  readonly domain: string | null;
  /** null where it goes to the directory that set it. */
  readonly path: string | null;
  /** "unset" where the attribute is absent or has another value; Chromium takes such a cookie as Lax. */
  readonly sameSite: "strict" | "lax" | "none" | "unset";
  readonly secure: boolean;
  readonly partitioned: boolean;
  /** Whether it deletes the cookie rather than set it. */
  readonly deletes: boolean;
}

/**
 * Parses one line of Set-Cookie.
 * @param at when it came, in milliseconds since the epoch
 * @returns null where it sets nothing
 */
export function parseSetCookie(line: string, at: number): SetCookie | null {
  const [pair = "", ...rest] = line.split(";").map(trimHttpWhitespace);
  const equals = pair.indexOf("=");
  const name = trimHttpWhitespace(pair.slice(0, Math.max(equals, 0)));
  if (name === "") return null;
  const attributes = new Map(
    rest.map((attribute) => {
      const [key = "", value = ""] = attribute.split(/=(.*)/s);
      return [trimHttpWhitespace(key).toLowerCase(), trimHttpWhitespace(value)] as const;
    }),
  );
  const sameSite = attributes.get("samesite")?.toLowerCase();
  const maxAge = attributes.get("max-age");
  const expires = attributes.get("expires");
  const isOver = maxAge === undefined ? Date.parse(expires ?? "") <= at : /^(-|0+$)/.test(maxAge);
  return {
    name,
    domain: attributes.get("domain")?.replace(/^\./, "").toLowerCase() || null,
    path: attributes.get("path")?.startsWith("/") ? (attributes.get("path") ?? null) : null,
    sameSite: sameSite === "strict" || sameSite === "lax" || sameSite === "none" ? sameSite : "unset",
    secure: attributes.has("secure"),
    partitioned: attributes.has("partitioned"),
    deletes: isOver,
  };
}

/** Whether a cookie that a URL set is one for another URL. https://www.rfc-editor.org/rfc/rfc6265#section-5.1.3 */
export function cookieMatches({ domain, path }: SetCookie, setBy: string, url: string): boolean {
  const [setter, target] = [new URL(setBy), new URL(url)];
  // A browser refuses a cookie for a domain that its setter does not belong to.
  const hostMatches =
    domain === null
      ? setter.hostname === target.hostname
      : [setter, target].every(({ hostname }) => hostname === domain || hostname.endsWith(`.${domain}`));
  const directory = path ?? setter.pathname.replace(/\/[^/]*$/, "");
  const prefix = directory.endsWith("/") ? directory : `${directory}/`;
  return hostMatches && `${target.pathname}/`.startsWith(prefix);
}
