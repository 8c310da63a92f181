import type { Ask, Requester } from "../scenario.ts";

/** Elements, and links, that load without CORS unless they have the attribute "crossorigin". */
const corsByAttribute: ReadonlySet<Requester> = new Set<Requester>([
  "image",
  "canvas-image",
  "webgl-texture",
  "video",
  "audio",
  "stylesheet",
  "script",
  "preload",
  "prefetch",
]);

/** Whether a request is made without CORS: with mode "no-cors", or by an element without "crossorigin". */
export function isNoCors({ via, mode, crossOrigin, contentType }: Ask): boolean {
  if (via === "beacon") return contentType === undefined;
  return mode === "no-cors" || (corsByAttribute.has(via) && crossOrigin === undefined);
}

/**
 * The credentials mode that the page really asks with; no browser shows it.
 * @returns as far as CORS tells modes apart; "same-origin", the default of fetch(), includes none for other origins
 */
export function credentialsAsked(ask: Ask): "include" | "not-include" {
  if (ask.via === "image" || ask.via === "script")
    return ask.crossOrigin === "use-credentials" || isNoCors(ask) ? "include" : "not-include";
  return ask.via !== "font" && ask.credentials === "include" ? "include" : "not-include";
}
