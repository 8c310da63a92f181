import { judgedHeaders } from "../../exchange/exchange.ts";
import type { HeaderList } from "../../fetch/header-list.ts";
import { cacheTrace } from "../../fetch/http-cache.ts";
import { varyFieldNames } from "../../fetch/response-headers.ts";
import { commonValues, requestHeader, responseHeader } from "../evidence.ts";
import { answersAt } from "../recorded.ts";
import { defineCause } from "../rule.ts";

export const allowOriginMismatch = defineCause({
  id: "allow-origin-mismatch",
  steps: ["allow-origin-matches"],
  who: "api",
  detect(finding) {
    const headers = finding.response ? judgedHeaders(finding.response) : [];
    const value = finding.step.value ?? "";
    const wasRight = answersAt(finding.exchangesAt, finding.transaction.url).some(
      ({ asked, allowOrigin }) => asked === value && allowOrigin === value,
    );
    const kind = kindOf(value, finding.origin, headers, wasRight);
    const isCaches = kind === "cached" || kind === "earlier";
    const evidence = [responseHeader(finding, "access-control-allow-origin"), requestHeader(finding, "origin")];
    return {
      evidence: isCaches ? [...evidence, responseHeader(finding, "vary")] : evidence,
      values: { ...commonValues(finding), kind, cache: cacheTrace(headers) ?? "" },
      // Inference: whose value it is shows; that a cache mixes up two pages is the likeliest reason.
      ...(isCaches ? { certainty: "inferred" } : {}),
      ...(kind === "cached" ? { who: "proxy" } : {}),
    };
  },
});

/**
 * How the allowed origin differs from the request's: each kind is another mistake with another mend.
 * @param wasRight whether the same URL gave the value to the very origin that it names
 */
function kindOf(value: string, origin: string, headers: HeaderList, wasRight: boolean): string {
  if (value === "null") return "nullValue";
  if (value.includes("*")) return "pattern";
  if (/^[a-z0-9.-]+:\d+$/i.test(value)) return "noScheme";
  if (value === `${origin}/`) return "trailingSlash";
  if (value.startsWith(`${origin}/`)) return "path";
  if (value.toLowerCase() === origin) return "case";
  const allowed = new URL(value);
  const requested = URL.canParse(origin) ? new URL(origin) : null;
  if (allowed.origin === origin) return kindOfSpelling(value);
  if (!requested) return "other";
  if (allowed.origin.replace(/\.(?=:\d+$|$)/, "") === origin) return "trailingDot";
  if (isLoopback(allowed.hostname) && isLoopback(requested.hostname) && allowed.hostname !== requested.hostname)
    return "loopback";
  const isFromCache = cacheTrace(headers) !== null && !varyFieldNames(headers).includes("origin");
  if (wasRight && !varyFieldNames(headers).includes("origin")) return isFromCache ? "cached" : "earlier";
  const sameHost = allowed.hostname === requested.hostname;
  if (sameHost && allowed.protocol !== requested.protocol) return "scheme";
  if (sameHost && allowed.port !== requested.port) return "port";
  if (withoutWww(allowed.hostname) === withoutWww(requested.hostname)) return "www";
  return isFromCache ? "cached" : "other";
}

/** How a value is spelled that means the same origin. */
function kindOfSpelling(value: string): string {
  if (/:(80|443)$/.test(value)) return "defaultPort";
  if (/[^!-~]/.test(value)) return "unicode";
  return value.includes("[") ? "ipv6" : "other";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, "");
}
