// @ts-check

/** @typedef {import("../scenario.ts").Place} Place */
/** @typedef {(message: object, transfer: Transferable[]) => void} Post sends a message to a place */

/**
 * Starts the workers; frames are added when they are first needed.
 * @param {Record<string, string>} origins those of the demo's servers
 * @returns {Promise<(place: Place) => Promise<Post>>} how to reach a place
 */
export async function startPlaces(origins) {
  const registration = await navigator.serviceWorker.register("/service-worker.js", {
    type: "module",
    scope: "/controlled/",
  });
  const serviceWorker = registration.active ?? (await activated(registration));
  const worker = new Worker("/obey.js", { type: "module" });
  const { port } = new SharedWorker("/obey.js", { type: "module" });
  port.start();
  /** @type {Map<Place, Promise<Post>>} */
  const reached = new Map();

  return (place) => {
    const known = reached.get(place) ?? reach(place);
    reached.set(place, known);
    return known;
  };

  /** @type {(place: Place) => Promise<Post>} */
  async function reach(place) {
    switch (place) {
      case "worker":
        return (message, transfer) => worker.postMessage(message, transfer);
      case "shared-worker":
        return (message, transfer) => port.postMessage(message, transfer);
      case "service-worker":
        return (message, transfer) => serviceWorker.postMessage(message, transfer);
      case "sandboxed-frame":
        return addFrame("/frame.html", "allow-scripts");
      case "data-frame":
        return addFrame(dataFrame(origins.page ?? ""));
      case "same-site-frame":
        return addFrame(`${origins.sameSite}/frame.html`);
      case "other-site-frame":
        return addFrame(`${origins.crossSite}/frame.html`);
      case "controlled-frame":
        return addFrame("/controlled/frame.html");
      case "page":
        throw new Error("The page asks by itself.");
    }
  }
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
