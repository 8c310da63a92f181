/**
 * What a fact rests on. Each basis has words in the message catalogue ("basis.<basis>").
 *
 * - cookie-header: a Cookie header went to another origin
 * - storage-access-header: Sec-Fetch-Storage-Access was sent, which browsers do only with credentials
 * - storage-access-header-absent: it was not sent to a potentially trustworthy cross-site URL
 * - requester-kind: the kind of requester always uses this mode (fonts, beacons)
 * - outcome: only this value agrees with what the browser did
 * - sec-fetch-mode: the browser's own Sec-Fetch-Mode header
 * - preflight: only CORS requests are preflighted
 * - origin-header: an Origin header on a GET or HEAD request
 * - origin-header-absent: no Origin header
 * - probe: the probe in the page saw how the page made the call
 * - imagined: a person chose it
 * - initiator: the browser's word for who asked
 * - redirect-chain: the URLs that the request went through
 * - not-shown: the browser shows it nowhere
 */
export type Basis =
  | "cookie-header"
  | "storage-access-header"
  | "storage-access-header-absent"
  | "requester-kind"
  | "outcome"
  | "sec-fetch-mode"
  | "preflight"
  | "origin-header"
  | "origin-header-absent"
  | "probe"
  | "imagined"
  | "initiator"
  | "redirect-chain"
  | "not-shown";

/** Something that is true of an exchange, and how it is known. */
export type Fact<T> =
  | { readonly known: "observed" | "inferred"; readonly value: T; readonly basis: Basis }
  | { readonly known: "unknown"; readonly basis: Basis };

export function observed<T>(value: T, basis: Basis): Fact<T> {
  return { known: "observed", value, basis };
}

export function inferred<T>(value: T, basis: Basis): Fact<T> {
  return { known: "inferred", value, basis };
}

export function unknown<T>(basis: Basis): Fact<T> {
  return { known: "unknown", basis };
}

/** The value of a fact, or undefined where it is unknown. */
export function factValue<T>(fact: Fact<T>): T | undefined {
  return fact.known === "unknown" ? undefined : fact.value;
}
