// @ts-check
import { perform } from "./ask.js";

/*
 * Makes the requests that the page asks for by message. Frames import it; dedicated and shared workers run it.
 */

/** @type {(message: { ask: import("../scenario.ts").Ask, url: string }, port: MessagePort | undefined) => Promise<void>} */
export async function obey({ ask, url }, port) {
  port?.postMessage(await perform(ask, url));
}

// More is asked for here than a document's list of resources usually has room for.
performance.setResourceTimingBufferSize(10_000);

if (typeof document === "undefined") {
  addEventListener("message", ({ data, ports: [port] }) => obey(data, port));
  addEventListener("connect", (event) => {
    const [page] = /** @type {MessageEvent} */ (event).ports;
    page?.addEventListener("message", ({ data, ports: [port] }) => obey(data, port));
    page?.start();
    page?.postMessage("ready");
  });
  if ("DedicatedWorkerGlobalScope" in globalThis) postMessage("ready");
}
