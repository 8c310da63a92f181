import type { Exchange } from "../exchange/exchange.ts";
import { geckoProfile } from "./other-profiles.ts";
import { chromiumProfile, type Profile } from "./profile.ts";

/** The profile of the engine that made an exchange. */
export function ownProfile({ engine }: Exchange): Profile {
  return engine === "gecko" ? geckoProfile : chromiumProfile;
}
