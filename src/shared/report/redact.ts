import type { HeaderList } from "../fetch/header-list.ts";

/** What stands in place of a secret. */
export const redacted = "[redacted]";

const secretHeader =
  /^(cookie2?|set-cookie2?|authorization|proxy-authorization|x-api-key|api-key|x-csrf-token|x-xsrf-token|x-auth-token|x-access-token|x-amz-security-token)$/i;

/** Hides the values of headers that carry secrets; their names and number stay, because the diagnosis rests on them. */
export function redactHeaders(headers: HeaderList): HeaderList {
  return headers.map((header) => (secretHeader.test(header.name) ? { name: header.name, value: redacted } : header));
}

/** Hides a user name and a password in a URL. */
export function redactUrl(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i, `$1${redacted}@`);
}
