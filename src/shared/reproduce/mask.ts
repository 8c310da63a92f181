import type { Header } from "../fetch/header-list.ts";
import { redacted, redactHeader, redactUrls } from "../report/redact.ts";

/** Names of headers and of query parameters that carry what lets somebody in, besides those that reports know. */
const secretName =
  /(^|[-_])(auth|authorization|token|secret|password|passwd|pwd|session|sessionid|sid|jwt|csrf|xsrf|signature|sig|credential|api[-_]?key|key|code)s?($|[-_])|token$|secret$|apikey$/i;

/** A request header without its secret: what reports hide, and headers of the page's own whose name tells. */
export function maskHeader(header: Header): Header {
  const { name, value } = redactHeader(header);
  if (value !== header.value || !isOwnName(name)) return { name, value: maskUrls(value) };
  return { name, value: secretName.test(name) ? redacted : maskUrls(value) };
}

/** All URLs of a text without user names, passwords, and the values of parameters whose name tells a secret. */
export function maskUrls(text: string): string {
  return redactUrls(text).replace(/([?&#])([^=&#\s]+)=([^&#\s]+)/g, (whole, before: string, name: string) =>
    secretName.test(name) ? `${before}${name}=${redacted}` : whole,
  );
}

/** Whether the page chose a header's name: those of the browser that sound alike carry no secrets. */
function isOwnName(name: string): boolean {
  return !/^(access-control-|sec-|accept|content-)/i.test(name);
}
