import type { Compared } from "../oracle/compare-run.ts";
import { type Counts, count, saidOf } from "../oracle/score.ts";

/** What came of a soak. */
export interface Tally {
  /** Requests that left the page for another origin. */
  made: number;
  shown: number;
  /** Incomplete ones that say so, by what they say. */
  readonly incomplete: Counts;
  /** What must not be, in words. */
  readonly faults: string[];
  readonly kinds: Counts;
}

export function createTally(): Tally {
  return { made: 0, shown: 0, incomplete: new Map(), faults: [], kinds: new Map() };
}

/** Counts one request. An incomplete exchange must say that it is; it may then say less than Chromium, and nothing else. */
export function addTo(tally: Tally, compared: Compared): void {
  const { request, ours, result, complaints } = compared;
  if (result === "own-origin" || result === "left-nothing") return;
  tally.made++;
  if (ours) tally.shown++;
  const reasons = ours ? incompletenessOf(ours) : [];
  for (const reason of reasons) count(tally.incomplete, `${reason}, verdict ${ours?.verdict}`);
  const kind = faultOf(compared, reasons.length > 0);
  if (kind === null) return;
  count(tally.kinds, kind);
  const url = request.judgement.urls[0] ?? ours?.url;
  tally.faults.push(
    `${kind}: ${request.judgement.method} ${url}; Chromium: ${saidOf(request.judgement)}, ${request.judgement.preflights} preflights, the script saw ${request.script}; ours: ${ours?.verdict ?? "nothing"} ${ours?.causes.map(({ id }) => id).join(" ")} preflight ${ours?.preflight.state} ${reasons.join(" ")}; ${complaints.join("; ")}`,
  );
}

function incompletenessOf(ours: NonNullable<Compared["ours"]>): readonly string[] {
  return [
    ...(ours.beginningMissed ? ["beginning missed"] : []),
    ...(ours.interrupted ? ["interrupted"] : []),
    ...(ours.knownFrom ? [`known from ${ours.knownFrom} alone`] : []),
  ];
}

function faultOf(
  { ours, result, preflight, credentials, complaints }: Compared,
  saysIncomplete: boolean,
): string | null {
  if (!ours) return "missing";
  if (complaints.some((complaint) => complaint.startsWith("exchanges of no request"))) return "doubled";
  if (ours.verdict === "pending") return saysIncomplete && ours.interrupted ? null : "never ends";
  if (complaints.length === 0) return null;
  const isHonest = saysIncomplete && result !== "wrong" && preflight !== "wrong" && credentials !== "wrong";
  return isHonest ? null : "wrong";
}

/** The tally in lines for people. */
export function linesOfTally({ made, shown, incomplete, faults, kinds }: Tally): readonly string[] {
  const of = (kind: string) => kinds.get(kind) ?? 0;
  return [
    `exchanges made ${made}, shown ${shown}, missing ${of("missing")}, doubled ${of("doubled")}, wrong ${of("wrong")}, without an end or a reason ${of("never ends")}`,
    ...[...incomplete].map(([reason, n]) => `incomplete: ${n} × ${reason}`),
    ...faults.slice(0, 30),
  ];
}
