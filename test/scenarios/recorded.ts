import type { Frame } from "playwright";
import { type Exchange, isCrossOrigin } from "../../src/shared/exchange/exchange.ts";
import { type BackgroundMessage, portName, protocolVersion } from "../../src/shared/protocol.ts";

interface Port {
  readonly onMessage: { addListener(listener: (message: BackgroundMessage) => void): void };
  postMessage(message: object): void;
  disconnect(): void;
}

/** All exchanges that the background has of the panel's tab, as another panel would get them. */
export async function recordedExchanges(panel: Frame): Promise<readonly Exchange[]> {
  const exchanges = await panel.evaluate(
    ([name, version]) =>
      new Promise<readonly Exchange[]>((resolve) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            runtime: { connect(info: { name: string }): Port };
            devtools: { inspectedWindow: { tabId: number } };
          };
        };
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener((message) => {
          if (message.type !== "snapshot") return;
          port.disconnect();
          resolve(message.exchanges);
        });
        port.postMessage({
          type: "hello",
          version,
          pageId: crypto.randomUUID(),
          tabId: chrome.devtools.inspectedWindow.tabId,
          role: "panel",
        });
      }),
    [portName, protocolVersion] as const,
  );
  return exchanges.filter(isCrossOrigin);
}
