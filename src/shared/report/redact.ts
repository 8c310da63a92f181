import type { Header } from "../fetch/header-list.ts";

/** What stands in place of a secret. */
export const redacted = "[redacted]";

const secretHeader =
  /^(cookie2?|set-cookie2?|authorization|proxy-authorization|x-api-key|api-key|x-csrf-token|x-xsrf-token|x-auth-token|x-access-token|x-amz-security-token)$/i;

const urlHeader = /^(location|content-location|referer|refresh|link|url)$/i;

/** Hides the value of a header that carries secrets; its name stays, because the diagnosis rests on it. */
export function redactHeader({ name, value }: Header): Header {
  if (secretHeader.test(name)) return { name, value: redacted };
  return { name, value: urlHeader.test(name) ? redactUrls(value) : value };
}

/** Hides user names and passwords in all URLs of a text. */
export function redactUrls(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/?#@\s]*@/gi, `$1${redacted}@`);
}

/** The same for one URL, which stays one: it may have no brackets there. */
export function redactUrl(url: string): string {
  return redactUrls(url).replace(`${redacted}@`, "redacted@");
}
