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
  /** The DevTools window of the page. */
  readonly devtools: Page;
  readonly extensionId: string;
  readonly version: string;
  /** A protocol session that belongs to no page. */
  readonly browserProtocol: CDPSession;
  /** Shows our tab in DevTools. @returns the frame with the panel */
  showPanel(): Promise<Frame>;
  /** The extension's worker; waits until one runs. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** What can be chosen about a session. */
export interface LaunchOptions {
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The page that DevTools is opened on. */
  readonly url: string;
  readonly colorScheme?: "light" | "dark";
  /** Where DevTools stands; a window of its own unless said otherwise. */
  readonly dock?: "right" | "bottom" | "undocked";
  readonly size?: { readonly width: number; readonly height: number };
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
      "--auto-open-devtools-for-tabs",
      `--window-size=${width},${height}`,
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-search-engine-choice-screen",
      ...(options.headless ? ["--headless=new"] : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.colorScheme === "dark" ? ["--force-dark-mode"] : []),
    ],
  });
  try {
    const browser = context.browser();
    if (!browser) throw new Error("The browser did not start.");
    const browserProtocol = await browser.newBrowserCDPSession();
    const extensionId = await loadExtension(browserProtocol, options.extension);
    // DevTools of tabs that were open before the extension came does not show its panel.
    const first = context.pages();
    const page = await context.newPage();
    for (const old of first) await old.close().catch(() => {});
    const devtools = await devtoolsOf(context);
    await devtoolsFrame(devtools, "/extension/devtools.html");
    await setDockSide(devtools, options.dock ?? "undocked");
    await page.goto(options.url);
    return {
      context,
      page,
      devtools,
      extensionId,
      version: browser.version(),
      browserProtocol,
      showPanel: () => showPanel(devtools),
      async worker() {
        const running = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
        return running ?? context.waitForEvent("serviceworker");
      },
      async close() {
        await context.close();
        await rm(profile, { recursive: true, force: true, maxRetries: 3 });
      },
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function loadExtension(protocol: CDPSession, path: string): Promise<string> {
  // The protocol's published types lag behind this method.
  const send = protocol.send.bind(protocol) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send("Extensions.loadUnpacked", { path });
  return id;
}

async function devtoolsOf(context: BrowserContext): Promise<Page> {
  const isDevtools = (page: Page) => page.url().startsWith("devtools://");
  for (;;) {
    const open = context.pages().filter(isDevtools).at(-1);
    if (open && !open.isClosed()) return open;
    await context.waitForEvent("page");
  }
}

/** A frame of a page of ours inside DevTools; waits until it is there. */
async function devtoolsFrame(devtools: Page, path: string): Promise<Frame> {
  for (;;) {
    const frame = devtools
      .frames()
      .find((one) => one.url().startsWith("chrome-extension://") && one.url().includes(path));
    if (frame) return frame;
    await devtools.waitForEvent("framenavigated");
  }
}

/*
 * Code that runs in the DevTools window is written as text: programs that compile this file must not touch its imports.
 */

async function setDockSide(devtools: Page, side: string): Promise<void> {
  await devtools.evaluate(`(async () => {
    const { DockController } = await import("./ui/legacy/legacy.js");
    DockController.DockController.instance().setDockSide(${JSON.stringify(side)});
  })()`);
}

/** Selects our tab, as a click on it would, wherever DevTools has put it. */
async function showPanel(devtools: Page): Promise<Frame> {
  await devtools.waitForFunction(`(async () => {
    const { InspectorView, ViewManager } = await import("./ui/legacy/legacy.js");
    const ids = InspectorView.InspectorView.instance().tabbedPane.tabIds();
    const ours = ids.find((id) => id.startsWith("chrome-extension://") && id.endsWith("CORS"));
    if (ours === undefined) return false;
    await ViewManager.ViewManager.instance().showView(ours);
    return true;
  })()`);
  const frame = await devtoolsFrame(devtools, "/extension/panel.html");
  await frame.waitForSelector("#app > *");
  return frame;
}
