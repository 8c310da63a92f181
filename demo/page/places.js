// @ts-check

/** @typedef {import("../scenario.ts").Place} Place */
/** @typedef {(message: object, transfer: Transferable[]) => void} Post sends a message to a place */

/**
 * Starts everybody who can make requests beside the page itself.
 * @param {Record<string, string>} origins those of the demo's servers
 * @returns {Promise<Map<Place, Post>>} how to reach each, once all of them run
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
  const dataFrame = `data:text/html,<script type="module">
    import { obey } from "${origins.page}/obey.js";
    addEventListener("message", ({ data, ports: [port] }) => obey(data, port));
    parent.postMessage("ready", "*");
  </script>`;
  return new Map(
    /** @type {[Place, Post][]} */ ([
      ["sandboxed-frame", await frame("/frame.html", "allow-scripts")],
      ["data-frame", await frame(dataFrame)],
      ["same-site-frame", await frame(`${origins.sameSite}/frame.html`)],
      ["other-site-frame", await frame(`${origins.crossSite}/frame.html`)],
      ["controlled-frame", await frame("/controlled/frame.html")],
      ["worker", (message, transfer) => worker.postMessage(message, transfer)],
      ["shared-worker", (message, transfer) => port.postMessage(message, transfer)],
      ["service-worker", (message, transfer) => serviceWorker.postMessage(message, transfer)],
    ]),
  );
}

/**
 * Adds a frame that says "ready" when it can be asked.
 * @param {string} src
 * @param {string} [sandbox]
 * @returns {Promise<Post>}
 */
function frame(src, sandbox) {
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
