import { ownProfile } from "../../src/shared/cors/own-profile.ts";
import { explain, indexByUrl } from "../../src/shared/diagnosis/explain.ts";
import { readHar } from "../unit/har-in/read.ts";
import type { Recording } from "./record.ts";

/** How a verdict over a file stands to what the browser said while the file was recorded. */
export type Agreement = "agrees" | "cannot tell" | "not in the file" | "DISAGREES";

export type Tally = Record<Agreement, number>;

/** What the browser itself said of a request: verdicts of which either may be right, where it says no more. */
export type Said = "read" | "opaque" | "blocked" | "failed" | "kept";

/** A scenario, as a file tells it and as the browser did. */
export interface Compared {
  readonly id: string;
  readonly run: string;
  readonly verdict: string | undefined;
  readonly said: Said;
  readonly agreement: Agreement;
}

/** What each word of a browser allows us to say. */
const rightWords: Readonly<Record<Said, readonly string[]>> = {
  read: ["allowed"],
  opaque: ["opaque"],
  blocked: ["blocked"],
  failed: ["failed"],
  // The page's script got an error, and the browser does not say whose doing it was.
  kept: ["blocked", "failed"],
};

/** Compares what is said over a file with what the browser said of each scenario's last request. */
export function compareRecording({ har, played }: Recording): readonly Compared[] {
  const { exchanges } = readHar(har);
  const exchangesAt = indexByUrl(exchanges);
  return played.map(({ id, run, said }) => {
    const exchange = exchanges.findLast(({ hops: [{ actual }] }) => actual.url.includes(`/${run}/`));
    const verdict = exchange && explain(exchange, ownProfile(exchange), exchangesAt).evaluation.verdict;
    return { id, run, verdict, said, agreement: agreementOf(verdict, said) };
  });
}

/** How a verdict stands to the browser's own word. */
export function agreementOf(verdict: string | undefined, said: Said): Agreement {
  if (verdict === undefined) return "not in the file";
  if (verdict === "undetermined" || verdict === "pending") return "cannot tell";
  return rightWords[said].includes(verdict) ? "agrees" : "DISAGREES";
}
