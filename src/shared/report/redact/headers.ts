import type { Header, HeaderList } from "../../fetch/header-list.ts";
import { isCorsSafelistedRequestHeader } from "../../fetch/request-headers.ts";
import { base64Decoded } from "./encodings.ts";
import { isDecisive, isHarmlessName, isSecretName, isUrlHeader } from "./names.ts";
import type { Secrets } from "./secrets.ts";
import { maskDecisive, maskText, maskUrl } from "./text.ts";

/** Headers without the secrets in their values. Names stay, and so does what diagnoses rest on. */
export function maskHeaders(headers: HeaderList, secrets: Secrets): HeaderList {
  return headers.map((header) => ({ name: header.name, value: maskValue(header, secrets) }));
}

function maskValue(header: Header, secrets: Secrets): string {
  const { name, value } = header;
  if (/^(origin|host|:authority)$/i.test(name)) return value;
  if (isDecisive(name)) return maskDecisive(value, secrets);
  if (/^cookie2?$/i.test(name)) return maskCookies(value, name, secrets);
  if (/^set-cookie2?$/i.test(name)) return maskSetCookie(value, secrets);
  if (/^(proxy-)?authorization$/i.test(name)) return maskAuthorization(header, secrets);
  if (isUrlHeader(name)) return maskUrl(value, secrets);
  if (isSecretName(name) && !isHarmlessName(name)) return secrets.hide(value, "header", `${name}: `);
  return keepingNeed(name, value, maskText(value, secrets, "text", `${name}: `));
}

/** The names of cookies stay. */
function maskCookies(value: string, name: string, secrets: Secrets): string {
  return value
    .split(";")
    .map((pair) => {
      const [, space = "", cookie = "", secret = ""] = /^(\s*)([^=]*=)?(.*)$/s.exec(pair) ?? [];
      return `${space}${cookie}${hideQuoted(secret, (inner) => secrets.hide(inner, "cookie", `${name}: ${cookie}`))}`;
    })
    .join(";");
}

/** The name and the attributes of each cookie stay; Firefox joins the lines of several by line breaks. */
function maskSetCookie(value: string, secrets: Secrets): string {
  return value
    .split("\n")
    .map((line) => {
      const [pair = "", ...attributes] = line.split(";");
      const path = attributes.map((one) =>
        one.replace(/^(\s*path\s*=)(.*)$/is, (_, start, it) => start + maskUrl(it, secrets)),
      );
      return [maskCookies(pair, "Set-Cookie", secrets), ...path].join(";");
    })
    .join("\n");
}

/** Parts of credentials that tell nothing but how they are made. */
const openParts = /^(realm|algorithm|qop|nc|charset|userhash|stale|signedheaders|version)$/i;

/** The scheme stays. Basic credentials are shown decoded, so that the same password is recognized elsewhere. */
function maskAuthorization({ name, value }: Header, secrets: Secrets): string {
  const [, space = "", scheme = "", gap = "", credentials = ""] = /^(\s*)(?:([\w-]+)(\s+))?(.*)$/s.exec(value) ?? [];
  const before = `${name}: ${scheme}${gap}`;
  const hide = (secret: string) => secrets.hide(secret, "authorization", before);
  const start = space + scheme + gap;
  const basic = /^basic$/i.test(scheme) ? base64Decoded(credentials.trim()) : null;
  if (basic?.includes(":")) {
    const [user = "", password = ""] = basic.split(/:(.*)/s);
    return start + [user, password].map((part) => hide(part)).join(":");
  }
  const parts = /(\w+)(\s*=\s*)("[^"]*"|[^\s,]+)/g;
  if (scheme !== "" && /^\w+\s*=\s*["\w]/.test(credentials) && /,|"/.test(credentials)) {
    return (
      start +
      credentials.replace(parts, (whole, part: string, equals: string, secret: string) =>
        openParts.test(part) ? whole : `${part}${equals}${hideQuoted(secret, hide)}`,
      )
    );
  }
  return start + hide(credentials);
}

function hideQuoted(text: string, hide: (secret: string) => string): string {
  const inner = /^"(.*)"$/s.exec(text)?.[1];
  return inner === undefined ? hide(text) : `"${hide(inner)}"`;
}

/** A request header that needs permission because of its size, or of a character in it, goes on needing it. */
function keepingNeed(name: string, value: string, masked: string): string {
  const needsPermission = !isCorsSafelistedRequestHeader({ name, value });
  if (masked === value || !needsPermission || !isCorsSafelistedRequestHeader({ name, value: masked })) return masked;
  return value.length > 128 ? masked.padEnd(value.length, "-") : `${masked}()`;
}
