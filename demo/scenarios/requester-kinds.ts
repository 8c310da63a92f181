import type { Answer, Ask } from "../scenario.ts";

/** Something that loads with CORS, in words for titles, and an answer that it can use but for its CORS headers. */
export type Kind = readonly [id: string, what: string, ask: Omit<Ask, "server">, answer: Answer];

export const svg: Answer = {
  headers: { "Content-Type": "image/svg+xml" },
  body: "<svg xmlns='http://www.w3.org/2000/svg'/>",
};
const javascript: Answer = { headers: { "Content-Type": "text/javascript" }, body: "export default 1;" };
const css: Answer = { headers: { "Content-Type": "text/css" }, body: "i { color: red }" };
const vtt: Answer = { headers: { "Content-Type": "text/vtt" }, body: "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n" };
const events: Answer = { headers: { "Content-Type": "text/event-stream" }, body: "data: 1\n\n" };
/** CORS comes before decoding, so no real pictures, sounds and fonts are needed. */
export const bytes: Answer = { headers: { "Content-Type": "application/octet-stream" }, body: "bytes" };

const anonymous = { crossOrigin: "anonymous" } as const;
export const useCredentials = { crossOrigin: "use-credentials" } as const;

/** What loads without credentials, or does so as it is asked here. */
export const kindsWithoutCredentials: readonly Kind[] = [
  ["canvas", "An image that a canvas reads back", { via: "canvas-image", ...anonymous }, svg],
  ["webgl", "An image for a WebGL texture", { via: "webgl-texture", ...anonymous }, svg],
  ["video", "A video", { via: "video", ...anonymous }, bytes],
  ["audio", "A sound", { via: "audio", ...anonymous }, bytes],
  ["text-track", "The subtitles of a video", { via: "text-track", ...anonymous }, vtt],
  ["stylesheet", "A style sheet", { via: "stylesheet", ...anonymous }, css],
  ["font", "A font of a style sheet", { via: "font" }, bytes],
  ["font-face", "A font by new FontFace()", { via: "font-face" }, bytes],
  ["shape", "An image for shape-outside", { via: "shape-outside" }, svg],
  ["mask", "An image for mask-image", { via: "mask-image" }, svg],
  ["script", "A script", { via: "script", ...anonymous }, javascript],
  ["module", "A module script", { via: "module-script" }, javascript],
  ["import", "A module by import()", { via: "import" }, javascript],
  ["modulepreload", "A preloaded module", { via: "modulepreload" }, javascript],
  ["preload", "A preload", { via: "preload", ...anonymous }, bytes],
  ["prefetch", "A prefetch", { via: "prefetch", ...anonymous }, bytes],
  ["worklet", "A worklet", { via: "paint-worklet" }, javascript],
  ["event-source", "An event source", { via: "event-source" }, events],
  ["cache", "cache.add()", { via: "cache" }, bytes],
  ["fetch-later", "fetchLater()", { via: "fetch-later" }, bytes],
  ["keepalive", "fetch() with keepalive", { via: "fetch", keepalive: true }, bytes],
];

/** The same, where they can have credentials. */
export const kindsWithCredentials: readonly Kind[] = [
  ["image", "An image", { via: "image", ...useCredentials }, svg],
  ["video", "A video", { via: "video", ...useCredentials }, bytes],
  ["stylesheet", "A style sheet", { via: "stylesheet", ...useCredentials }, css],
  ["script", "A script", { via: "script", ...useCredentials }, javascript],
  ["module", "A module script", { via: "module-script", ...useCredentials }, javascript],
  ["modulepreload", "A preloaded module", { via: "modulepreload", ...useCredentials }, javascript],
  ["preload", "A preload", { via: "preload", ...useCredentials }, bytes],
  ["preload-font", "A preloaded font", { via: "preload", as: "font", ...useCredentials }, bytes],
  ["prefetch", "A prefetch", { via: "prefetch", ...useCredentials }, bytes],
  ["event-source", "An event source", { via: "event-source", credentials: "include" }, events],
];
