import type { FirefoxSession } from "./firefox-session.ts";

/** The extension's panel in Firefox's own DevTools. */
export interface FirefoxPanel {
  /**
   * Calls a function in the panel's page, from outside of its own scripts.
   * @param call the function's text; it gets the page's window and the argument, and what it returns must be JSON
   */
  call<T>(call: string, argument?: unknown): Promise<T>;
  /** Writes a picture of the panel. @returns a PNG as a data URL */
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
  const panel: FirefoxPanel = {
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
      const { value, error } = await session.callBrowser<{ value?: string; error?: string }>(
        `async (script) => {
          const { messageManager } = (${findPanel})();
          return new Promise((resolve) => {
            messageManager.addMessageListener("corsplain:answer", function listener({ data }) {
              messageManager.removeMessageListener("corsplain:answer", listener);
              resolve(data);
            });
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
        const panel = (${findPanel})();
        const { width, height } = panel.getBoundingClientRect();
        const rectangle = new DOMRect(0, 0, width, height);
        const bitmap = await panel.browsingContext.currentWindowGlobal.drawSnapshot(rectangle, 1, "white");
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext("2d").drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return "data:image/png;base64," + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      }`),
  };
  await eventually(() =>
    session.callBrowser<boolean>(`() => (${findPanel})()?.currentURI.spec.endsWith("/extension/panel.html")`),
  );
  await eventually(() => panel.call<boolean>(`({ document }) => document.querySelector("#app > *") !== null`));
  return panel;
}

/** Opens DevTools on the page with its network panel; from then on extensions get entries of its log. */
export async function showFirefoxNetworkPanel(session: FirefoxSession): Promise<void> {
  await session.callBrowser(`async () => {
    const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
    const { gDevTools } = require("devtools/client/framework/devtools");
    await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: "netmonitor" });
  }`);
}

/** Asks again and again until the answer is yes. A page that is replaced meanwhile cannot answer for itself. */
async function eventually(ask: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The panel has not appeared within ${patience / 1000} seconds.`);
}

/** Milliseconds within which DevTools must have done what it was asked to. */
const patience = 30_000;

/** The element that holds the panel's page. */
const findPanel = `() => {
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");
  const [toolbox] = gDevTools.getToolboxes();
  return toolbox.doc.getElementById("toolbox-panel-iframe-" + toolbox.currentToolId).contentDocument?.querySelector("browser");
}`;
