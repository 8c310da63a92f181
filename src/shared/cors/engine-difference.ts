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
  | "asks-not-for"
  | "asks-not-for-listener"
  | "asks-not-after-redirect"
  | "asks-not-again"
  | "asks-for-less"
  | "asks-first-for-value"
  | "asks-first-for-stream"
  | "asks-with-null-origin"
  | "checks-first"
  | "upgrades-first"
  | "reads-without-http"
  | "reads-proxy-status"
  | "follows-empty-location"
  | "refuses-without-http"
  | "refuses-proxy-status"
  | "ignores-empty-location"
  | "refuses-large-headers"
  | "answers-from-cache"
  | "checks-type-later"
  | "drops-empty-lines"
  | "own-policy"
  | "own-cache"
  | "local-network-prompt"
  | "local-network-none"
  | "keeps-permission"
  | "keeps-no-permission"
  | "forgets-permission";
