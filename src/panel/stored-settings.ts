import type { Signal } from "@preact/signals";
import { browser } from "../browser.ts";
import { createSettings, type Setting, type SettingName, type Settings, settingDefinitions } from "./settings.ts";

/** Dragging a divider changes a setting at every move, and browsers allow two writes a second at most. */
const quietForMs = 500;

/**
 * Loads the settings; from then on what is written into one is stored. They are the initial ones where nothing is stored
 * or it cannot be read.
 * @param isPrivate whether nothing may be stored: the window is a private one
 */
export async function loadSettings(isPrivate: boolean): Promise<Settings> {
  const names = Object.keys(settingDefinitions) as SettingName[];
  const [sync, local] = await Promise.all([readAll("sync"), readAll("local")]);
  const stored = { sync, local };
  const settings = createSettings((name) => stored[settingDefinitions[name].area][keyOf(name)]);
  for (const name of names) keepStored(name, settings[name], isPrivate);
  return settings;
}

/** The name under which a setting is stored. */
function keyOf(name: SettingName): string {
  return `settings.${name}`;
}

async function readAll(area: Setting<unknown>["area"]): Promise<Record<string, unknown>> {
  const keys = Object.keys(settingDefinitions).map((name) => keyOf(name as SettingName));
  return browser.storage[area].get(keys).catch(() => ({}));
}

function keepStored(name: SettingName, setting: Signal<unknown>, isPrivate: boolean): void {
  const { area, accepts, everywhere, initial }: Setting<unknown> = settingDefinitions[name];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stored = setting.peek();
  /** What was written here and no event has told of yet; events come in the order of the writes. */
  const underWay: unknown[] = [];
  setting.subscribe((value) => {
    if (isPrivate || value === stored) return;
    stored = value;
    const store = () => browser.storage[area].set({ [keyOf(name)]: value });
    clearTimeout(timer);
    // A switch or a choice is seldom touched, and the page with it may close at once.
    if (everywhere) {
      underWay.push(value);
      store().catch(() => underWay.splice(underWay.lastIndexOf(value), 1));
    } else if (typeof value === "boolean") void store();
    else timer = setTimeout(store, quietForMs);
  });
  if (!everywhere) return;
  // One listener for all areas would be sent each recorded exchange, too, whenever it is stored.
  browser.storage[area].onChanged.addListener((changes) => {
    const change = changes[keyOf(name)];
    if (!change) return;
    const value = change.newValue ?? initial;
    if (!accepts(value)) return;
    if (underWay.length > 0) {
      // It tells of one of them, or of what they replace: what the user has chosen since stays.
      underWay.splice(0, underWay.indexOf(value) + 1);
      return;
    }
    stored = value;
    setting.value = value;
  });
}
