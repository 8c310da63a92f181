import { readFile } from "node:fs/promises";

/** Something that the browser's network did, by the name that the browser gives it. */
export interface NetLogEvent {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface NetLogFile {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: NetLogEvent["params"] }[];
}

/**
 * Reads the browser's own record of everything that its network was asked for, whoever asked: pages, workers,
 * extensions, the browser itself. An extension's own files do not come from there.
 * @param path the file that was given to `--log-net-log`; it is complete once the browser has ended
 */
export async function readNetLog(path: string): Promise<readonly NetLogEvent[]> {
  const { constants, events } = JSON.parse(await readFile(path, "utf8")) as NetLogFile;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events.map(({ type, params = {} }) => ({ type: names.get(type) ?? String(type), params }));
}
