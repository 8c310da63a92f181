// @ts-check
import { perform } from "./ask.js";
import { reach } from "./places.js";

/** @typedef {{ id: string, title: string, ask: import("../scenario.ts").Ask, earlier?: { ask: import("../scenario.ts").Ask } }} Played */
/** @typedef {{ title: string, scenarios: Played[] }} Family */

/** @type {{ origins: Record<string, string>, listing: Family[] }} */
const { origins, listing } = await (await fetch("/scenarios.json")).json();

/**
 * Plays a scenario: the earlier request if there is one, then its own.
 * @param {Played} played
 * @param {string} run makes the URLs of this run its own, so that caches of earlier runs play no part
 * @returns {Promise<string>} what the page's script got to see
 */
async function play(played, run) {
  const url = `/play/${encodeURIComponent(played.id)}/${run}/0`;
  if (played.earlier) {
    await fetch(`/phase/${run}/earlier`);
    await request(played.earlier.ask, url);
  }
  // Without this the servers take every request for the scenario's own, so it is told only where it matters.
  if (played.earlier) await fetch(`/phase/${run}/main`);
  return request(played.ask, url);
}

/** @type {(ask: import("../scenario.ts").Ask, path: string) => Promise<string>} */
async function request(ask, path) {
  const url = origins[ask.server] + path + (ask.serviceWorker ? `#${ask.serviceWorker}` : "");
  const { from = "page" } = ask;
  if (from === "page") return perform(ask, url);
  const post = await reach(from, origins);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    post({ ask, url }, [port2]);
  });
}

/** @type {(played: Played, output: HTMLOutputElement) => Promise<void>} */
async function show(played, output) {
  output.value = "…";
  output.value = `The script sees: ${await play(played, crypto.randomUUID())}`;
}

const all = listing.flatMap((family) => {
  const heading = document.createElement("h2");
  heading.textContent = family.title;
  const list = document.createElement("ul");
  document.getElementById("families")?.append(heading, list);
  return family.scenarios.map((played) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    const output = document.createElement("output");
    button.textContent = "Run";
    button.addEventListener("click", () => show(played, output));
    const title = document.createElement("span");
    title.textContent = played.title;
    item.append(button, title, output);
    list.append(item);
    return () => show(played, output);
  });
});

document.getElementById("run-all")?.addEventListener("click", async () => {
  const progress = /** @type {HTMLOutputElement} */ (document.getElementById("progress"));
  for (const [index, run] of all.entries()) {
    progress.value = `${index + 1} of ${all.length}`;
    await run();
  }
});

/** @param {import("../scenario.ts").Place} place */
async function prepare(place) {
  if (place !== "page") await reach(place, origins);
}

// For whoever drives the page.
Object.assign(globalThis, { play, prepare });
