// @ts-check

/** @typedef {import("../../scenario.ts").Ask} Ask */
/** @typedef {import("../../scenario.ts").ElementRequester} ElementRequester */

/**
 * Loads a resource into an element of the page.
 * @type {(via: ElementRequester, ask: Ask, url: string) => Promise<string>}
 */
export function loadElement(via, ask, url) {
  switch (via) {
    case "image":
      return load(new Image(), ask, url);
    case "canvas-image":
      return readBack(ask, url);
    case "webgl-texture":
      return useAsTexture(ask, url);
    case "video":
    case "audio":
      return loadMedia(document.createElement(via), ask, url);
    case "text-track":
      return loadTextTrack(ask, url);
  }
}

/** @type {(element: HTMLImageElement, ask: Ask, url: string) => Promise<string>} */
function load(element, { crossOrigin }, url) {
  return new Promise((resolve) => {
    if (crossOrigin) element.crossOrigin = crossOrigin;
    for (const type of ["load", "error"]) element.addEventListener(type, () => resolve(`${type} event`));
    element.src = url;
  });
}

/** @type {(ask: Ask, url: string) => Promise<string>} */
async function readBack(ask, url) {
  const image = new Image();
  const event = await load(image, ask, url);
  const canvas = document.createElement("canvas");
  try {
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    canvas.toDataURL();
    return event;
  } catch (error) {
    return String(error);
  }
}

/** @type {(ask: Ask, url: string) => Promise<string>} */
async function useAsTexture(ask, url) {
  const image = new Image();
  const event = await load(image, ask, url);
  const gl = document.createElement("canvas").getContext("webgl");
  if (!gl) return `${event}, without WebGL`;
  try {
    gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
    return event;
  } catch (error) {
    return String(error);
  }
}

/** @type {(element: HTMLMediaElement, ask: Ask, url: string) => Promise<string>} */
function loadMedia(element, { crossOrigin }, url) {
  return new Promise((resolve) => {
    if (crossOrigin) element.crossOrigin = crossOrigin;
    for (const type of ["loadeddata", "error"]) element.addEventListener(type, () => resolve(`${type} event`));
    element.preload = "auto";
    element.src = url;
  });
}

/** A text track takes the attribute "crossorigin" of its video. */
/** @type {(ask: Ask, url: string) => Promise<string>} */
function loadTextTrack({ crossOrigin }, url) {
  return new Promise((resolve) => {
    const video = document.createElement("video");
    if (crossOrigin) video.crossOrigin = crossOrigin;
    const track = document.createElement("track");
    for (const type of ["load", "error"]) track.addEventListener(type, () => resolve(`${type} event`));
    track.src = url;
    video.append(track);
    document.body.append(video);
    track.track.mode = "hidden";
  });
}
