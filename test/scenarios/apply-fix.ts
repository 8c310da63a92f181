import { credentialsAsked } from "../../demo/driver/asked.ts";
import type { ReportedChange } from "../../demo/driver/play.ts";
import type { Answer, Ask, HopAnswers } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";

/**
 * Applies a fix to the servers, as its user would: every change of every response, once. Whoever writes the page knows
 * whether it asks with credentials. A response that was never seen can be a redirect; the fix says of it that every
 * answer behind it needs the same headers, so these get them too.
 * @param responses the fix's changes
 * @returns the playable with the changed answers
 */
export function applyFix(playable: Playable, responses: readonly ReportedChange[]): Playable {
  const last = Math.max(...responses.map(({ hop }) => hop));
  const goesOn = responses.some(({ hop, role, unseen }) => hop === last && role === "actual" && unseen);
  const changes = responses.map((change) => withoutNeedless(change, playable.ask));
  const mended = playable.hops.map((hop, index) => changedHop(hop, changes, index));
  const [first, ...rest] = mended.map((hop, index) => {
    const model = mended[last];
    return goesOn && model && index > last ? likeModel(hop, model) : hop;
  });
  return { ...playable, id: `${playable.id}-fixed`, hops: [first ?? playable.hops[0], ...rest] };
}

/** Whether a request has credentials, as far as CORS is concerned. */
export function hasCredentials(ask: Ask): boolean {
  return credentialsAsked(ask) === "include" || ask.crossOrigin === "use-credentials" || ask.via === "beacon";
}

function withoutNeedless(change: ReportedChange, ask: Ask): ReportedChange {
  return { ...change, set: change.set.filter(({ onlyWith }) => onlyWith === undefined || hasCredentials(ask)) };
}

function changedHop(hop: HopAnswers, changes: readonly ReportedChange[], index: number): HopAnswers {
  const changeOf = (role: "preflight" | "actual") => changes.find((one) => one.hop === index && one.role === role);
  const preflight = changed(hop.preflight ?? {}, changeOf("preflight"));
  const actual = changed(hop.actual, inThisRun(changeOf("actual"), index));
  return { ...hop, ...(hop.preflight || changeOf("preflight") ? { preflight } : {}), actual };
}

/** The URLs of the demo's servers contain the run, so a redirect to the next hop is written as the servers write it. */
function inThisRun(change: ReportedChange | undefined, index: number): ReportedChange | undefined {
  const isNext = (name: string, value: string) => name === "location" && value.endsWith(`/${index + 1}`);
  const set = change?.set.map((one) => (isNext(one.name, one.value) ? { ...one, value: "{{next}}" } : one));
  return change && set && { ...change, set };
}

function changed(answer: Answer, change: ReportedChange | undefined): Answer {
  if (!change) return answer;
  const replaced = new Set([...change.set.map(({ name }) => name), ...change.remove].map((name) => name.toLowerCase()));
  const kept = Object.entries(answer.headers ?? {}).filter(([name]) => !replaced.has(name.toLowerCase()));
  return {
    ...answer,
    ...(change.status === undefined ? {} : { status: change.status }),
    headers: { ...Object.fromEntries(kept), ...Object.fromEntries(change.set.map(({ name, value }) => [name, value])) },
  };
}

/** A hop whose answers have the CORS headers of another hop's. */
function likeModel(hop: HopAnswers, model: HopAnswers): HopAnswers {
  const like = (answer: Answer, other: Answer | undefined): Answer => {
    const isCors = ([name]: readonly [string, unknown]) => /^access-control-/i.test(name);
    const headers = Object.entries(answer.headers ?? {}).filter((header) => !isCors(header));
    return {
      ...answer,
      headers: Object.fromEntries([...headers, ...Object.entries(other?.headers ?? {}).filter(isCors)]),
    };
  };
  const { preflight } = hop;
  return {
    ...hop,
    ...(preflight ? { preflight: { ...like(preflight, model.preflight), status: 204 } } : {}),
    actual: like(hop.actual, model.actual),
  };
}
