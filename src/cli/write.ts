import packageJson from "../../package.json" with { type: "json" };
import type { Explanation } from "../shared/diagnosis/explain.ts";
import type { HarFile } from "../shared/har-in/read-har.ts";
import type { Say } from "../shared/messages/messages.ts";
import type { Block } from "../shared/report/document.ts";
import { explanationBlocks, headline, requestLine } from "../shared/report/exchange-blocks.ts";
import { fileWords } from "../shared/report/file-words.ts";
import { toHar } from "../shared/report/har.ts";
import { toMarkdown } from "../shared/report/markdown.ts";
import type { Redacted } from "../shared/report/redact/redact.ts";
import type { ReportSource } from "../shared/report/source.ts";
import type { Options } from "./options.ts";
import type { Surroundings } from "./run.ts";
import { createTerminal } from "./terminal.ts";

/** A file with the explanations that are wanted of it, which come out of `redactExchanges`. */
export interface ExplainedFile extends Pick<Redacted, "explanations" | "exchangesAt"> {
  readonly name: string;
  readonly file: HarFile;
}

/** How many requests with the same explanation are named beside the one that is explained. */
const namedOthers = 5;

/** Writes explanations for people at a terminal: those that failed first, one block for each, and what is left open. */
export function writeText(
  files: readonly ExplainedFile[],
  { all }: Options,
  { stdout, stderr, env }: Surroundings,
  say: Say,
): void {
  const terminal = createTerminal(stdout, env);
  for (const { name, file, explanations } of files) {
    const { problem, notes, faults } = fileWords(file, name, say);
    const groups = groupsOf(explanations);
    const context = { source: sourceOf(file), say };
    const blocks: readonly Block[] = [
      ...(files.length > 1 ? [heading(1, name)] : []),
      paragraph(
        say("cli.file", {
          tool: file.tool.name || say("cli.unknown-tool"),
          entries: file.entries,
          exchanges: file.exchanges.length,
        }),
      ),
      ...notes.map(paragraph),
    ];
    stdout.write(terminal.text(blocks));
    for (const [first, ...others] of groups) {
      const { verdict } = first.evaluation;
      stdout.write(`\n${terminal.title(headline(first, say), verdict)}\n`);
      stdout.write(
        terminal.text([
          { kind: "paragraph", text: [requestLine(first)] },
          ...explanationBlocks(first, context),
          ...otherBlocks(others, say),
        ]),
      );
    }
    stdout.write(`\n${terminal.text([paragraph(summary(file, explanations, all, say))])}`);
    for (const line of [...(problem === null ? [] : [problem]), ...faults]) stderr.write(`${line}\n`);
  }
}

/** Writes the report's own objects, for programs. */
export function writeJson(
  files: readonly ExplainedFile[],
  _options: Options,
  { stdout, stderr }: Surroundings,
  say: Say,
): void {
  const written = files.map(({ name, file, explanations, exchangesAt }) => {
    const { problem, notes, faults } = fileWords(file, name, say);
    const { log } = toHar(explanations, sourceOf(file), say, exchangesAt) as unknown as {
      log: { _cors: { exchanges: readonly object[] } };
    };
    if (problem !== null) stderr.write(`${problem}\n`);
    return {
      name,
      tool: file.tool,
      entries: file.entries,
      limits: file.limits,
      notes,
      problem,
      faults,
      exchanges: log._cors.exchanges,
    };
  });
  stdout.write(`${JSON.stringify({ version: 1, files: written }, null, 2)}\n`);
}

/** Writes what an issue or a chat takes. */
export function writeMarkdown(
  files: readonly ExplainedFile[],
  _options: Options,
  { stdout, stderr }: Surroundings,
  say: Say,
): void {
  for (const { name, file, explanations } of files) {
    const { problem, notes, faults } = fileWords(file, name, say);
    const texts = groupsOf(explanations).map((group) => toMarkdown(group, { source: sourceOf(file), say }));
    stdout.write(texts.join("\n---\n\n"));
    for (const line of [...(problem === null ? [] : [problem]), ...notes, ...faults]) stderr.write(`${line}\n`);
  }
}

function sourceOf({ tool }: HarFile): ReportSource {
  const [, name = "unknown", version = "unknown"] = /^(.*\S)\s+(\S+)$/.exec(tool.browser) ?? [];
  return { creator: { name: "Corsplain", version: packageJson.version }, browser: { name, version } };
}

const severity = ["blocked", "failed", "undetermined", "pending", "opaque", "allowed"] as const;

/** What has the same explanation and goes between the same origins together; what failed first. */
function groupsOf(explanations: readonly Explanation[]): readonly (readonly [Explanation, ...Explanation[]])[] {
  const groups = new Map<string, [Explanation, ...Explanation[]]>();
  for (const explanation of explanations) {
    const { exchange, evaluation, diagnosis } = explanation;
    const servers = exchange.hops.map(({ actual: { url } }) => (URL.canParse(url) ? new URL(url).origin : url));
    const causes = diagnosis.causes.map(({ id, on, hop, assuming }) => [id, on, hop, assuming?.credentialsMode]);
    const key = JSON.stringify([
      evaluation.verdict,
      exchange.initiator,
      servers,
      causes,
      diagnosis.warnings.map(({ id }) => id),
    ]);
    const group = groups.get(key);
    if (group) group.push(explanation);
    else groups.set(key, [explanation]);
  }
  const rank = ([{ evaluation }]: readonly [Explanation, ...Explanation[]]) => severity.indexOf(evaluation.verdict);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function otherBlocks(others: readonly Explanation[], say: Say): readonly Block[] {
  if (others.length === 0) return [];
  return [
    paragraph(say("cli.others", { count: others.length })),
    { kind: "list", isOrdered: false, items: others.slice(0, namedOthers).map((one) => [requestLine(one)]) },
  ];
}

function summary({ exchanges }: HarFile, explanations: readonly Explanation[], all: boolean, say: Say): string {
  const count = (verdict: string) => explanations.filter(({ evaluation }) => evaluation.verdict === verdict).length;
  const [blocked, failed, undetermined] = [count("blocked"), count("failed"), count("undetermined")];
  const others = all ? 0 : exchanges.length - explanations.length;
  return say("cli.summary", { blocked, failed, undetermined, others });
}

function heading(level: 1 | 2, text: string): Block {
  return { kind: "heading", level, text: [text] };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: text.split("`").map((part, index) => (index % 2 === 1 ? { code: part } : part)) };
}
