import { failingSteps } from "../cors/evaluate.ts";
import { statusLine } from "../diagnosis/evidence.ts";
import type { Explanation } from "../diagnosis/explain.ts";
import { type Hop, isOutOfSight, namesNoTab } from "../exchange/exchange.ts";
import type { Message, Say } from "../messages/messages.ts";

/** One arrow of the sequence picture. Lanes: 0 is the page, 1 the browser, from 2 on the servers. */
export interface SequenceMessage {
  readonly from: number;
  readonly to: number;
  /** A text of ours or, as a string, what was on the wire. */
  readonly label: Message | string;
  readonly kind: "request" | "response" | "never-sent" | "note";
  /** Whether the browser stopped here. */
  readonly stopped: boolean;
}

/** What the sequence picture shows. */
export interface Sequence {
  /** The hosts of the servers, in the order in which they were asked. */
  readonly servers: readonly string[];
  readonly messages: readonly SequenceMessage[];
}

/** Of a longer chain of redirects, so many hops at its beginning and at its end are drawn. */
const drawnHops = { first: 2, last: 3 } as const;

/** Draws an exchange as messages between the page, the browser and the servers. */
export function sequenceOf({ exchange, evaluation, diagnosis }: Explanation): Sequence {
  const isDrawn = (index: number) =>
    exchange.hops.length <= drawnHops.first + drawnHops.last + 1 ||
    index < drawnHops.first ||
    index >= exchange.hops.length - drawnHops.last;
  const drawn = exchange.hops.flatMap((hop, index) => (isDrawn(index) ? [hop] : []));
  const servers = [...new Set(drawn.map(({ actual }) => hostOf(actual.url)))];
  const [first] = failingSteps(evaluation.alternatives[0]);
  const isStop = (on: "preflight" | "answer", hop: number) =>
    diagnosis.causes.length > 0 && first?.hop === hop && (first.on === "preflight") === (on === "preflight");
  const messages: SequenceMessage[] = [
    {
      from: 0,
      to: 1,
      label: `${exchange.hops[0].actual.method} ${pathOf(exchange.hops[0].actual.url)}`,
      kind: "request",
      stopped: false,
    },
  ];
  for (const [index, hop] of exchange.hops.entries()) {
    if (!isDrawn(index)) {
      const count = exchange.hops.length - drawn.length;
      if (index === drawnHops.first) messages.push(noteOf({ id: "sequence.more-redirects", values: { count } }));
      continue;
    }
    const lane = 2 + servers.indexOf(hostOf(hop.actual.url));
    messages.push(...preflightMessages(hop, lane, isStop("preflight", index)));
    const { state, permission } = evaluation.preflights[index] ?? {};
    if (state === "cached") {
      messages.push(noteOf({ id: permission ? "sequence.preflight-cached" : "sequence.no-preflight" }));
    }
    const wanted = index === 0 ? hop.actual.method : `${hop.actual.method} ${pathOf(hop.actual.url)}`;
    messages.push(...actualMessages(hop, lane, wanted, isStop("answer", index), first?.id !== "request-leaves-page"));
    // A hop that has an answer was seen; what is behind it was not.
    const isUnseen = hop.actual.outOfSight && !hop.actual.response;
    if (isUnseen || (isOutOfSight(exchange) && index === exchange.hops.length - 1)) {
      messages.push(
        noteOf({ id: exchange.knownFrom === "file" ? "har-in.sequence.not-told" : "sequence.out-of-sight" }),
      );
    }
  }
  return { servers, messages: [...messages, resultMessage({ exchange, evaluation, diagnosis })] };
}

/** The names of all lanes: who asked, the browser and the servers. */
export function laneNames({ exchange }: Explanation, { servers }: Sequence, say: Say): readonly string[] {
  return [say(namesNoTab(exchange) ? "sequence.worker" : "sequence.page"), say("sequence.browser"), ...servers];
}

/** The picture in words, a line for each message: for whoever does not see it. */
export function spokenSequence({ messages }: Sequence, names: readonly string[], say: Say): readonly string[] {
  return messages.map(({ from, to, label, kind, stopped }) => {
    const message = typeof label === "string" ? label : say(label.id, label.values);
    const values = { from: names[from] ?? "", to: names[to] ?? "", message };
    if (kind === "note") return say("sequence.spoken.note", values);
    return say(stopped ? "sequence.spoken.stopped" : "sequence.spoken", values);
  });
}

/** What is said between two messages, at the browser's lane. */
function noteOf(label: Message): SequenceMessage {
  return { from: 1, to: 1, label, kind: "note", stopped: false };
}

function preflightMessages({ preflight }: Hop, lane: number, stopped: boolean): readonly SequenceMessage[] {
  if (!preflight) return [];
  const { response } = preflight;
  const label = response ? statusLine(response.status, response.statusText) : { id: "sequence.no-answer" as const };
  return [
    { from: 1, to: lane, label: "OPTIONS", kind: "request", stopped: false },
    ...(response || preflight.endedAt !== undefined || stopped
      ? [{ from: lane, to: 1, label, kind: "response" as const, stopped }]
      : []),
  ];
}

function actualMessages(
  { preflight, actual }: Hop,
  lane: number,
  wanted: string,
  stopped: boolean,
  left: boolean,
): readonly SequenceMessage[] {
  const { method, response, requestHeaders, error } = actual;
  const sent = requestHeaders !== undefined || response !== undefined;
  if (!sent) {
    if (error === undefined) return [];
    // Without a preflight it may well have tried to connect, if it left the page; with one, the browser never let it go.
    const label: Message = { id: "sequence.never-sent", values: { method } };
    return preflight || !left
      ? [{ from: 1, to: lane, label, kind: "never-sent", stopped: false }]
      : [{ from: 1, to: lane, label: wanted, kind: "request", stopped }];
  }
  const request: SequenceMessage = { from: 1, to: lane, label: wanted, kind: "request", stopped: false };
  if (response) {
    const label = statusLine(response.status, response.statusText);
    return [request, { from: lane, to: 1, label, kind: "response", stopped }];
  }
  return error === undefined
    ? [request]
    : [request, { from: lane, to: 1, label: { id: "sequence.no-answer" }, kind: "response", stopped }];
}

function resultMessage({ exchange, evaluation, diagnosis }: Explanation): SequenceMessage {
  const kind = exchange.hops[0].actual.devtools?.resourceType;
  const isFetch = exchange.resourceType === "xmlhttprequest" && kind !== "xhr" && kind !== "eventsource";
  const result = { from: 1, to: 0, kind: "response" as const, stopped: false };
  switch (evaluation.verdict) {
    case "allowed":
      return { ...result, label: { id: "sequence.result.readable" } };
    case "opaque":
      return { ...result, label: { id: "sequence.result.opaque" } };
    case "pending":
      return { ...result, label: { id: "sequence.result.pending" } };
    case "undetermined":
      return { ...result, label: { id: "sequence.result.unknown" } };
    default: {
      const aborted = diagnosis.causes[0]?.id === "request-aborted";
      if (namesNoTab(exchange)) return { ...result, label: { id: "sequence.result.error" } };
      const label = isFetch
        ? aborted
          ? "sequence.result.abort-error"
          : exchange.engine === "gecko"
            ? "sequence.result.fetch-error-firefox"
            : "sequence.result.fetch-error"
        : "sequence.result.error-event";
      return { ...result, label: { id: label } };
    }
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || new URL(url).protocol : url;
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
