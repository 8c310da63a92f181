import type { CredentialsMode } from "../../cors/profile.ts";
import type { Message } from "../../messages/messages.ts";
import type { Advice, Who } from "../rule.ts";

/** A header that a response must have. `onlyWith` tells that it is needed only if the request has credentials. */
export interface HeaderChange {
  readonly name: string;
  readonly value: string;
  readonly onlyWith?: CredentialsMode;
}

/** The complete change of one response: with all changes of a fix applied once, the exchange passes. */
export interface ResponseChange {
  readonly url: string;
  readonly method: string;
  readonly role: "preflight" | "actual";
  readonly hop: number;
  /** Only where it must change. */
  readonly status?: number;
  /** Each replaces all lines of that name. */
  readonly set: readonly HeaderChange[];
  /** Names to delete. */
  readonly remove: readonly string[];
  /** Whether this response was never seen, because what came before it failed. */
  readonly unseen?: true;
}

/** What makes an exchange pass, and who has to do it. */
export interface Fix {
  readonly who: Who;
  readonly responses: readonly ResponseChange[];
  readonly request: readonly Advice[];
  readonly notes: readonly Message[];
}
