import type { FirefoxSession } from "./firefox-session.ts";

/** A page of the extension in Firefox, as a rule the panel in DevTools. */
export interface FirefoxPanel {
  /**
   * Calls a function in the page, from outside of its own scripts.
   * @param call the function's text; it gets the page's window and the argument, and what it returns must be JSON
   */
  call<T>(call: string, argument?: unknown): Promise<T>;
  /** Makes a picture of the page. @returns a PNG as a data URL */
  picture(): Promise<string>;
}

/*
 * Code that runs in Firefox's window is written as text: programs that compile this file must not touch its imports.
 */

/** Opens DevTools on the page and shows our panel, as a click on its tab would. */
export async function showFirefoxPanel(session: FirefoxSession): Promise<FirefoxPanel> {
  await session.callBrowser(`async () => {
    const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
    const { gDevTools } = require("devtools/client/framework/devtools");
    const toolbox = await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: "webconsole" });
    const tabOfPanel = () => toolbox.doc.querySelector('.devtools-tab[data-id^="webext-devtools-panel-"]');
    while (!tabOfPanel()) await new Promise((resolve) => setTimeout(resolve, 50));
    await toolbox.selectTool(tabOfPanel().dataset.id);
  }`);
  const panel = pageIn(session, findPanel);
  await eventually(() =>
    session.callBrowser<boolean>(`() => (${findPanel})()?.currentURI.spec.endsWith("/extension/panel.html")`),
  );
  await eventually(() => panel.call<boolean>(`({ document }) => document.querySelector("#app > *") !== null`));
  return panel;
}

/**
 * A page of the extension in Firefox.
 * @param find text of a function in Firefox's window that gives the element which holds the page
 */
export function pageIn(session: FirefoxSession, find: string): FirefoxPanel {
  return {
    async call<T>(call: string, argument: unknown) {
      // The panel's page belongs to another process; a frame script reaches it there.
      const script = `(async () => {
        const answer = {};
        try {
          answer.value = JSON.stringify((await (${call})(content, ${JSON.stringify(argument ?? null)})) ?? null);
        } catch (error) {
          answer.error = String(error);
        }
        sendAsyncMessage("corsplain:answer", answer);
      })();`;
      const { value, error = replaced } = await session.callBrowser<{ value?: string; error?: string }>(
        `async (script) => {
          const { messageManager, browsingContext } = (${find})();
          const shown = browsingContext.currentWindowGlobal;
          return new Promise((resolve) => {
            const answer = ({ data }) => {
              messageManager.removeMessageListener("corsplain:answer", answer);
              clearInterval(watch);
              resolve(data);
            };
            // A page that goes away does not answer.
            const watch = setInterval(() => {
              if (browsingContext.currentWindowGlobal !== shown) answer({ data: {} });
            }, 50);
            messageManager.addMessageListener("corsplain:answer", answer);
            messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
          });
        }`,
        script,
      );
      if (value === undefined) throw new Error(error);
      return JSON.parse(value) as T;
    },
    picture: () =>
      session.callBrowser<string>(`async () => {
        const panel = (${find})();
        const { width, height } = panel.getBoundingClientRect();
        const rectangle = new DOMRect(0, 0, width, height);
        const bitmap = await panel.browsingContext.currentWindowGlobal.drawSnapshot(rectangle, 1, "white");
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext("2d").drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return "data:image/png;base64," + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      }`),
  };
}

/** Opens DevTools on the page with its network panel; from then on extensions get entries of its log. */
export async function showFirefoxNetworkPanel(session: FirefoxSession): Promise<void> {
  await session.callBrowser(`async () => {
    const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
    const { gDevTools } = require("devtools/client/framework/devtools");
    await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: "netmonitor" });
  }`);
}

const replaced = "The page was replaced by another one.";

/** Asks again and again until the answer is yes. A page that is replaced meanwhile has not answered. */
export async function eventually(ask: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    const answer = await ask().catch((error: Error) => {
      if (error.message === replaced) return false;
      throw error;
    });
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It has not come to it within ${patience / 1000} seconds.`);
}

/** Milliseconds within which DevTools must have done what it was asked to. */
const patience = 30_000;

/** Gives the element that holds the panel's page. */
export const findPanel = `() => {
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");
  const [toolbox] = gDevTools.getToolboxes();
  return toolbox.doc.getElementById("toolbox-panel-iframe-" + toolbox.currentToolId).contentDocument?.querySelector("browser");
}`;
