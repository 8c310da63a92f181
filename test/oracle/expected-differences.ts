import type { Comparison } from "../../demo/driver/compare.ts";
import type { PlayedRequest } from "../../demo/driver/play.ts";

/** Requests of which we do not say what Chromium says, and why that cannot be mended. */
export interface ExpectedDifference {
  readonly what: string;
  readonly reason: string;
  /** How we differ: never wrong without saying so. */
  readonly result: Extract<Comparison, "undetermined">;
  /** Whether the probe in the page tells it. */
  readonly toldByProbe: boolean;
  /** Whether a request is one of these, by what the page asked and what Chromium said. */
  covers(request: PlayedRequest): boolean;
}

/** All of them. Each one is to be found in docs/browser-limits.md too. */
export const expectedDifferences: readonly ExpectedDifference[] = [
  {
    what: 'a redirect that the page handles itself (redirect: "manual")',
    reason: "a policy that stops the redirect and an abort look the same to an extension",
    result: "undetermined",
    toldByProbe: true,
    covers: ({ exchange, judgement: { responded, error } }) =>
      exchange.ask.redirect === "manual" && !responded && error === "net::ERR_ABORTED",
  },
  {
    what: "a fetch() whose targetAddressSpace is not the server's",
    reason: "the error has no name, and the option is not shown",
    result: "undetermined",
    toldByProbe: false,
    covers: ({ exchange: { ask }, judgement: { corsError } }) =>
      ask.targetAddressSpace !== undefined && corsError === "InvalidLocalNetworkAccess",
  },
];

/**
 * Whether a request came out as it must: as Chromium says, unless a difference is expected; then it must differ.
 * @returns what is wrong with it, or null
 */
export function complaint(request: PlayedRequest, result: Comparison, isProbed = false): string | null {
  const expected = expectedDifferences.find(
    (difference) => !(isProbed && difference.toldByProbe) && difference.covers(request),
  );
  if (expected) return result === expected.result ? null : `expected to differ, but does not: ${expected.what}`;
  return result === "exact" || result === "among-alternatives" ? null : `differs from Chromium: ${result}`;
}
