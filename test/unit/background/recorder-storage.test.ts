import { expect, test, vi } from "vitest";

/*
 * What the browser has under chrome.storage.session, of which a stop of the worker can cut off what comes last. The real one
 * cannot be stopped between two of its calls.
 */
const area = vi.hoisted(() => {
  const items = new Map<string, unknown>();
  const session = {
    get: async () => Object.fromEntries(items),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) items.set(key, value);
    },
    remove: async (_: readonly string[]): Promise<void> => {},
  };
  vi.stubGlobal("chrome", { runtime: { id: "x", getURL: () => "chrome-extension://x/" }, storage: { session } });
  return { items, session };
});

const { sessionStorage } = await import("../../../src/background/recorder-storage.ts");
const { devtoolsRecord } = await import("../events.ts");

test("what an exchange took up waits no more as soon as that is stored, also where the worker stops before it is removed", async () => {
  const nothing = { heardUntil: 1, gaps: [], exchanges: [], waiting: [], recordings: new Map() };
  await sessionStorage.save({ ...nothing, waiting: [[devtoolsRecord(), "w"]] }, { exchanges: [], waiting: [] });
  expect((await sessionStorage.load()).waiting).toMatchObject([["w", { type: "devtools-record" }]]);
  area.session.remove = () => new Promise(() => {});
  void sessionStorage.save({ ...nothing, exchanges: [{ id: "a", text: "{}" }] }, { exchanges: [], waiting: ["w"] });
  await vi.waitFor(async () => expect((await sessionStorage.load()).exchanges).toEqual([{ id: "a", text: "{}" }]));
  expect((await sessionStorage.load()).waiting).toEqual([]);
});
