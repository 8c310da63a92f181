import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, CDPSession, Frame, Page, Worker } from "playwright";

// Playwright hides DevTools windows unless it is told otherwise before it starts.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";
const { chromium } = await import("playwright");

/** A browser with the extension, a page, and DevTools open on it. */
export interface Session {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The DevTools window of the page; another one after it was reopened. */
  readonly devtools: Page;
  readonly extensionId: string;
  readonly version: string;
  /** A protocol session that belongs to no page. */
  readonly browserProtocol: CDPSession;
  /** Shows our tab in DevTools. @returns the frame with the panel */
  showPanel(): Promise<Frame>;
  closeDevtools(): Promise<void>;
  openDevtools(): Promise<void>;
  /** Stops the extension's worker, as the browser does when it likes. @param panel any frame of the extension */
  stopWorker(panel: Frame): Promise<void>;
  /** The extension's worker. */
  worker(): Promise<Worker>;
  /** Adds another extension, unpacked in a folder. */
  loadExtension(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** What can be chosen about a browser. */
export interface BrowserOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether DevTools opens with every tab. */
  readonly devtools?: boolean;
  /** What else the browser is started with. */
  readonly browserArguments?: readonly string[];
}

/** What can be chosen about a session. */
export interface LaunchOptions extends Omit<BrowserOptions, "devtools"> {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The page that DevTools is opened on. */
  readonly url: string;
  /** Where DevTools stands; a window of its own unless said otherwise. */
  readonly dock?: "right" | "bottom" | "undocked";
  /** The folders of other extensions that the browser has. */
  readonly moreExtensions?: readonly string[];
}

/** A browser that has no extension yet. */
export interface StartedBrowser {
  readonly context: BrowserContext;
  readonly version: string;
  /** A protocol session that belongs to no page. */
  readonly protocol: CDPSession;
  close(): Promise<void>;
}

/**
 * Starts a browser with the extension and opens DevTools on a page.
 *
 * The extension is loaded over the DevTools protocol: Chromium takes --load-extension too, but Google Chrome no longer
 * does, and one way that works with each of them is enough.
 */
export async function launch(options: LaunchOptions): Promise<Session> {
  if (!existsSync(join(options.extension, "manifest.json"))) {
    throw new Error(`There is no built extension in ${options.extension}. Run "npm run build" first.`);
  }
  const { context, version, protocol: browserProtocol, close } = await startBrowser({ ...options, devtools: true });
  try {
    const extensionId = await loadExtension(browserProtocol, options.extension);
    for (const other of options.moreExtensions ?? []) await loadExtension(browserProtocol, other);
    // DevTools of tabs that were open before the extension came does not show its panel.
    const first = context.pages();
    const page = await context.newPage();
    for (const old of first) await old.close().catch(() => {});
    let devtools = await devtoolsOf(context);
    await devtoolsPageStarted(devtools);
    const closeDevtools = () => Promise.all([devtools.waitForEvent("close"), devtools.close()]);
    const reopenDevtools = async () => {
      await openDevtools(browserProtocol, page.url());
      devtools = await devtoolsOf(context);
      await devtoolsPageStarted(devtools);
    };
    await setDockSide(devtools, options.dock ?? "undocked");
    await page.goto(options.url);
    return {
      context,
      page,
      get devtools() {
        return devtools;
      },
      extensionId,
      version,
      browserProtocol,
      async showPanel() {
        // One DevTools in a hundred that are opened with a tab runs the extension's page and shows no tab of it.
        if (!(await hasTab(devtools))) {
          await closeDevtools();
          await reopenDevtools();
        }
        return showPanel(devtools);
      },
      async closeDevtools() {
        await closeDevtools();
      },
      openDevtools: reopenDevtools,
      stopWorker: (panel) => stopWorker(context, panel),
      async worker() {
        const running = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
        return running ?? context.waitForEvent("serviceworker");
      },
      async loadExtension(folder) {
        await loadExtension(browserProtocol, folder);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts a browser with a profile of its own, which goes with it. */
export async function startBrowser(options: BrowserOptions): Promise<StartedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "corsplain-"));
  const { width, height } = options.size ?? { width: 1400, height: 900 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: false,
    viewport: null,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ignoreDefaultArgs: ["--disable-extensions", "--disable-component-extensions-with-background-pages"],
    args: [
      "--enable-unsafe-extension-debugging",
      ...(options.devtools ? ["--auto-open-devtools-for-tabs"] : []),
      `--window-size=${width},${height}`,
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-search-engine-choice-screen",
      ...(options.headless ? ["--headless=new"] : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.colorScheme === "dark" ? ["--force-dark-mode"] : []),
      ...(options.browserArguments ?? []),
    ],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const browser = context.browser();
    if (!browser) throw new Error("The browser did not start.");
    return { context, version: browser.version(), protocol: await browser.newBrowserCDPSession(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loads an unpacked extension. @returns its id */
export async function loadExtension(protocol: CDPSession, path: string): Promise<string> {
  const { id } = await send<{ id: string }>(protocol, "Extensions.loadUnpacked", { path });
  return id;
}

async function openDevtools(protocol: CDPSession, url: string): Promise<void> {
  const { targetInfos } = await protocol.send("Target.getTargets");
  const target = targetInfos.find((info) => info.type === "page" && info.url === url);
  await send(protocol, "Target.openDevTools", { targetId: target?.targetId });
}

async function stopWorker(context: BrowserContext, panel: Frame): Promise<void> {
  const session = await context.newCDPSession(panel);
  const stopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await session.detach();
}

/** Sends what the protocol's published types do not know yet. */
function send<Result>(protocol: CDPSession, method: string, params: object): Promise<Result> {
  return (protocol.send as unknown as (method: string, params: object) => Promise<Result>).call(
    protocol,
    method,
    params,
  );
}

/** The DevTools window that belongs to a page of a browser. */
export function devtoolsOf(context: BrowserContext): Promise<Page> {
  const isDevtools = (page: Page) => page.url().startsWith("devtools://devtools/bundled/devtools_app.html");
  return eventually("DevTools", async () => context.pages().find((page) => isDevtools(page) && !page.isClosed()));
}

/** A frame of a page of ours inside DevTools. */
function findFrame(devtools: Page, path: string): Frame | undefined {
  return devtools.frames().find((one) => one.url().startsWith("chrome-extension://") && one.url().includes(path));
}

/** Milliseconds within which DevTools must have done what it was asked to. */
const patience = 30_000;

/** Asks again and again until there is an answer. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} has not appeared within ${patience / 1000} seconds.`);
}

/** Waits for the page that the extension starts with DevTools. */
export async function devtoolsPageStarted(devtools: Page): Promise<void> {
  await eventually("The extension's page in DevTools", async () => findFrame(devtools, "/extension/devtools.html"));
}

/*
 * Code that runs in the DevTools window is written as text: programs that compile this file must not touch its imports.
 */

export async function setDockSide(devtools: Page, side: string): Promise<void> {
  await devtools.evaluate(docksAt(side));
}

/** Code that docks DevTools. */
export function docksAt(side: string): string {
  return `(async () => {
    const { DockController } = await import("./ui/legacy/legacy.js");
    DockController.DockController.instance().setDockSide(${JSON.stringify(side)});
  })()`;
}

const isOurTab = `(id) => id.startsWith("chrome-extension://") && id.endsWith("CORS")`;

/** Code that selects our tab; it comes to whether the tab is selected now. */
export const selectsPanel = `(async () => {
  const { InspectorView, ViewManager } = await import("./ui/legacy/legacy.js");
  const { tabbedPane } = InspectorView.InspectorView.instance();
  const ours = tabbedPane.tabIds().find(${isOurTab});
  if (ours === undefined) return false;
  if (tabbedPane.selectedTabId !== ours) await ViewManager.ViewManager.instance().showView(ours);
  return tabbedPane.selectedTabId === ours;
})()`;

/** Whether DevTools shows our tab, sooner or later. */
function hasTab(devtools: Page): Promise<boolean> {
  return devtools.evaluate(`(async () => {
    const { InspectorView } = await import("./ui/legacy/legacy.js");
    const { tabbedPane } = InspectorView.InspectorView.instance();
    for (const deadline = Date.now() + ${patience / 3}; Date.now() < deadline; ) {
      if (tabbedPane.tabIds().some(${isOurTab})) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  })()`);
}

/** Selects our tab, as a click on it would, wherever DevTools has put it; DevTools may select another while it starts. */
export async function showPanel(devtools: Page): Promise<Frame> {
  const frame = await eventually("The tab CORS", async () => {
    const selected = await devtools.evaluate(selectsPanel);
    return selected ? findFrame(devtools, "/extension/panel.html") : undefined;
  });
  await frame.waitForSelector("#app > *");
  return frame;
}
