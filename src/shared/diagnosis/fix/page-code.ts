import type { Exchange } from "../../exchange/exchange.ts";
import { getHeader } from "../../fetch/header-list.ts";
import type { Asked } from "./change-response.ts";

/** What a page's call is made of, as far as it matters. */
export interface PageCall {
  readonly url: string;
  readonly method: string;
  /** Those that need permission; their values may be secrets or unknown, and are "..." then. */
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials?: "include" | "omit";
}

/** The call of an exchange's page, with the headers that a preflight asks for. */
export function pageCallOf(exchange: Exchange, asked: Asked | null): PageCall {
  const { actual } = exchange.hops[0];
  const sent = actual.requestHeaders ?? actual.devtools?.provisionalHeaders ?? [];
  const valueOfHeader = (name: string) => (isSecret(name) ? unknownValue : (getHeader(sent, name) ?? unknownValue));
  return {
    url: actual.url,
    method: actual.method,
    headers: Object.fromEntries((asked?.headerNames ?? []).map((name) => [name, valueOfHeader(name)])),
    ...(exchange.call?.credentials === "include" ? { credentials: "include" } : {}),
  };
}

/** A call of fetch() as JavaScript. Everything that comes from the request is quoted; `body` is the page's own. */
export function fetchCode({ url, method, headers, credentials }: PageCall): string {
  const options = [
    ...(method === "GET" ? [] : [`method: ${JSON.stringify(method)}`]),
    ...(Object.keys(headers).length === 0 ? [] : [`headers: ${objectCode(headers)}`]),
    ...(/^(POST|PUT|PATCH)$/.test(method) ? ["body"] : []),
    ...(credentials ? [`credentials: ${JSON.stringify(credentials)}`] : []),
  ];
  if (options.length === 0) return `fetch(${JSON.stringify(url)})`;
  if (options.length === 1) return `fetch(${JSON.stringify(url)}, { ${options[0]} })`;
  return `fetch(${JSON.stringify(url)}, {\n${options.map((option) => `  ${option},\n`).join("")}})`;
}

const unknownValue = "...";

function isSecret(name: string): boolean {
  return /auth|token|key|secret|session|password|csrf|xsrf/i.test(name);
}

function objectCode(values: Readonly<Record<string, string>>): string {
  const members = Object.entries(values).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{ ${members.join(", ")} }`;
}
