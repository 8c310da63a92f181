import type { FirefoxSession } from "./firefox-session.ts";

/*
 * What users and Firefox itself do to an installed extension. Code that runs in Firefox's window is written as text:
 * programs that compile this file must not touch its imports.
 */

const id = "corsplain@corsplain";

const imports = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const policy = () => WebExtensionPolicy.getByID("${id}");
  const eventually = async (ask) => {
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };`;

/** Calls a function in Firefox's own window that may use the names of `imports`. */
export function callWithAddon<T>(session: FirefoxSession, call: string, argument?: unknown): Promise<T> {
  return session.callBrowser<T>(`async (argument) => { ${imports} return (${call})(argument); }`, argument);
}

/** Lets the extension see these sites alone, as a user does in the Add-ons Manager. @param origins match patterns */
export async function allowSites(session: FirefoxSession, origins: readonly string[]): Promise<void> {
  await callWithAddon(
    session,
    `async (origins) => {
      const { extension } = policy();
      const allowed = extension.allowedOrigins.patterns.map(({ pattern }) => pattern);
      const sites = allowed.filter((pattern) => !pattern.startsWith("moz-extension:"));
      const without = (all, others) => all.filter((one) => !others.includes(one));
      const change = (origins) => ({ permissions: [], origins, data_collection: [] });
      const taken = without(sites, origins);
      if (taken.length > 0) await ExtensionPermissions.remove("${id}", change(taken), extension);
      const given = without(origins, sites);
      if (given.length > 0) await ExtensionPermissions.add("${id}", change(given), extension);
    }`,
    origins,
  );
}

/** Stops the event page, as Firefox does after a while without events. */
export async function stopEventPage(session: FirefoxSession): Promise<void> {
  const options = "{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }";
  await callWithAddon(session, `() => policy().extension.terminateBackground(${options})`);
}

/** Reloads the extension. @param inPrivateWindows whether it may run there from then on */
export async function reloadAddon(session: FirefoxSession, inPrivateWindows = false): Promise<void> {
  await callWithAddon(
    session,
    `async (inPrivateWindows) => {
      const permission = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
      if (inPrivateWindows) await ExtensionPermissions.add("${id}", permission);
      await (await AddonManager.getAddonByID("${id}")).reload();
    }`,
    inPrivateWindows,
  );
}

/** Updates the extension to the one in a folder. */
export async function updateAddon(session: FirefoxSession, folder: string): Promise<void> {
  await callWithAddon(
    session,
    `async (folder) => {
      const { FileUtils } = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
      await AddonManager.installTemporaryAddon(new FileUtils.File(folder));
    }`,
    folder,
  );
}

/** What the extension keeps in memory: everything in storage.session. */
export function storedInSession(session: FirefoxSession): Promise<Readonly<Record<string, unknown>>> {
  return callInBackground(session, "(browser) => browser.storage.session.get(null)");
}

/**
 * Calls a function with the API of the extension's event page, which is woken for it.
 * @param call gets `browser`, and a function that makes an object one of that page's own
 */
export async function callInBackground<T>(session: FirefoxSession, call: string): Promise<T> {
  return JSON.parse(
    await callWithAddon<string>(
      session,
      `async (call) => {
        const { extension } = policy();
        await extension.wakeupBackground();
        const view = await eventually(() => [...extension.views].find(({ viewType }) => viewType === "background"));
        return (${callFrame})(view.xulBrowser.messageManager,
          "async (window) => (" + call + ")(window.wrappedJSObject.browser, (value) => Cu.cloneInto(value, window))");
      }`,
      call,
    ),
  ) as T;
}

/** Runs a function in a page, with the page's window, from outside of its own scripts. @returns JSON */
const callFrame = `(messageManager, call) => new Promise((resolve) => {
  messageManager.addMessageListener("corsplain:said", function listener({ data }) {
    messageManager.removeMessageListener("corsplain:said", listener);
    resolve(data);
  });
  const script = "(async () => sendAsyncMessage('corsplain:said', JSON.stringify((await (" + call + ")(content)) ?? null)))()";
  messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
})`;

/** A tab beside the first one. */
export interface FirefoxTab {
  /** Calls a function of the page. @returns what it returned, as JSON gives it */
  call<T>(call: string, argument?: unknown): Promise<T>;
  /** Opens DevTools on it. */
  openDevtools(): Promise<void>;
  /** Whether our panel is in its DevTools. */
  hasPanel(): Promise<boolean>;
  /** Closes it; with the last one its window goes too. */
  close(): Promise<void>;
}

/** Opens a page in another container, or in a private window of its own. */
export async function openTab(
  session: FirefoxSession,
  url: string,
  { userContextId = 0, isPrivate = false },
): Promise<FirefoxTab> {
  const key = `tab${++tabs}`;
  const find = `window.corsplainTabs["${key}"]`;
  await callWithAddon(
    session,
    `async ({ url, userContextId, isPrivate }) => {
      const win = isPrivate ? OpenBrowserWindow({ private: true }) : window;
      await eventually(() => win.gBrowserInit?.delayedStartupFinished);
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const tab = win.gBrowser.addTab(url, { userContextId, triggeringPrincipal });
      window.corsplainTabs = { ...window.corsplainTabs, "${key}": tab };
      const { linkedBrowser: browser } = tab;
      await eventually(() => browser.currentURI.spec === url && !browser.webProgress.isLoadingDocument);
    }`,
    { url, userContextId, isPrivate },
  );
  return {
    async call<T>(call: string, argument: unknown) {
      const code = `(${call})(${JSON.stringify(argument ?? null)})`;
      const said = await callWithAddon<string>(
        session,
        `(code) => (${callFrame})(${find}.linkedBrowser.messageManager,
          "async (window) => window.wrappedJSObject.eval(" + JSON.stringify(code) + ")")`,
        code,
      );
      return JSON.parse(said) as T;
    },
    openDevtools: () => callWithAddon<void>(session, `async () => void (await (${showToolbox})(${find}))`),
    hasPanel: () =>
      callWithAddon<boolean>(
        session,
        `async () => {
          const toolbox = await (${showToolbox})(${find});
          return toolbox.doc.querySelector('.devtools-tab[data-id^="webext-devtools-panel-corsplain"]') !== null;
        }`,
      ),
    close: async () => {
      await callWithAddon(
        session,
        `async () => {
          const { defaultView: win } = ${find}.ownerDocument;
          if (win === window) gBrowser.removeTab(${find});
          else await new Promise((resolve) => {
            win.addEventListener("unload", () => resolve(), { once: true });
            win.close();
          });
        }`,
      );
    },
  };
}

let tabs = 0;

const showToolbox = `(tab) => {
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");
  return gDevTools.showToolboxForTab(tab, { toolId: "webconsole" });
}`;
