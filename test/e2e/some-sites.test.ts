import { expect, test } from "vitest";
import { exchangeOf } from "../../demo/driver/play.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { useHarness } from "./harness.ts";

/*
 * A user can let the extension see some sites. Chromium then shows what the pages of those sites ask for, whoever is
 * asked, redirects too; of other pages DevTools' log is left.
 */

const demo = useHarness();

interface Chrome {
  readonly developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
  };
  readonly storage: { readonly session: { get(key: null): Promise<Readonly<Record<string, unknown>>> } };
}

/** Changes the sites of the extension in the browser's settings. */
async function change(method: keyof Chrome["developerPrivate"], host: string): Promise<void> {
  const settings = await demo.session.context.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    ([id, method, host]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return chrome.developerPrivate[method](id, host);
    },
    [demo.session.extensionId, method, host] as const,
  );
  await settings.close();
}

/** Where an exchange is known from. */
async function sourceOf(run: string): Promise<string> {
  const worker = await demo.session.worker();
  const stored = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get(null),
  );
  const texts = Object.entries(stored).flatMap(([key, text]) => (key.startsWith("exchange/") ? [String(text)] : []));
  const exchanges = texts.map((text) => JSON.parse(text) as Exchange);
  const found = exchanges.find(({ hops }) => hops[0].actual.url.includes(`/${run}/`));
  return found ? (found.knownFrom ?? "events") : "nowhere";
}

test.each([
  // Chromium shows whatever a page asks that may be seen, so nothing is missing.
  ["http://localhost/*", "events", null],
  ["http://127.0.0.1/*", "devtools", "not shown: localhost (this page, and so all its requests)."],
])("with %s alone a request from localhost to 127.0.0.1 is known from %s", async (host, source, missing) => {
  await demo.setHostAccess("ON_CLICK");
  await change("addHostPermission", host);
  const notice = demo.panel.getByRole("alert").filter({ hasText: `allowed to see only ${host.replace("/*", "")}.` });
  await notice.waitFor();
  const played = await demo.play("redirect-with-credentials-to-other-origin");
  const report = await demo.report();
  expect(exchangeOf(report, played)).toMatchObject({ verdict: "blocked", causes: [{ id: "redirect-tainted-origin" }] });
  expect(await sourceOf(played.run)).toBe(source);
  if (missing === null) expect(await notice.textContent()).not.toContain("not shown");
  else await notice.filter({ hasText: missing }).waitFor();
  await change("removeHostPermission", host);
});
