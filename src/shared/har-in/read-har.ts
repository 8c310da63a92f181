import { boundText, messageBounds } from "../exchange/bounds.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { read, textOf } from "./fields.ts";
import { type EntryFault, type FileRecord, readEntry, withTool } from "./har-record.ts";
import { createJsonStream, type JsonFault } from "./json-stream.ts";
import { createOwnReport } from "./own-report.ts";
import { toExchanges } from "./to-exchanges.ts";
import { engineOf, isProxy, joinsLines, type Tool, toolOf } from "./tool.ts";

/** Something that a file does not tell, or that is not shown of it; each kind has words: "har-in.limit.<kind>". */
export interface FileLimit {
  readonly kind:
    | "proxy"
    | "outcome-computed"
    | "answers-missing"
    | "preflights-missing"
    | "secrets-missing"
    | "lines-joined"
    | "engine-computed"
    | "engine-unknown"
    | "without-cors"
    | "origin-unknown"
    | "not-browsers"
    | "entries-dropped"
    | "secrets-hidden";
  readonly count?: number;
}

/** What a HAR is read as. */
export interface HarFile {
  readonly tool: Tool;
  /** In the order in which they began. */
  readonly exchanges: readonly Exchange[];
  /** How many entries the file has. */
  readonly entries: number;
  readonly limits: readonly FileLimit[];
  /** The first values that are not what HAR says, and how many there are in all. */
  readonly faults: readonly EntryFault[];
  readonly faultCount: number;
  /** Why the rest of the file could not be read, or null; "no-log" where it is JSON and no HAR. */
  readonly broken: JsonFault | "no-log" | null;
}

/** Reads a file piece by piece. */
export interface HarReading {
  /** @returns whether it can go on; where the file is broken, the rest of it is of no use */
  write(chunk: Uint8Array): boolean;
  /** @returns everything that could be read; the reading is over */
  end(): HarFile;
  /** The same in small steps, for whoever has something else to do between them. */
  steps(): Generator<void, HarFile>;
}

/** What is kept of one file at most. */
const fileBounds = { records: 20_000, pages: 1_000, faults: 50 } as const;

const wanted = [
  "$.log.version",
  "$.log.creator",
  "$.log.browser",
  "$.log.pages.*",
  "$.log.entries.*",
  "$.log._cors.version",
  "$.log._cors.exchanges.*",
  // Messages of sockets: nobody wants them, and there may be very many in one entry.
  "$.log.entries.*._webSocketMessages.*",
] as const;

/** Begins to read a HAR of any tool, or our own report. Bodies are read over and not kept. */
export function createHarReading(): HarReading {
  const records: FileRecord[] = [];
  const pages = new Map<string, string>();
  const faults: EntryFault[] = [];
  const own = createOwnReport();
  let [creator, browser]: unknown[] = [];
  let entries = 0;
  let faultCount = 0;
  let dropped = 0;
  let foreign = 0;

  const stream = createJsonStream(["log", "entries"], wanted, ({ key, value, parent, stack }) => {
    const name = stack[2]?.key ?? key;
    if (stack.length > 4) {
      if (Array.isArray(parent)) parent.length = 0;
      return;
    }
    if (stack.length === 2) {
      if (key === "creator") creator = value;
      else if (key === "browser") browser = value;
    } else if (name === "entries") takeEntry(value);
    else if (name === "pages") takePage(value);
    else if (name === "_cors" && stack.length === 4) own.takeExchange(value);
    else if (name === "_cors" && key === "version") own.takeVersion(value);
  });

  function takeEntry(entry: unknown): void {
    const index = entries++;
    // Our own report says which exchange each entry belongs to, whatever else wrote into the file.
    if (own.takeEntry(entry)) return;
    const earlier = records.at(-1)?.startedAt ?? 0;
    const { record, faults: found, isForeign } = readEntry(entry, index, earlier);
    faultCount += found.length;
    for (const fault of found) if (faults.length < fileBounds.faults) faults.push(fault);
    if (isForeign) foreign++;
    if (!record) return;
    if (records.length < fileBounds.records) records.push(record);
    else dropped++;
  }

  function takePage(page: unknown): void {
    const [id, title] = [textOf(read(page, "id")), textOf(read(page, "title"))];
    if (id !== undefined && title !== undefined && pages.size < fileBounds.pages)
      pages.set(id, boundText(title, messageBounds.url));
  }

  return {
    write: stream.write,
    end() {
      const steps = this.steps();
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
      }
    },
    *steps() {
      const fault = stream.end();
      const tool = toolOf(creator, browser);
      const broken: HarFile["broken"] = fault ?? (stream.hasList() ? null : "no-log");
      const common = { tool, entries, faults, faultCount, broken };
      const counted = (kind: FileLimit["kind"], count: number): readonly FileLimit[] =>
        count > 0 ? [{ kind, count }] : [];
      if (own.isOwn()) {
        const limits = [
          ...(own.hasHidden() ? [{ kind: "secrets-hidden" } as const] : []),
          ...counted("entries-dropped", own.dropped()),
        ];
        return { ...common, exchanges: own.exchanges(), limits };
      }
      const settled = records.map((record) => withTool(record, tool));
      const made = yield* toExchanges(settled, tool, pages);
      const engines = new Set(settled.map(({ engine }) => engine));
      const some = made.exchanges.length > 0;
      const limits: FileLimit[] = [
        ...(some ? outcomeLimit(tool) : []),
        ...(some && made.lacksPreflights ? [{ kind: "preflights-missing" } as const] : []),
        ...(some && made.lacksSecrets ? [{ kind: "secrets-missing" } as const] : []),
        ...(some && joinsLines(tool) ? [{ kind: "lines-joined" } as const] : []),
        ...(some && engines.has("webkit") ? [{ kind: "engine-computed" } as const] : []),
        ...(some && engines.has(undefined) ? [{ kind: "engine-unknown" } as const] : []),
        ...counted("without-cors", made.withoutCors),
        ...counted("origin-unknown", made.withoutOrigin),
        ...counted("not-browsers", foreign),
        ...counted("entries-dropped", dropped),
      ];
      return { ...common, exchanges: made.exchanges, limits };
    },
  };
}

function outcomeLimit(tool: Tool): readonly FileLimit[] {
  if (isProxy(tool)) return [{ kind: "proxy" }];
  if (tool.id === "chrome-devtools") return [];
  if (tool.id === "playwright" && engineOf(tool.browser)?.engine === "chromium") return [{ kind: "answers-missing" }];
  return [{ kind: "outcome-computed" }];
}
