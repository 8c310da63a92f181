import { type Signal, signal } from "@preact/signals";
import { isLocale } from "../shared/messages/locales.ts";
import { type ReportFormat, reportFormats } from "../shared/report/formats.ts";
import { type ColumnSettings, isColumnSettings } from "./list/columns.ts";
import { isSort, type Sort } from "./list/sort-order.ts";

/** One thing that users set. */
export interface Setting<T> {
  /** Its value before anybody changed it. */
  readonly initial: T;
  /** Whether what was stored can be its value: an older version, or somebody else, may have stored it. */
  accepts(stored: unknown): boolean;
  /** Where it is stored. The browser takes "sync" to the user's other machines; "local" tells what somebody works on. */
  readonly area: "sync" | "local";
  /** Whether a change shows in all panels at once. */
  readonly everywhere?: true;
}

const percent: Setting<number>["accepts"] = (stored) => typeof stored === "number" && stored >= 0 && stored <= 100;
const yesOrNo: Setting<boolean>["accepts"] = (stored) => typeof stored === "boolean";
const text: Setting<string>["accepts"] = (stored) => typeof stored === "string" && stored.length <= 10_000;
const texts: Setting<readonly string[]>["accepts"] = (stored) =>
  Array.isArray(stored) && stored.length <= 20 && stored.every(text);

/** Everything that users set in the panel. A setting is added here and nowhere else. */
export const settingDefinitions = {
  /** Width of the list beside an explanation, in percent. */
  listWidth: { initial: 42 as number, accepts: percent, area: "sync" },
  /** The panel's language as a BCP 47 tag; empty for the browser's own. */
  language: {
    initial: "" as string,
    accepts: (stored) => stored === "" || isLocale(stored),
    area: "sync",
    everywhere: true,
  },
  /** The columns of the list. */
  columns: { initial: {} as ColumnSettings, accepts: isColumnSettings, area: "sync" },
  /** The order of the list; null as the requests came. */
  sort: { initial: null as Sort | null, accepts: isSort, area: "sync" },
  /**
   * Whether requests that repeat with the same result share a row. Off, as in the Network panel: there a row is a
   * request, and one that has just ended does not vanish from the end of the list into a row above.
   */
  groupRepeats: { initial: false as boolean, accepts: yesOrNo, area: "sync", everywhere: true },
  /** Whether requests of earlier pages stay in the list. */
  preserveLog: { initial: false as boolean, accepts: yesOrNo, area: "sync", everywhere: true },
  /** The text of the filter. */
  filter: { initial: "" as string, accepts: text, area: "local" },
  /** Whether the overview is shown where nothing is selected. */
  overview: { initial: false as boolean, accepts: yesOrNo, area: "sync" },
  /** Filters that were used before, the last one first. */
  recentFilters: { initial: [] as readonly string[], accepts: texts, area: "local" },
  /** Whether requests are recorded while DevTools is closed. The background reads it; on no other machine anybody asked for it. */
  flightRecorder: { initial: false as boolean, accepts: yesOrNo, area: "local", everywhere: true },
  /** Whether the example was dismissed; it does not show itself again. */
  exampleDismissed: { initial: false as boolean, accepts: yesOrNo, area: "sync", everywhere: true },
  /** The format in which the export view writes. */
  exportFormat: {
    initial: "har" as ReportFormat,
    accepts: (stored) => reportFormats.some((format) => format === stored),
    area: "sync",
  },
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

export type SettingName = keyof typeof settingDefinitions;

/** A signal for each setting. */
export type Settings = { readonly [Name in SettingName]: Signal<(typeof settingDefinitions)[Name]["initial"]> };

/**
 * The settings with the values that were stored.
 * @param stored the stored value of a setting, undefined where there is none; one that cannot be its value is left out
 */
export function createSettings(stored: (name: SettingName) => unknown = () => undefined): Settings {
  const names = Object.keys(settingDefinitions) as SettingName[];
  return Object.fromEntries(
    names.map((name) => {
      const { initial, accepts }: Setting<unknown> = settingDefinitions[name];
      const value = stored(name);
      return [name, signal(accepts(value) ? value : initial)];
    }),
  ) as Settings;
}
