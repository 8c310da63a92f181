// @ts-check
import "./obey.js";

/*
 * Makes requests of its own (obey.js), and handles those of the frames below /controlled/. What it does with one stands
 * in the fragment of its URL, which no server sees.
 */

addEventListener("fetch", (event) => {
  const fetchEvent = /** @type {Event & { request: Request, respondWith(response: Promise<Response>): void }} */ (
    event
  );
  if (fetchEvent.request.url.includes("/play/")) fetchEvent.respondWith(responseTo(fetchEvent.request));
});

/** @type {(request: Request) => Promise<Response>} */
async function responseTo(request) {
  switch (new URL(request.url).hash) {
    case "#answer":
      return new Response("made by the service worker");
    case "#reject":
      throw new Error("refused by the service worker");
    default:
      return fetch(request);
  }
}
