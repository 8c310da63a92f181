import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable, Writable } from "node:stream";
import packageJson from "../../package.json" with { type: "json" };
import { ownProfile } from "../shared/cors/own-profile.ts";
import { type Explanation, explain, indexByUrl } from "../shared/diagnosis/explain.ts";
import { createHarReading, type HarFile } from "../shared/har-in/read-har.ts";
import { createSay } from "../shared/messages/messages.ts";
import { redactExchanges } from "../shared/report/redact/redact.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Options, readCommand } from "./options.ts";
import { type ExplainedFile, writeJson, writeMarkdown, writeText } from "./write.ts";

/** A stream that may be a terminal. */
type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command runs in. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const say = createSay();

/** Runs a command. @returns its exit code */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdin, stdout, stderr } = surroundings;
  const command = readCommand(args);
  switch (command.name) {
    case "help":
      stdout.write(`${say("cli.help")}\n`);
      return exitCodes.fine;
    case "version":
      stdout.write(`${packageJson.version}\n`);
      return exitCodes.fine;
    case "mistake":
      stderr.write(`${say(`cli.mistake.${command.kind}`, { value: command.value })}\n${say("cli.see-help")}\n`);
      return exitCodes.unreadable;
    case "explain":
      if (command.options.files.includes("-") && stdin.isTTY) {
        stderr.write(`${say("cli.mistake.no-file")}\n${say("cli.see-help")}\n`);
        return exitCodes.unreadable;
      }
      return explainFiles(command.options, surroundings);
  }
}

async function explainFiles(options: Options, surroundings: Surroundings): Promise<number> {
  const explained: ExplainedFile[] = [];
  let code: number = exitCodes.fine;
  for (const path of options.files) {
    const name = path === "-" ? say("cli.stdin") : basename(path);
    try {
      const file = await readFile(path, name, surroundings);
      const explanations = explanationsOf(file);
      const isFailing = explanations.some(
        ({ evaluation: { verdict } }) => verdict === "blocked" || verdict === "failed",
      );
      if (isFailing && code === exitCodes.fine) code = exitCodes.failing;
      if (file.broken) code = exitCodes.unreadable;
      const wanted = new Set(explanations.filter((one) => isWanted(one, options)).map(({ exchange }) => exchange));
      // What is written to a terminal is pasted elsewhere, and everybody reads the log of a CI run.
      explained.push({ name, file, ...redactExchanges(file.exchanges, (exchange) => wanted.has(exchange)) });
    } catch (error) {
      code = exitCodes.unreadable;
      surroundings.stderr.write(`${reasonOf(error, path)}\n`);
    }
  }
  const write = { text: writeText, json: writeJson, markdown: writeMarkdown }[options.format];
  write(explained, options, surroundings, say);
  return code;
}

/** Reads a file piece by piece; a terminal shows how far it is. */
async function readFile(path: string, name: string, { stdin, stderr }: Surroundings): Promise<HarFile> {
  const size = path === "-" ? 0 : (await stat(path)).size;
  const source: Readable = path === "-" ? stdin : createReadStream(path, { highWaterMark: 1024 * 1024 });
  const reading = createHarReading();
  let read = 0;
  let shown = -1;
  for await (const chunk of source) {
    if (!reading.write(typeof chunk === "string" ? Buffer.from(chunk) : chunk)) break;
    read += chunk.length;
    const percent = size === 0 ? 0 : Math.floor((100 * read) / size);
    if (stderr.isTTY && size > 10_000_000 && percent !== shown) {
      shown = percent;
      stderr.write(`\r${say("cli.reading", { name, percent })}`);
    }
  }
  if (shown >= 0) stderr.write("\r\u001b[K");
  return reading.end();
}

function explanationsOf({ exchanges }: HarFile): readonly Explanation[] {
  const exchangesAt = indexByUrl(exchanges);
  return exchanges.map((exchange) => explain(exchange, ownProfile(exchange), exchangesAt));
}

function isWanted({ exchange, evaluation, diagnosis }: Explanation, { all, origin, words }: Options): boolean {
  const { verdict } = evaluation;
  const isUnfavorable = verdict === "blocked" || verdict === "failed" || verdict === "undetermined";
  if (!all && !isUnfavorable) return false;
  if (origin !== null && exchange.initiator !== origin) return false;
  const { causes, warnings } = diagnosis;
  const text = [
    verdict,
    ...exchange.hops.flatMap(({ actual }) => [actual.method, actual.url]),
    ...[...causes, ...warnings].map(({ id }) => id),
  ];
  const haystack = text.join("\n").toLowerCase();
  return words.every((word) => haystack.includes(word));
}

function reasonOf(error: unknown, path: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return say("cli.unreadable.missing", { path });
  if (code === "EACCES" || code === "EPERM") return say("cli.unreadable.forbidden", { path });
  if (code === "EISDIR") return say("cli.unreadable.folder", { path });
  return say("cli.unreadable.other", { path, message });
}
