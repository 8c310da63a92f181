// @ts-check

/** @typedef {import("../../scenario.ts").Ask} Ask */
/** @typedef {import("../../scenario.ts").CodeRequester} CodeRequester */

/**
 * Loads code, or what code will need.
 * @type {(via: CodeRequester, ask: Ask, url: string) => Promise<string>}
 */
export function runCode(via, ask, url) {
  switch (via) {
    case "script":
    case "module-script":
      return loadScript(via === "script" ? "" : "module", ask, url);
    case "modulepreload":
    case "preload":
    case "prefetch":
      return preload(via, ask, url);
    case "import":
      return outcome(import(url));
    case "paint-worklet":
      // The types of the platform do not know it yet.
      return outcome(/** @type {any} */ (CSS).paintWorklet.addModule(url));
  }
}

/** @type {(type: string, ask: Ask, url: string) => Promise<string>} */
function loadScript(type, { crossOrigin, integrity }, url) {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.type = type;
    if (crossOrigin) script.crossOrigin = crossOrigin;
    if (integrity) script.integrity = integrity;
    for (const event of ["load", "error"]) script.addEventListener(event, () => resolve(`${event} event`));
    script.src = url;
    document.head.append(script);
  });
}

/** @type {(rel: string, ask: Ask, url: string) => Promise<string>} */
function preload(rel, { crossOrigin, as = "fetch" }, url) {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = rel;
    if (rel === "preload") link.as = as;
    if (crossOrigin) link.crossOrigin = crossOrigin;
    for (const type of ["load", "error"]) link.addEventListener(type, () => resolve(`${type} event`));
    link.href = url;
    document.head.append(link);
  });
}

/** @type {(loading: Promise<unknown>) => Promise<string>} */
function outcome(loading) {
  return loading.then(
    () => "loaded",
    (error) => String(error),
  );
}
