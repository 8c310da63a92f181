import type { Evaluation } from "../../cors/evaluate.ts";
import { failingSteps } from "../../cors/evaluate.ts";
import { hasCorsTainting, requestOriginFact } from "../../cors/facts.ts";
import type { CredentialsMode, Profile } from "../../cors/profile.ts";
import type { Step } from "../../cors/step.ts";
import { type Exchange, redirectTarget, type Transaction, urlList } from "../../exchange/exchange.ts";
import { factValue } from "../../exchange/fact.ts";
import { isHttpUrl } from "../../fetch/origins.ts";
import type { Message } from "../../messages/messages.ts";
import { shortUrl } from "../evidence.ts";
import {
  type Asker,
  allowOriginChange,
  type Change,
  isNothing,
  preflightChange,
  unchanged,
} from "./change-response.ts";
import type { ResponseChange } from "./fix.ts";
import { askedAt, unseenTarget, withoutUrlCredentials } from "./unseen-target.ts";

/** What servers have to change to let an exchange through. */
export interface NeededChanges {
  readonly responses: readonly ResponseChange[];
  readonly notes: readonly Message[];
  /** Whether some response cannot be changed safely; the rest would only move the failure. */
  readonly isUnsafe: boolean;
  /** Whether a redirect leads to where no request can go, whatever the headers are. */
  readonly isInVain: boolean;
}

/**
 * The complete change of every response that is at fault, and of every response that was never seen because something
 * before it failed.
 * @param modes the credentials modes that the request can have
 */
export function neededChanges(
  exchange: Exchange,
  evaluation: Evaluation,
  modes: readonly CredentialsMode[],
  profile: Profile,
): NeededChanges {
  const faults = evaluation.alternatives.flatMap(failingSteps);
  const responses: ResponseChange[] = [];
  const notes = new Map<string, Message>();
  const note = (message: Message) => notes.set(message.id, message);
  let isUnsafe = false;
  let isInVain = false;

  for (const [index, hop] of exchange.hops.entries()) {
    const { preflight, actual } = hop;
    const asker = { origin: factValue(requestOriginFact(exchange, index)) ?? "", credentialsModes: modes };
    if (asker.origin === "") continue;
    if (preflight?.response && hasCorsFault(faults, "preflight", index)) {
      const needed = preflightChange(askedAt(exchange, hop, profile) ?? nothingAsked, preflight.response, asker);
      add({ ...placeOf(preflight), role: "preflight", hop: index }, needed, asker);
      // Where another extension made a good preflight fail, nothing says that the server has to change anything.
      const isExtensions = preflight.response.judgedHeaders !== undefined && needed !== null && isNothing(needed);
      if (!actual.response && !isExtensions) {
        add({ ...placeOf(actual), role: "actual", hop: index, unseen: true }, allowOriginChange([], asker), asker);
        note({ id: "note.actual-not-seen" });
      }
    }
    if (actual.response && (hasCorsFault(faults, "response", index) || hasCorsFault(faults, "redirect", index))) {
      const { headers, status } = actual.response;
      // The page's own server needs no permission of itself.
      const allowed = hasCorsTainting(exchange, index) ? allowOriginChange(headers, asker) : unchanged;
      add({ ...placeOf(actual), role: "actual", hop: index }, withoutLocationCredentials(allowed, actual), asker);
      if (status >= 400) note({ id: "note.error-remains", values: { status } });
      addTarget(index, actual);
    }
  }
  if (responses.some(({ set }) => set.some(({ onlyWith }) => onlyWith !== undefined)))
    note({ id: "note.only-with-credentials" });
  return { responses, notes: [...notes.values()], isUnsafe, isInVain };

  function add(target: Omit<ResponseChange, "set" | "remove">, needed: Change | null, asker: Asker): void {
    if (!needed) {
      isUnsafe = true;
      note({ id: "note.null-origin-with-credentials" });
      return;
    }
    if (asker.origin === "null" && needed.set.some(({ value }) => value === "*")) {
      note({ id: "note.wildcard-for-null-origin" });
      if (asker.credentialsModes.includes("include")) note({ id: "note.wildcard-without-credentials" });
    }
    if (!isNothing(needed)) responses.push({ ...target, ...needed });
  }

  /** A redirect that was refused leads to a response that was never seen; it must allow the request as well. */
  function addTarget(hop: number, actual: Transaction): void {
    const redirect = redirectTarget(actual);
    if (redirect !== null && !isHttpUrl(redirect)) {
      isInVain = true;
      note({ id: "note.redirect-leaves-http", values: { target: shortUrl(redirect) } });
    }
    const target = unseenTarget(exchange, hop, profile);
    if (!target) return;
    const { url, method, origin, asked } = target;
    const asker = { origin, credentialsModes: modes };
    const place = { url, hop: hop + 1, unseen: true } as const;
    if (asked) add({ ...place, method: "OPTIONS", role: "preflight" }, preflightChange(asked, undefined, asker), asker);
    add({ ...place, method, role: "actual" }, allowOriginChange([], asker), asker);
    note({ id: "note.target-not-seen" });
    if (urlList(exchange).includes(url)) note({ id: "note.redirect-circle", values: { url: shortUrl(url) } });
  }
}

const nothingAsked = { method: null, headerNames: [] } as const;

function placeOf({ url, method }: Transaction): Pick<ResponseChange, "url" | "method"> {
  return { url, method };
}

const beyondHeaders: ReadonlySet<Step["id"]> = new Set<Step["id"]>([
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
  "shown-to-extension",
  "outcome-explained",
]);

/** Whether a change of a response's headers or status can make a step pass. */
export function isMendedByAnswer({ id }: Step): boolean {
  return !beyondHeaders.has(id);
}

function hasCorsFault(faults: readonly Step[], on: Step["on"], hop: number): boolean {
  return faults.some((step) => step.on === on && step.hop === hop && isMendedByAnswer(step));
}

/** A redirect to a URL with a user name or password goes to the same URL without them. */
function withoutLocationCredentials(needed: Change | null, transaction: Transaction): Change | null {
  const target = redirectTarget(transaction);
  if (!needed || target === null || target === withoutUrlCredentials(target)) return needed;
  return { ...needed, set: [...needed.set, { name: "location", value: withoutUrlCredentials(target) }] };
}
