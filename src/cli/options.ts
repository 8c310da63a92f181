import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  /** Paths; "-" is standard input. */
  readonly files: readonly string[];
  readonly format: "text" | "json" | "markdown";
  /** Also what the page could read. */
  readonly all: boolean;
  /** Only what pages of this origin asked for. */
  readonly origin: string | null;
  /** Only what has all these words in its method, URL, verdict or causes. */
  readonly words: readonly string[];
}

/** A command, or why there is none. */
export type Command =
  | { readonly name: "explain"; readonly options: Options }
  | { readonly name: "help" | "version" }
  | { readonly name: "mistake"; readonly kind: "command" | "option" | "formats" | "origin"; readonly value: string };

/** Reads the command line. @param args without the program's own name */
export function readCommand(args: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { name: "mistake", kind: "option", value: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.version) return { name: "version" };
  if (values.help || (command === undefined && args.length === 0)) return { name: "help" };
  if (command !== "explain") return { name: "mistake", kind: "command", value: command ?? "" };
  if (values.json && values.markdown) return { name: "mistake", kind: "formats", value: "" };
  const origin = values.origin ?? null;
  if (origin !== null && !URL.canParse(origin) && origin !== "null")
    return { name: "mistake", kind: "origin", value: origin };
  return {
    name: "explain",
    options: {
      files: files.length > 0 ? files : ["-"],
      format: values.json ? "json" : values.markdown ? "markdown" : "text",
      all: values.all,
      origin: origin === null || origin === "null" ? origin : new URL(origin).origin,
      words: (values.filter ?? "").toLowerCase().split(/\s+/).filter(Boolean),
    },
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: "boolean", default: false },
      filter: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
      json: { type: "boolean", default: false },
      markdown: { type: "boolean", default: false },
      origin: { type: "string" },
      version: { type: "boolean", short: "v", default: false },
    },
  });
}
