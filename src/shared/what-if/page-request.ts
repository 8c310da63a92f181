import type { HeaderList } from "../fetch/header-list.ts";
import { isSameOrigin, originOf } from "../fetch/origins.ts";
import { isCorsSafelistedRequestHeader, isForbiddenRequestHeaderName } from "../fetch/request-headers.ts";
import type { Plan } from "./read-form.ts";

/** What a script asks for, as it stands before a URL of the redirect chain. */
export interface PageRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderList;
}

/** Headers that scripts can set in mode "no-cors". https://fetch.spec.whatwg.org/#no-cors-safelisted-request-header-name */
const noCorsNames = /^(accept|accept-language|content-language|content-type)$/i;

/** The request that the options of a call make: what a script cannot set is left out without a word. */
export function firstRequest({ url, method, headers, mode }: Plan): PageRequest {
  const settable = headers.filter(({ name }) => !isForbiddenRequestHeaderName(name));
  const kept =
    mode === "no-cors"
      ? settable.filter((one) => noCorsNames.test(one.name) && isCorsSafelistedRequestHeader(one))
      : settable;
  return { url: withoutHash(url), method, headers: combined(kept) };
}

/** What the browser says of options that make no request; null where they make one. */
export function constructorError({ method, mode }: Plan): string | null {
  if (/^(connect|trace|track)$/i.test(method))
    return `TypeError: Failed to execute 'fetch' on 'Window': '${method}' HTTP method is unsupported.`;
  if (mode === "no-cors" && !/^(GET|HEAD|POST)$/.test(method))
    return `TypeError: Failed to execute 'fetch' on 'Window': '${method}' is unsupported in no-cors mode.`;
  return null;
}

/** The request behind a redirect. https://fetch.spec.whatwg.org/#http-redirect-fetch */
export function redirectedRequest({ url, method, headers }: PageRequest, status: number, target: string): PageRequest {
  const becomesGet =
    ((status === 301 || status === 302) && method === "POST") ||
    (status === 303 && method !== "GET" && method !== "HEAD");
  const leavesOrigin = !isSameOrigin(target, originOf(url));
  const kept = headers.filter(({ name }) => {
    if (becomesGet && /^content-(encoding|language|location|type)$/i.test(name)) return false;
    return !(leavesOrigin && /^authorization$/i.test(name));
  });
  return { url: withoutHash(target), method: becomesGet ? "GET" : method, headers: kept };
}

/** One line for each name, as Headers of scripts have it. */
function combined(headers: HeaderList): HeaderList {
  const values = new Map<string, { name: string; value: string }>();
  for (const { name, value } of headers) {
    const earlier = values.get(name.toLowerCase());
    values.set(name.toLowerCase(), { name, value: earlier ? `${earlier.value}, ${value}` : value });
  }
  return [...values.values()];
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, "");
}
