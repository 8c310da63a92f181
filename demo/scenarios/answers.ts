import type { Answer } from "../scenario.ts";

/** The headers of an answer that allows the page, and nobody else. */
export const allowOrigin = { "Access-Control-Allow-Origin": "{{origin}}" } as const;

/** The headers of an answer that allows the page with credentials. */
export const allowCredentials = { ...allowOrigin, "Access-Control-Allow-Credentials": "true" } as const;

/** The headers of an answer that allows everybody. */
export const allowAnyone = { "Access-Control-Allow-Origin": "*" } as const;

/** A readable response. */
export const readable: Answer = { headers: allowOrigin };

/** The answer to a preflight that allows PUT and the header x-trace to the page, with credentials. */
export const permits: Answer = {
  status: 204,
  headers: {
    ...allowCredentials,
    "Access-Control-Allow-Methods": "GET, PUT",
    "Access-Control-Allow-Headers": "x-trace",
  },
};

/** {@link permits} with other or more headers. */
export function permitsWith(headers: NonNullable<Answer["headers"]>, status = 204): Answer {
  return { status, headers: { ...permits.headers, ...headers } };
}

/** {@link permits} without some headers. */
export function permitsWithout(...names: readonly string[]): Answer {
  const headers = Object.entries(permits.headers ?? {}).filter(([name]) => !names.includes(name));
  return { status: 204, headers: Object.fromEntries(headers) };
}
