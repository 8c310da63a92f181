import { type Evaluation, failingSteps } from "../../cors/evaluate.ts";
import { hasCorsTainting, isTaintedByRedirect, requestOriginFact } from "../../cors/facts.ts";
import type { Step } from "../../cors/step.ts";
import { type Exchange, judgedHeaders, type Transaction, urlList } from "../../exchange/exchange.ts";
import { factValue } from "../../exchange/fact.ts";
import { locationUrl, redirectLocation } from "../../fetch/location.ts";
import { isHttpUrl, isSameOrigin, type SerializedOrigin, serializeRequestOrigin } from "../../fetch/origins.ts";
import type { Message } from "../../messages/messages.ts";
import type { Advice, Who } from "../rule.ts";
import { callUrlAdvice } from "./advice.ts";
import { type Asker, allowOriginChange, type Change, preflightChange } from "./change-response.ts";
import type { Fix, ResponseChange } from "./fix.ts";

/** What the causes of an exchange bring to its fix. */
export interface FixParts {
  readonly who: Who;
  readonly advice: readonly Advice[];
  readonly notes: readonly Message[];
}

/**
 * The complete fix of an exchange: every response that is at fault, and every response that was never seen because
 * something before it failed, so that applying all of it once makes the exchange pass.
 * @returns null where nothing can be done
 */
export function completeFix(exchange: Exchange, evaluation: Evaluation, parts: FixParts): Fix | null {
  const modes = evaluation.alternatives.map(({ credentialsMode }) => credentialsMode);
  const faults = evaluation.alternatives.flatMap(failingSteps);
  const changes: ResponseChange[] = [];
  const notes = new Map<string, Message>();
  const note = (message: Message) => notes.set(message.id, message);
  for (const message of parts.notes) note(message);
  let isUnsafe = false;

  for (const [hop, { preflight, actual }] of exchange.hops.entries()) {
    const asker = { origin: factValue(requestOriginFact(exchange, hop)) ?? "", credentialsModes: modes };
    if (asker.origin === "") continue;
    const preflightAtFault = preflight !== undefined && hasCorsFault(faults, "preflight", hop);
    const needed = preflightAtFault ? preflightChange(preflight, preflight.response, asker) : null;
    if (preflightAtFault && preflight.response) add(change(preflight, "preflight", hop), needed, asker);
    // Where another extension made a good preflight fail, nothing says that the server has to change anything.
    if (preflightAtFault && preflight.response && !actual.response && !(needed && isNothing(needed))) {
      add({ ...change(actual, "actual", hop), unseen: true }, allowOriginChange([], asker), asker);
      note({ id: "note.actual-not-seen" });
    }
    if (actual.response && (hasCorsFault(faults, "response", hop) || hasCorsFault(faults, "redirect", hop))) {
      const { headers } = actual.response;
      // The page's own server needs no permission of itself.
      const allowed = hasCorsTainting(exchange, hop) ? allowOriginChange(headers, asker) : { set: [], remove: [] };
      add(change(actual, "actual", hop), withoutLocationCredentials(allowed, actual), asker);
      if (actual.response.status >= 400) note({ id: "note.error-remains", values: { status: actual.response.status } });
      addRedirectTarget(hop, actual);
    }
  }
  for (const { permission } of evaluation.preflights) {
    if (permission) note({ id: "note.permission-cached", values: { seconds: permission.maxAge } });
  }
  if (changes.some(({ set }) => set.some(({ onlyWith }) => onlyWith !== undefined))) {
    note({ id: "note.only-with-credentials" });
  }
  // Part of a fix would only move the failure, so without a safe change of every response there is none.
  const responses = isUnsafe ? [] : changes;
  const request = [...parts.advice, ...directly(exchange, changes, parts.advice)];
  if (responses.length + request.length + notes.size === 0) return null;
  return { who: isUnsafe ? "page" : parts.who, responses, request, notes: [...notes.values()] };

  function add(target: Omit<ResponseChange, "set" | "remove">, needed: Change | null, asker: Asker): void {
    if (!needed) {
      isUnsafe = true;
      note({ id: "note.null-origin-with-credentials" });
      return;
    }
    if (asker.origin === "null" && needed.set.some(({ value }) => value === "*"))
      note({ id: "note.wildcard-for-null-origin" });
    if (!isNothing(needed)) changes.push({ ...target, ...needed });
  }

  /** A redirect that was refused leads to a response that was never seen; it must allow the request as well. */
  function addRedirectTarget(hop: number, actual: Transaction): void {
    const location = actual.response && redirectLocation(actual.response.status, judgedHeaders(actual.response));
    const url = location == null ? null : locationUrl(location, actual.url);
    if (url === null || !isHttpUrl(url) || exchange.hops.length > hop + 1) return;
    const origin = originAfterRedirect(exchange, hop, url);
    const asker = { origin, credentialsModes: modes };
    const target = { url: withoutUrlCredentials(url), method: actual.method, hop: hop + 1, unseen: true } as const;
    const preflight = exchange.hops[hop]?.preflight;
    if (preflight && !isSameOrigin(url, exchange.initiator ?? "null")) {
      add({ ...target, method: "OPTIONS", role: "preflight" }, preflightChange(preflight, undefined, asker), asker);
    }
    add({ ...target, role: "actual" }, allowOriginChange([], asker), asker);
    note({ id: "note.target-not-seen" });
  }
}

/** A response that answers `Origin: null` because of redirects need not be asked through them. */
function directly(
  exchange: Exchange,
  changes: readonly ResponseChange[],
  advice: readonly Advice[],
): readonly Advice[] {
  const tainted = changes.find(({ hop, unseen }) => !unseen && isTaintedByRedirect(exchange, hop));
  const isSaid = advice.some(({ text }) => text.id === "advice.call-url");
  return tainted && !isSaid ? [callUrlAdvice(exchange, tainted.url)] : [];
}

function change(
  { url, method }: Transaction,
  role: "preflight" | "actual",
  hop: number,
): Omit<ResponseChange, "set" | "remove"> {
  return { url, method, role, hop };
}

function isNothing({ set, remove, status }: Change): boolean {
  return set.length === 0 && remove.length === 0 && status === undefined;
}

/** Whether a step failed there that a change of the response's headers or status can mend. */
function hasCorsFault(faults: readonly Step[], on: Step["on"], hop: number): boolean {
  const beyondHeaders = new Set<Step["id"]>([
    "request-leaves-page",
    "network-response",
    "request-not-aborted",
    "policy-allows",
    "redirect-location-parses",
    "redirect-url-scheme",
    "redirect-count",
    "redirect-mode-follow",
    "redirect-stays-secure",
    "redirect-made-by-server",
    "target-address-space-matches",
    "request-mode-allows-redirect",
    "outcome-explained",
  ]);
  return faults.some((step) => step.on === on && step.hop === hop && !beyondHeaders.has(step.id));
}

function originAfterRedirect(exchange: Exchange, hop: number, url: string): SerializedOrigin {
  const initiator = exchange.initiator !== undefined && isHttpUrl(exchange.initiator) ? exchange.initiator : "null";
  return serializeRequestOrigin(initiator, [...urlList(exchange).slice(0, hop + 1), url]);
}

/** A redirect to a URL with a user name or password goes to the same URL without them. */
function withoutLocationCredentials(needed: Change | null, { url, response }: Transaction): Change | null {
  const location = response && redirectLocation(response.status, judgedHeaders(response));
  const target = location == null ? null : locationUrl(location, url);
  if (!needed || target === null || target === withoutUrlCredentials(target)) return needed;
  return { ...needed, set: [...needed.set, { name: "location", value: withoutUrlCredentials(target) }] };
}

function withoutUrlCredentials(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}
