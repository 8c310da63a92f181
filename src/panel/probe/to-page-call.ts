import type { CallFacts, PageCall } from "../../shared/exchange/network-event.ts";
import type { NotedCall } from "./page-script.ts";

/** Longest text that is taken from the page. */
const maxLength = 8_192;

const apis = ["fetch", "xhr", "event-source", "beacon"] as const;
const modes = ["cors", "no-cors", "same-origin"] as const;
const credentialsModes = ["include", "same-origin", "omit"] as const;
const redirectModes = ["follow", "error", "manual"] as const;

/**
 * Takes a note of the probe over. Notes come out of the page, which may have put anything there.
 * @returns null where it is no note
 */
export function toPageCall(value: unknown, tabId: number): PageCall | null {
  if (typeof value !== "object" || value === null) return null;
  const note = value as Partial<Record<keyof NotedCall, unknown>>;
  const { at } = note;
  const [callId, origin, url, method, api] = [
    text(note.id),
    text(note.origin),
    text(note.url),
    text(note.method),
    oneOf(apis, note.api),
  ];
  if (!callId || !origin || !url || !URL.canParse(url) || !method || !api || !isNumber(at)) return null;
  const facts: CallFacts = {
    api,
    ...known("mode", oneOf(modes, note.mode)),
    ...known("credentials", oneOf(credentialsModes, note.credentials)),
    ...known("redirect", oneOf(redirectModes, note.redirect)),
    ...known("uploadListener", flag(note.uploadListener)),
    ...known("streamBody", flag(note.streamBody)),
    ...known("keepalive", flag(note.keepalive)),
    ...known("settledAt", isNumber(note.settledAt) ? note.settledAt : undefined),
    ...known("saw", text(note.saw)),
    ...known("failed", flag(note.failed)),
    ...known("violatedDirective", text(note.violatedDirective)),
  };
  return { type: "page-call", tabId, callId, origin, url, method, at, facts };
}

function known<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [key in Name]?: Value };
}

function oneOf<const Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((one) => one === value);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= maxLength ? value : undefined;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function flag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}
