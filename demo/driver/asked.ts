import type { Ask } from "../scenario.ts";

/** Whether the page asks without CORS: mode "no-cors", or an image or script without "crossorigin". */
export function isNoCors({ via, mode, crossOrigin }: Ask): boolean {
  return mode === "no-cors" || ((via === "image" || via === "script") && crossOrigin === undefined);
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
