import { type Exchange, judgedHeaders } from "../exchange/exchange.ts";
import type { EngineDifference } from "./engine-difference.ts";
import type { Evaluation } from "./evaluate.ts";
import { ownProfile } from "./own-profile.ts";
import { permitsByName, preflightMaxAge } from "./preflight-cache.ts";
import type { Profile } from "./profile.ts";

/**
 * How else an engine keeps the permission that the preflight of one hop gave.
 * @param refused whether CORS refused the answer to the request that followed
 * @returns nothing where this browser would keep it as long, and where there was no preflight
 */
export function permissionDifferences(
  exchange: Exchange,
  { preflights }: Evaluation,
  hop: number,
  refused: boolean,
  profile: Profile,
): readonly EngineDifference[] {
  const response = exchange.hops[hop]?.preflight?.response;
  const because = preflights[hop]?.because ?? [];
  if (!response) return [];
  const headers = judgedHeaders(response);
  const url = exchange.hops[hop]?.actual.url ?? "";
  const kept = (engine: Profile) =>
    engine.keepsWildcardPermission || permitsByName(headers, because) ? preflightMaxAge(headers, engine) : 0;
  const forgets = (engine: Profile) => refused && engine.forgetsPermissionOnFailure;
  const own = ownProfile(exchange);
  const ownSeconds = forgets(own) ? 0 : kept(own);
  const seconds = kept(profile);
  if (seconds > 0 && ownSeconds > 0 && forgets(profile)) {
    return [{ kind: "forgets-permission", hop, values: { url, ownSeconds } }];
  }
  if (seconds === ownSeconds) return [];
  if (seconds > 0) return [{ kind: "keeps-permission", hop, values: { url, seconds, ownSeconds } }];
  const isKept = profile.keepsWildcardPermission || permitsByName(headers, because);
  return [{ kind: "keeps-no-permission", hop, values: { url, ownSeconds, why: isKept ? "malformed" : "wildcard" } }];
}
