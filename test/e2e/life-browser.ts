import { docksAt, eventually, selectsPanel } from "../../demo/driver/launch.ts";
import { type Family, type Line, startPlainChromium, type TargetInfo } from "../../demo/driver/plain-chromium.ts";

/** A plain Chromium with the extension, for what becomes of recordings when pages, windows and browsers come and go. */
export interface LifeBrowser {
  /** The extension's id, once it was loaded. */
  extensionId(): string;
  /** Loads the extension, as a person does with "Load unpacked". */
  load(folder: string): Promise<void>;
  openTab(url: string): Promise<Tab>;
  /** The tab of a page that is there already. */
  tabWith(url: string): Promise<Tab>;
  /** Evaluates an expression in a page of the extension. Its APIs are those of the worker, which need not run for it. */
  inExtension<T>(expression: string): Promise<T>;
  /** Evaluates an expression in the page on which users manage extensions. @param expression made of the extension's id */
  inSettings<T>(expression: (extensionId: string) => string): Promise<T>;
  /** How often a worker of the extension has stopped so far. Nothing of this driver keeps it awake. */
  workerStops(): number;
  close(): Promise<void>;
}

/** A tab, whichever page it shows. */
export interface Tab {
  /** Evaluates an expression in the page that the tab shows now. */
  evaluate<T>(expression: string): Promise<T>;
  /** Evaluates an expression in the page that the tab prerenders. */
  evaluateInPrerendered<T>(expression: string): Promise<T>;
  /** Has a script of the page do something that ends the page. */
  leave(expression: string): Promise<void>;
  openDevtools(): Promise<Devtools>;
  close(): Promise<void>;
}

/** A DevTools window with our panel. */
export interface Devtools {
  /** Evaluates an expression in the panel. */
  inPanel<T>(expression: string): Promise<T>;
  isOpen(): boolean;
  close(): Promise<void>;
}

const isDevtools = ({ url }: TargetInfo) => url.startsWith("devtools://devtools/bundled/devtools_app.html");

/** @param extensionId the extension, where the profile has it already */
export async function startLifeBrowser(
  executablePath: string,
  profile: string,
  browserArguments: readonly string[],
  extensionId = "",
): Promise<LifeBrowser> {
  const chromium = await startPlainChromium(executablePath, profile, browserArguments);
  const { browser, targets } = chromium;
  let id = extensionId;
  const workers = new Set<string>();
  let workerStops = 0;
  browser.on("Target.targetCreated", ({ targetInfo: { type, url, targetId } }) => {
    if (type === "service_worker" && url.startsWith(`chrome-extension://${id}/`)) workers.add(targetId);
  });
  browser.on("Target.targetDestroyed", ({ targetId }) => {
    if (workers.delete(targetId)) workerStops++;
  });

  function find(what: string, wanted: (info: TargetInfo) => boolean): Promise<TargetInfo> {
    return eventually(what, async () => [...targets.values()].find(wanted));
  }

  /** Opens a page of the browser's own, evaluates something there, and closes it. */
  async function inOwnPage<T>(url: string, api: string, expression: string): Promise<T> {
    const { targetId } = await browser.send("Target.createTarget", { url, background: true });
    const line = await chromium.attach(targetId);
    await eventually(url, async () => (await line.evaluate(`globalThis.chrome?.${api} !== undefined`)) || undefined);
    const result = await line.evaluate<T>(expression);
    await browser.send("Target.closeTarget", { targetId });
    return result;
  }

  const inSettings = <T>(expression: (extensionId: string) => string) =>
    inOwnPage<T>("chrome://extensions", "developerPrivate", expression(id));

  const families = new Map<string, Family | undefined>();

  /** Attaches to a tab, once. @returns undefined where it has gone */
  async function familyOf(tabId: string): Promise<Family | undefined> {
    const family = families.get(tabId) ?? (await chromium.attachWithChildren(tabId).catch(() => undefined));
    families.set(tabId, family);
    return family;
  }

  function tabOf(family: Family, tabId: string): Tab {
    const pageOf = (subtype: string) =>
      eventually("The page of a tab", async () => {
        const found = family.children().find(({ info }) => info.type === "page" && (info.subtype ?? "") === subtype);
        return found?.line;
      });
    return {
      evaluate: async (expression) => (await pageOf("")).evaluate(expression),
      evaluateInPrerendered: async (expression) => (await pageOf("prerender")).evaluate(expression),
      leave: async (expression) => (await pageOf("")).evaluate(`void setTimeout(() => { ${expression} })`),
      async openDevtools() {
        const known = new Set(targets.keys());
        const shown = family.children().find(({ info }) => info.type === "page" && !info.subtype);
        await browser.send("Target.openDevTools", { targetId: shown?.info.targetId });
        const { targetId } = await find("DevTools", (info) => !known.has(info.targetId) && isDevtools(info));
        return devtoolsOf(targetId);
      },
      async close() {
        await browser.send("Target.closeTarget", { targetId: tabId });
      },
    };
  }

  async function devtoolsOf(targetId: string): Promise<Devtools> {
    const { line, children } = await chromium.attachWithChildren(targetId);
    const frame = (path: string) => children().find(({ info }) => info.url.includes(path))?.line;
    await eventually("The extension's page in DevTools", async () => frame("/extension/devtools.html"));
    await line.evaluate(docksAt("undocked"));
    const panel = await eventually("The tab CORS", async () =>
      (await line.evaluate<boolean>(selectsPanel)) ? frame("/extension/panel.html") : undefined,
    );
    await isThere(panel, "#app > *");
    return {
      inPanel: (expression) => panel.evaluate(expression),
      isOpen: () => targets.has(targetId),
      async close() {
        await browser.send("Target.closeTarget", { targetId });
        await eventually("The end of DevTools", async () => (targets.has(targetId) ? undefined : true));
      },
    };
  }

  return {
    extensionId: () => id,
    async load(folder) {
      // Without it Chromium switches extensions off that it has not from its store, as soon as they are started anew.
      await inSettings(() => "chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
      id = (await browser.send("Extensions.loadUnpacked", { path: folder })).id;
    },
    async openTab(url) {
      const { targetId } = await browser.send("Target.createTarget", { url, forTab: true });
      await find(url, (info) => info.type === "page" && info.url === url);
      return tabOf(await chromium.attachWithChildren(targetId), targetId);
    },
    tabWith: (url) =>
      eventually(`A tab with ${url}`, async () => {
        for (const { targetId } of [...targets.values()].filter(({ type }) => type === "tab")) {
          const family = await familyOf(targetId);
          if (family?.children().some(({ info }) => info.url === url && targets.has(info.targetId)))
            return tabOf(family, targetId);
        }
        return undefined;
      }),
    inExtension: (expression) => inOwnPage(`chrome-extension://${id}/extension/popup.html`, "storage", expression),
    inSettings,
    workerStops: () => workerStops,
    close: chromium.close,
  };
}

async function isThere(line: Line, selector: string): Promise<void> {
  await eventually(selector, async () =>
    (await line.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`)) ? true : undefined,
  );
}
