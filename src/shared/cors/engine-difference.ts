import type { ConsoleFlaw } from "./gecko-console.ts";
import type { CredentialsMode } from "./profile.ts";

/** One way in which another engine treats an exchange otherwise; the texts are "engine.<kind>". */
export interface EngineDifference {
  readonly kind: EngineDifferenceKind;
  readonly hop: number;
  /** What must be true for it, where the facts leave that open. */
  readonly assuming?: CredentialsMode;
  /** What goes into the text: URLs, header names, seconds. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type EngineDifferenceKind =
  | ConsoleFlaw
  | "asks-first"
  | "asks-again-after-redirect"
  | "asks-again-wildcard"
  | "asks-again-expired"
  | "asks-again-credentials"
  | "asks-with-page-origin"
  | "asks-not"
  | "asks-not-if-appended"
  | "checks-first"
  | "upgrades-first"
  | "reads-without-http"
  | "reads-proxy-status"
  | "follows-empty-location"
  | "drops-empty-lines"
  | "own-policy"
  | "own-cache"
  | "local-network-prompt"
  | "local-network-none"
  | "keeps-permission"
  | "keeps-no-permission"
  | "forgets-permission";
