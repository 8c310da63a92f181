// @ts-check

/** @typedef {import("../../scenario.ts").Ask} Ask */

/**
 * Makes a request by an API for scripts; most of them exist in workers too.
 * @type {(ask: Ask, url: string) => Promise<string>}
 */
export function askByScript(ask, url) {
  switch (ask.via) {
    case "xhr":
      return askXhr(ask, url);
    case "event-source":
      return askEventSource(ask, url);
    case "beacon":
      return sendBeacon(ask, url);
    case "fetch-later":
      return fetchLater(url);
    case "cache":
      return addToCache(url);
    case "font-face":
      return loadFontFace(url);
    default:
      return askFetch(ask, url);
  }
}

/** @type {(ask: Ask, url: string) => Promise<string>} */
async function askFetch(ask, url) {
  const { method, headers, body, credentials, mode, redirect, keepalive } = ask;
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
      ...(keepalive ? { keepalive } : {}),
      ...(ask.targetAddressSpace ? { targetAddressSpace: ask.targetAddressSpace } : {}),
    });
    if (!ask.leaveBody) await response.text();
    return `${response.type} ${response.status}`;
  } catch (error) {
    return String(error);
  }
}

/** @type {(ask: Ask, url: string) => Promise<string>} */
function askXhr(ask, url) {
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

/** An event source asks again when its connection ends, so it is closed with its first event. */
/** @type {(ask: Ask, url: string) => Promise<string>} */
function askEventSource(ask, url) {
  return new Promise((resolve) => {
    const source = new EventSource(url, { withCredentials: ask.credentials === "include" });
    for (const type of ["message", "error"]) {
      source.addEventListener(type, () => {
        source.close();
        resolve(`${type} event`);
      });
    }
  });
}

/** The browser says only that it will send it. */
/** @type {(ask: Ask, url: string) => Promise<string>} */
async function sendBeacon({ body = "", contentType }, url) {
  const data = contentType ? new Blob([body], { type: contentType }) : body;
  return `sendBeacon: ${navigator.sendBeacon(url, data)}`;
}

/** The browser says only whether it has sent it. The types of the platform do not know it yet. */
/** @type {(url: string) => Promise<string>} */
async function fetchLater(url) {
  /** @type {any} */ (globalThis).fetchLater(url, { activateAfter: 0 });
  return "nothing";
}

/** @type {(url: string) => Promise<string>} */
async function addToCache(url) {
  const cache = await caches.open("demo");
  try {
    await cache.add(url);
    return "added";
  } catch (error) {
    return String(error);
  }
}

/** @type {(url: string) => Promise<string>} */
async function loadFontFace(url) {
  try {
    await new FontFace("demo", `url("${url}")`).load();
    return "font face loaded";
  } catch (error) {
    return String(error);
  }
}

/**
 * Settles once the server has a request to a URL.
 * @type {(url: string) => Promise<unknown>}
 */
function arrived(url) {
  return fetch(`/arrived/${new URL(url).pathname.split("/")[3]}`);
}
