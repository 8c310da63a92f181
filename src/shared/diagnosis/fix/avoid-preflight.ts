import { type Evaluation, failingSteps } from "../../cors/evaluate.ts";
import type { Exchange } from "../../exchange/exchange.ts";
import { isCorsSafelistedMethod } from "../../fetch/methods.ts";
import type { Advice } from "../rule.ts";
import { codeList } from "../values.ts";
import type { Asked } from "./change-response.ts";
import { fetchCode, pageCallOf } from "./page-code.ts";

/**
 * How the page can make its call so that the browser does not ask first, where asking is what failed. Whether the server
 * takes the request in that form, only its makers know.
 * @param asked what the preflight asked for
 * @returns null where no preflight failed, or where it had a reason without a name
 */
export function avoidPreflightAdvice(exchange: Exchange, evaluation: Evaluation, asked: Asked | null): Advice | null {
  const failed = evaluation.alternatives.some((one) => failingSteps(one).some(({ on }) => on === "preflight"));
  const { method, headers, ...call } = pageCallOf(exchange, asked);
  const isForced = evaluation.preflights.some(({ because }) =>
    because.some(({ kind }) => kind !== "method" && kind !== "header"),
  );
  if (!failed || !exchange.hops[0].preflight || !asked || isForced) return null;
  // Another value of the same header can make it a safelisted one; of Content-Type it is one that forms have.
  const names = Object.keys(headers).filter((name) => name !== "content-type");
  const isSimple = isCorsSafelistedMethod(method);
  const hasOwnType = "content-type" in headers;
  return {
    text: {
      id: "advice.avoid-preflight",
      values: {
        reasons: codeList([...(isSimple ? [] : [method]), ...Object.keys(headers)]),
        names: codeList(names),
        count: names.length,
        type: hasOwnType ? "own" : "none",
        method: isSimple ? "none" : method,
      },
    },
    code: fetchCode({
      ...call,
      method: isSimple ? method : "POST",
      headers: hasOwnType ? { "content-type": "text/plain" } : {},
    }),
  };
}
