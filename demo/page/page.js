// @ts-check
import { perform } from "./ask.js";

import { reach } from "./places.js";
import { turnsOf } from "./turns.js";

/** @typedef {import("../servers.ts").Playable | import("../servers.ts").Sequence} Played */
/** @typedef {{ title: string, scenarios: import("../scenario.ts").Scenario[] }} Family */

/** @type {{ origins: Record<string, string>, listing: Family[] }} */
const { origins, listing } = await (await fetch("/scenarios.json")).json();

/**
 * Plays turn after turn. The requests of a turn all go to one URL and are made before any of them is answered.
 * @param {Played} played
 * @param {string} run makes the URLs of this run its own, so that caches of earlier runs play no part
 * @returns {Promise<string[]>} what the page's script got to see of each request
 */
async function play(played, run) {
  const path = `/play/${encodeURIComponent(played.id)}/${run}/0`;
  const turns = turnsOf(played);
  const seen = [];
  for (const [index, turn] of turns.entries()) {
    // The servers count from the first turn on, so they are told only of the next ones.
    if (index > 0) await fetch(`/turn/${run}/${index}`);
    seen.push(...(await Promise.all(turn.map(({ ask }) => request(ask, path)))));
  }
  return seen;
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
  output.value = `The script sees: ${(await play(played, crypto.randomUUID())).at(-1)}`;
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
