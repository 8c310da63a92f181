// @ts-check

/** @typedef {import("../../scenario.ts").Ask} Ask */
/** @typedef {import("../../scenario.ts").StyleRequester} StyleRequester */

/**
 * Loads a style sheet, or a resource that a style sheet names.
 * @type {(via: StyleRequester, ask: Ask, url: string) => Promise<string>}
 */
export function loadByStyle(via, ask, url) {
  switch (via) {
    case "stylesheet":
      return loadStylesheet(ask, url);
    case "font":
      return loadFont(url);
    default:
      return loadForProperty(via, url);
  }
}

/** @type {(ask: Ask, url: string) => Promise<string>} */
function loadStylesheet({ crossOrigin }, url) {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    if (crossOrigin) link.crossOrigin = crossOrigin;
    for (const type of ["load", "error"]) link.addEventListener(type, () => resolve(`${type} event`));
    link.href = url;
    document.head.append(link);
  });
}

/** @type {(url: string) => Promise<string>} */
async function loadFont(url) {
  const style = document.createElement("style");
  const family = `demo-${crypto.randomUUID()}`;
  style.textContent = `@font-face { font-family: "${family}"; src: url("${url}"); }`;
  document.head.append(style);
  try {
    const faces = await document.fonts.load(`16px "${family}"`);
    return `${faces.length} font faces`;
  } catch (error) {
    return String(error);
  } finally {
    style.remove();
  }
}

/** Nothing tells a page what became of it; the resource's timing says only that it ended. */
/** @type {(property: "shape-outside" | "mask-image", url: string) => Promise<string>} */
function loadForProperty(property, url) {
  return new Promise((resolve) => {
    const element = document.createElement("div");
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName(url).length === 0) return;
      observer.disconnect();
      element.remove();
      resolve("nothing");
    });
    observer.observe({ type: "resource" });
    element.textContent = property;
    element.style.float = "left";
    element.style.setProperty(property, `url("${url}")`);
    document.body.append(element);
  });
}
