import type { Exchange } from "../exchange/exchange.ts";
import { geckoProfile } from "./other-profiles.ts";
import { chromiumProfile, type Profile } from "./profile.ts";

/** The profile of the engine that made an exchange, or in which it is imagined. */
export function ownProfile({ engine, imaginedIn }: Exchange): Profile {
  return profileOf(engine ?? imaginedIn ?? "chromium");
}

/** The profile of an engine in which the extension runs. */
export function profileOf(engine: "chromium" | "gecko"): Profile {
  return engine === "gecko" ? geckoProfile : chromiumProfile;
}
