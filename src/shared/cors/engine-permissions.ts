import { type Exchange, judgedHeaders } from "../exchange/exchange.ts";
import type { EngineDifference } from "./engine-difference.ts";
import type { Evaluation } from "./evaluate.ts";
import { permitsByName, preflightMaxAge } from "./preflight-cache.ts";
import { chromiumProfile, type Profile } from "./profile.ts";

/**
 * How else an engine keeps the permission that the preflight of one hop gave.
 * @param refused whether CORS refused the answer to the request that followed
 * @returns nothing where Chromium would keep it as long, and where there was no preflight
 */
export function permissionDifferences(
  { hops }: Exchange,
  { preflights }: Evaluation,
  hop: number,
  refused: boolean,
  profile: Profile,
): readonly EngineDifference[] {
  const response = hops[hop]?.preflight?.response;
  const because = preflights[hop]?.because ?? [];
  if (!response) return [];
  const headers = judgedHeaders(response);
  const url = hops[hop]?.actual.url ?? "";
  const chromium = preflightMaxAge(headers, chromiumProfile);
  const isKept = profile.keepsWildcardPermission || permitsByName(headers, because);
  const seconds = isKept ? preflightMaxAge(headers, profile) : 0;
  if (seconds > 0 && chromium > 0 && refused && profile.forgetsPermissionOnFailure) {
    return [{ kind: "forgets-permission", hop, values: { url, chromium } }];
  }
  if (seconds === chromium) return [];
  if (seconds > 0) return [{ kind: "keeps-permission", hop, values: { url, seconds, chromium } }];
  return [{ kind: "keeps-no-permission", hop, values: { url, chromium, why: isKept ? "malformed" : "wildcard" } }];
}
