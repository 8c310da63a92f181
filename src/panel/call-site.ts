import type { CallFrame } from "../shared/exchange/network-event.ts";

/** Consecutive frames of a call stack, of the page's own code or of libraries. */
export interface FrameGroup {
  readonly isLibrary: boolean;
  readonly frames: readonly CallFrame[];
}

/**
 * Whether a script is no code of the page's own. DevTools ignores the first kinds by itself, but does not tell extensions
 * what it ignores; the rest is where pages take libraries from.
 */
export function isLibraryFrame({ url }: Pick<CallFrame, "url">): boolean {
  return libraries.some((pattern) => pattern.test(url));
}

const libraries = [
  /\/(node_modules|bower_components)\//,
  /^(node|native|internal|chrome-extension|moz-extension|safari-web-extension):/,
  /\/(vendors?|polyfills?)([.~_-][^/?#]*)?\.m?js([?#]|$)/,
  /^https?:\/\/(cdn\.jsdelivr\.net|unpkg\.com|esm\.sh|cdn\.skypack\.dev|cdnjs\.cloudflare\.com|code\.jquery\.com|ajax\.googleapis\.com)\//,
];

/** The line of the page's own code that made a call; the innermost of all where there is none of its own. */
export function callSite(frames: readonly CallFrame[]): CallFrame | undefined {
  return frames.find((frame) => !isLibraryFrame(frame)) ?? frames[0];
}

/** A stack as it is shown: runs of library frames apart. */
export function groupFrames(frames: readonly CallFrame[]): readonly FrameGroup[] {
  const groups: { isLibrary: boolean; frames: CallFrame[] }[] = [];
  for (const frame of frames) {
    const isLibrary = isLibraryFrame(frame);
    const last = groups.at(-1);
    // What was called later begins a group of its own: its mark stands above it.
    if (last?.isLibrary === isLibrary && frame.asyncKind === undefined) last.frames.push(frame);
    else groups.push({ isLibrary, frames: [frame] });
  }
  return groups;
}

/** A place in a script, short enough for a line: "app.js:12". */
export function placeOf({ url, line }: CallFrame): string {
  const path = url.replace(/[?#].*/, "");
  return `${path.split("/").at(-1) || path}:${line}`;
}

/** A place in a script as editors and DevTools' Command Menu take it. */
export function locationOf({ url, line, column }: CallFrame): string {
  return `${url}:${line}:${column}`;
}
