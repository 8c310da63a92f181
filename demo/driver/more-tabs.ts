import type { Frame, Page } from "playwright";
import { devtoolsPageStarted, eventually, type Session, setDockSide, showPanel } from "./launch.ts";

/** A tab beside the first one, with DevTools and our panel open on it. */
export interface Tab {
  readonly page: Page;
  readonly devtools: Page;
  readonly panel: Frame;
}

/** Opens a page in another tab. The session's browser opens DevTools on each. @param inNewWindow in a window of its own */
export async function openTab({ context, browserProtocol }: Session, url: string, inNewWindow = false): Promise<Tab> {
  const known = new Set(context.pages());
  const isDevtools = (page: Page) => page.url().startsWith("devtools://devtools/bundled/devtools_app.html");
  if (inNewWindow) await browserProtocol.send("Target.createTarget", { url: "about:blank", newWindow: true });
  else await context.newPage();
  const find = (wanted: (page: Page) => boolean) =>
    eventually("The new tab", async () => context.pages().find((page) => !known.has(page) && wanted(page)));
  const page = await find((one) => !one.url().startsWith("devtools:"));
  const devtools = await find(isDevtools);
  await devtoolsPageStarted(devtools);
  await setDockSide(devtools, "undocked");
  await page.goto(url);
  return { page, devtools, panel: await showPanel(devtools) };
}
