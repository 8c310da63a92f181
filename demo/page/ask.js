// @ts-check
import { runCode } from "./requesters/code.js";
import { loadElement } from "./requesters/elements.js";
import { askByScript } from "./requesters/scripts.js";
import { loadByStyle } from "./requesters/styles.js";

/**
 * Makes one request of a scenario. Runs in the page, in its frames and in its workers.
 * @param {import("../scenario.ts").Ask} ask
 * @param {string} url
 * @returns {Promise<string>} what the script that asks got to see
 */
export function perform(ask, url) {
  switch (ask.via) {
    case "fetch":
    case "xhr":
    case "event-source":
    case "beacon":
    case "fetch-later":
    case "cache":
    case "font-face":
      return askByScript(ask, url);
    case "image":
    case "canvas-image":
    case "webgl-texture":
    case "video":
    case "audio":
    case "text-track":
      return loadElement(ask.via, ask, url);
    case "stylesheet":
    case "font":
    case "shape-outside":
    case "mask-image":
      return loadByStyle(ask.via, ask, url);
    default:
      return runCode(ask.via, ask, url);
  }
}
