// @ts-check
/**
 * Makes one request of a scenario. Runs in the page and in its frames.
 * @param {import("../scenario.ts").Ask} ask
 * @param {string} url
 * @returns {Promise<string>} what the page's script got to see
 */
export async function perform(ask, url) {
  switch (ask.via) {
    case "fetch":
      return performFetch(ask, url);
    case "xhr":
      return performXhr(ask, url);
    case "image":
      return performElement(ask, url, new Image());
    case "script":
      return performElement(ask, url, document.createElement("script"));
    case "font":
      return performFont(url);
  }
}

/** @type {(ask: import("../scenario.ts").Ask, url: string) => Promise<string>} */
async function performFetch(ask, url) {
  const { method, headers, body, credentials, mode, redirect } = ask;
  const controller = new AbortController();
  if (ask.abort) void arrived(url).then(() => controller.abort());
  const signal = ask.timeout === undefined ? controller.signal : AbortSignal.timeout(ask.timeout);
  try {
    const response = await fetch(url, {
      signal,
      ...(method ? { method } : {}),
      ...(headers ? { headers } : {}),
      ...(body === undefined ? {} : ask.stream ? { body: new Blob([body]).stream(), duplex: "half" } : { body }),
      ...(credentials ? { credentials } : {}),
      ...(mode ? { mode } : {}),
      ...(redirect ? { redirect } : {}),
      ...(ask.targetAddressSpace ? { targetAddressSpace: ask.targetAddressSpace } : {}),
    });
    if (!ask.leaveBody) await response.text();
    return `${response.type} ${response.status}`;
  } catch (error) {
    return String(error);
  }
}

/** @type {(ask: import("../scenario.ts").Ask, url: string) => Promise<string>} */
function performXhr(ask, url) {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    xhr.open(ask.method ?? "GET", url);
    for (const [name, value] of Object.entries(ask.headers ?? {})) xhr.setRequestHeader(name, value);
    xhr.timeout = ask.timeout ?? 0;
    xhr.withCredentials = ask.credentials === "include";
    if (ask.uploadListener) xhr.upload.addEventListener("progress", () => {});
    xhr.addEventListener("loadend", () => resolve(xhr.status === 0 ? "XMLHttpRequest error" : `xhr ${xhr.status}`));
    xhr.send(ask.body ?? null);
  });
}

/** @type {(ask: import("../scenario.ts").Ask, url: string, element: HTMLImageElement | HTMLScriptElement) => Promise<string>} */
function performElement(ask, url, element) {
  return new Promise((resolve) => {
    if (ask.crossOrigin) element.crossOrigin = ask.crossOrigin;
    if (ask.integrity && element instanceof HTMLScriptElement) element.integrity = ask.integrity;
    element.addEventListener("load", () => resolve("load event"));
    element.addEventListener("error", () => resolve("error event"));
    element.src = url;
    if (element instanceof HTMLScriptElement) document.head.append(element);
  });
}

/** @type {(url: string) => Promise<string>} */
async function performFont(url) {
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

/**
 * Settles once the server has a request to a URL.
 * @type {(url: string) => Promise<unknown>}
 */
function arrived(url) {
  return fetch(`/arrived/${new URL(url).pathname.split("/")[3]}`);
}
