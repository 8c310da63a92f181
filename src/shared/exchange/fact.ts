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
 * - request-events: the browser's request events show it
 * - devtools-log: DevTools' own network log shows it
 * - resource-timing: the status in the page's list of resources shows it
 * - timing-refusal: the page did not get the response, and only a refusal is known to cause that
 * - timing-given-up: the page did not get the response: it was refused, or the page gave the request up just then
 * - script-outcome: the probe in the page saw what its script got
 * - steps: it follows from the steps that the browser takes
 * - timing-...: nothing else shows it, and resource timing does not either: its list was not read yet (awaited), has no
 *   entry of the request (unlisted), perhaps for want of room (list-full), cannot be read (unreadable), has entries of
 *   several calls (several-calls), belongs to another frame or worker (elsewhere), or decides nothing (undecided)
 * - file: the file that the exchange is from shows it; file-steps: it does not, and it is computed from the answers in
 *   it; file-silent: it does not, and the answers in it leave it open
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
  | "request-events"
  | "devtools-log"
  | "resource-timing"
  | "timing-refusal"
  | "timing-given-up"
  | "script-outcome"
  | "steps"
  | "timing-awaited"
  | "timing-unlisted"
  | "timing-list-full"
  | "timing-unreadable"
  | "timing-several-calls"
  | "timing-elsewhere"
  | "timing-undecided"
  | "file"
  | "file-steps"
  | "file-silent"
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
