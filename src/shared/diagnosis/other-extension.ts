import type { Step } from "../cors/step.ts";
import { type Exchange, headersBeforeExtensions, judgedHeaders, type ObservedResponse } from "../exchange/exchange.ts";
import { getHeader } from "../fetch/header-list.ts";
import type { Evidence } from "./rule.ts";

/*
 * Another extension can change a response's headers after the server sent them and before the browser judges them.
 */

/** The CORS headers of the response that a step judged that another extension changed, in lower case. */
export function changedHeaderNames(exchange: Exchange, step: Step): readonly string[] {
  const response = responseOf(exchange, step);
  if (!response?.judgedHeaders) return [];
  const before = headersBeforeExtensions(response);
  const names = [...before, ...response.judgedHeaders].map(({ name }) => name.toLowerCase());
  return [...new Set(names)].filter(
    (name) =>
      name.startsWith("access-control-") && getHeader(before, name) !== getHeader(judgedHeaders(response), name),
  );
}

/** A header as the server sent it, before another extension changed it; value null where the server did not send it. */
export function serverHeader(exchange: Exchange, step: Step, name: string): Evidence {
  const { on, hop } = step;
  const response = responseOf(exchange, step);
  const subject = on === "preflight" || on === "redirect" ? on : "actual";
  return {
    where: `${subject}.response.header`,
    name,
    value: response ? getHeader(response.headers, name) : null,
    hop,
  };
}

function responseOf({ hops }: Exchange, { on, hop }: Step): ObservedResponse | undefined {
  return on === "preflight" ? hops[hop]?.preflight?.response : hops[hop]?.actual.response;
}
