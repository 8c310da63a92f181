import type { CDPSession } from "playwright";

/** Speaks the protocol with what Playwright has no session for, such as an extension's worker. @param url the target's */
export async function connectToTarget(browser: CDPSession, url: string): Promise<Pick<CDPSession, "send">> {
  const { targetInfos } = await browser.send("Target.getTargets");
  const target = targetInfos.find((one) => one.url === url);
  if (!target) throw new Error(`There is no target ${url}.`);
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId: target.targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  browser.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as { id: number; result: unknown };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  const send = async (method: string, params: object = {}) => {
    const id = ++last;
    const answered = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    await browser.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    return answered;
  };
  return { send: send as CDPSession["send"] };
}
