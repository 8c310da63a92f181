import { withoutFragment } from "../exchange/assembly.ts";
import type { HeaderChanges } from "../fetch/header-changes.ts";
import { isToken } from "../fetch/header-list.ts";
import { isHttpUrl, type SerializedOrigin } from "../fetch/origins.ts";

/** What a trial does to each answer to one URL and method. */
export interface TrialChange extends HeaderChanges {
  /** Without fragment. */
  readonly url: string;
  readonly method: string;
}

/** A fix that is tried: the browser changes headers of answers, in one tab alone. The server knows nothing of it. */
export interface Trial {
  /** The exchange whose fix it is. */
  readonly exchangeId: string;
  /** What it asked for first. */
  readonly url: string;
  readonly method: string;
  /** Who asked; "null" for an opaque origin. */
  readonly initiator: SerializedOrigin;
  readonly changes: readonly TrialChange[];
}

/** A trial that goes on. */
export interface RunningTrial extends Trial {
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** A request as far as it matters to a trial. */
export interface TrialRequest {
  readonly url: string;
  readonly method: string;
  readonly initiator?: string | undefined;
}

/**
 * What a trial does to the answer to a request; undefined where nothing. It says the same as the rules of the trial,
 * see {@link trialRules}.
 */
export function changesFor({ changes, initiator }: Trial, request: TrialRequest): HeaderChanges | undefined {
  if (!isAskedBy(initiator, request.initiator)) return undefined;
  const url = withoutFragment(request.url);
  const found = changes.find((change) => change.method === request.method && change.url === url);
  return found && { set: found.set, remove: found.remove };
}

/** The host that rules are limited to, subdomains included; null for an opaque origin, which has none. */
export function initiatorHost(initiator: SerializedOrigin): string | null {
  return initiator === "null" || !URL.canParse(initiator) ? null : new URL(initiator).hostname || null;
}

function isAskedBy(initiator: SerializedOrigin, asker: string | undefined): boolean {
  const wanted = initiatorHost(initiator);
  if (wanted === null) return true;
  const host = asker === undefined ? null : initiatorHost(asker);
  return host !== null && (host === wanted || host.endsWith(`.${wanted}`));
}

/** Whether a value that came through a port is a trial that the browser's rules can carry out. */
export function isTrialValue(value: unknown): value is Trial {
  return (
    isObject(value) &&
    [value.exchangeId, value.url, value.method, value.initiator].every(isText) &&
    Array.isArray(value.changes) &&
    value.changes.every(isTrialChange)
  );
}

function isTrialChange(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.url) &&
    isHttpUrl(value.url) &&
    isText(value.method) &&
    Array.isArray(value.set) &&
    value.set.every((header) => isObject(header) && isName(header.name) && isText(header.value)) &&
    Array.isArray(value.remove) &&
    value.remove.every(isName)
  );
}

function isName(value: unknown): boolean {
  return isText(value) && isToken(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
