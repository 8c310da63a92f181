// @ts-check

/** @typedef {import("../scenario.ts").Place} Place */
/** @typedef {(message: object, transfer: Transferable[]) => void} Post sends a message to a place */

/** @type {Map<Place, Promise<Post>>} */
const reached = new Map();

/**
 * Starts a place when it is first needed.
 * @param {Place} place
 * @param {Record<string, string>} origins those of the demo's servers
 * @returns {Promise<Post>} how to send messages to it, once it runs
 */
export function reach(place, origins) {
  const known = reached.get(place) ?? start(place, origins);
  reached.set(place, known);
  return known;
}

/** @type {(place: Place, origins: Record<string, string>) => Promise<Post>} */
async function start(place, origins) {
  switch (place) {
    case "worker":
      return whenReady(new Worker("/obey.js", { type: "module" }));
    case "shared-worker":
      return whenReady(new SharedWorker("/obey.js", { type: "module" }).port);
    case "service-worker": {
      const worker = await startServiceWorker();
      return (message, transfer) => worker.postMessage(message, transfer);
    }
    case "sandboxed-frame":
      return addFrame("/frame.html", "allow-scripts");
    case "data-frame":
      return addFrame(dataFrame(origins.page ?? ""));
    case "same-site-frame":
      return addFrame(`${origins.sameSite}/frame.html`);
    case "other-site-frame":
      return addFrame(`${origins.crossSite}/frame.html`);
    case "secure-frame":
      return addFrame(`${origins.secureFrame}/frame.html`);
    case "policy-frame":
      return addFrame("/policy-frame.html");
    case "embedder-frame":
      return addFrame("/embedder-frame.html");
    case "public-frame":
      return addFrame(`${origins.publicFrame}/frame.html`);
    case "public-http-frame":
      return addFrame(`${origins.publicHttpFrame}/frame.html`);
    case "controlled-frame":
      await startServiceWorker();
      return addFrame("/controlled/frame.html");
    case "page":
      throw new Error("The page asks by itself.");
  }
}

/** @type {(worker: Worker | MessagePort) => Promise<Post>} */
function whenReady(worker) {
  return new Promise((resolve) => {
    worker.onmessage = () => resolve((message, transfer) => worker.postMessage(message, transfer));
  });
}

/** @returns {Promise<ServiceWorker>} */
async function startServiceWorker() {
  const registration = await navigator.serviceWorker.register("/service-worker.js", {
    type: "module",
    scope: "/controlled/",
  });
  return registration.active ?? activated(registration);
}

/** @param {string} origin where the code of the frame is */
function dataFrame(origin) {
  return `data:text/html,<script type="module">
    import { obey } from "${origin}/obey.js";
    addEventListener("message", ({ data, ports: [port] }) => obey(data, port));
    parent.postMessage("ready", "*");
  </script>`;
}

/**
 * Adds a frame that says "ready" when it can be asked.
 * @param {string} src
 * @param {string} [sandbox]
 * @returns {Promise<Post>}
 */
function addFrame(src, sandbox) {
  const element = document.createElement("iframe");
  element.hidden = true;
  if (sandbox !== undefined) element.setAttribute("sandbox", sandbox);
  element.src = src;
  return new Promise((resolve) => {
    addEventListener("message", function whenReady({ source, data }) {
      if (source !== element.contentWindow || data !== "ready") return;
      removeEventListener("message", whenReady);
      resolve((message, transfer) => element.contentWindow?.postMessage(message, "*", transfer));
    });
    document.body.append(element);
  });
}

/** @type {(registration: ServiceWorkerRegistration) => Promise<ServiceWorker>} */
function activated({ installing, waiting }) {
  const worker = /** @type {ServiceWorker} */ (installing ?? waiting);
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve(worker);
    });
  });
}
