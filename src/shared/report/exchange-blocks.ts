import { isOpenByStop } from "../cors/evaluate.ts";
import type { Cause } from "../diagnosis/diagnose.ts";
import type { Explanation } from "../diagnosis/explain.ts";
import { headsOf } from "../diagnosis/heads.ts";
import { namesNoTab } from "../exchange/exchange.ts";
import type { Fact } from "../exchange/fact.ts";
import { isOfHiddenPage } from "../exchange/prerendered.ts";
import type { Say } from "../messages/messages.ts";
import { curlCommand } from "../reproduce/curl.ts";
import { wireRequests } from "../reproduce/wire-request.ts";
import { layOutSequence } from "../sequence/layout.ts";
import { laneNames, sequenceOf, spokenSequence } from "../sequence/sequence.ts";
import { type Block, type Inline, inlineOf, type Span } from "./document.ts";
import { fixBlocks } from "./fix-blocks.ts";
import { framesOf } from "./frame.ts";
import type { ReportContext } from "./source.ts";

/** What happened in one line: the verdict and the title of the first cause. */
export function headline({ evaluation, diagnosis }: Explanation, say: Say): string {
  const verdict = say(`verdict.${evaluation.verdict}`);
  const heads = headsOf(diagnosis);
  const [first] = heads;
  if (!first) return verdict;
  if (heads.length > 1) return say("panel.headline.alternatives", { verdict, count: heads.length });
  const id = evaluation.verdict === "undetermined" && first.assuming ? "panel.headline.open" : "panel.headline";
  return say(id, { verdict, title: say(first.title.id, first.title.values) });
}

/** Method and URL as code. */
export function requestLine({ exchange }: Explanation): Span {
  const { method, url } = exchange.hops[0].actual;
  return { code: `${method} ${url}` };
}

/** The explanation of one exchange, below its title: evidence, why, what comes next, the fix, and how to see it again. */
export function exchangeBlocks(explanation: Explanation, context: ReportContext): readonly Block[] {
  const { say } = context;
  return [
    ...summaryBlocks(explanation, say),
    heading(say("panel.sequence")),
    sequenceBlock(explanation, say),
    ...evidenceBlocks(explanation, say),
    ...nextBlocks(explanation, say),
    ...fixBlocks(explanation, context),
    ...warningBlocks(explanation, say),
    ...reproduceBlocks(explanation, say),
    ...unknownBlocks(explanation, say),
    ...whereBlocks(explanation, context),
  ];
}

/** The explanation alone: without the ways around the fix, how to see it again, and where it was seen. */
export function explanationBlocks(explanation: Explanation, context: ReportContext): readonly Block[] {
  const { say } = context;
  return [
    ...summaryBlocks(explanation, say),
    ...evidenceBlocks(explanation, say),
    ...nextBlocks(explanation, say),
    ...beforeSubheading(fixBlocks(explanation, context)),
    ...warningBlocks(explanation, say),
  ];
}

function beforeSubheading(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex((block) => block.kind === "heading" && block.level === 3);
  return end === -1 ? blocks : blocks.slice(0, end);
}

function summaryBlocks({ evaluation, diagnosis }: Explanation, say: Say): readonly Block[] {
  const heads = headsOf(diagnosis);
  const [first] = heads;
  if (!first) return [paragraph(say(`verdict.${evaluation.verdict}.sentence`))];
  const isOpen = evaluation.verdict === "undetermined" && heads.length === 1 && first.assuming !== undefined;
  if (heads.length === 1 && !isOpen) return [paragraph(say(first.summary.id, first.summary.values))];
  const other = first.assuming?.credentialsMode === "include" ? "omit" : "include";
  const allowed: Inline = [`${say(`panel.assuming.${other}`)} `, say("verdict.allowed.sentence")];
  const { likelihood } = evaluation;
  return [
    paragraph(say(isOpen ? "panel.open" : "panel.alternatives")),
    list([...heads.map((cause) => causeText(cause, say)), ...(isOpen ? [allowed] : [])]),
    ...(likelihood ? [paragraph(say(`panel.likelihood.${likelihood.basis}`))] : []),
  ];
}

/** How wide a picture may be that stands on paper, in pixels. */
const pictureWidth = 660;

function sequenceBlock(explanation: Explanation, say: Say): Block {
  const sequence = sequenceOf(explanation);
  const names = laneNames(explanation, sequence, say);
  const texts = sequence.messages.map(({ label }) => (typeof label === "string" ? label : say(label.id, label.values)));
  return {
    kind: "sequence",
    layout: layOutSequence(sequence, texts, names, pictureWidth),
    lines: spokenSequence(sequence, names, say),
  };
}

function evidenceBlocks(explanation: Explanation, say: Say): readonly Block[] {
  const heads = headsOf(explanation.diagnosis);
  const frames = framesOf(explanation, heads);
  if (frames.length === 0) return [];
  return [
    heading(say("report.evidence")),
    ...frames.flatMap(({ text, missing, error }): Block[] => [
      { kind: "code", language: "http", text },
      ...(missing.length > 0 ? [labelled(say("report.missing"), codes(missing))] : []),
      ...(error === null ? [] : [labelled(say("report.error"), [{ code: error }])]),
    ]),
    ...(heads.length > 0 ? [heading(say("report.why"))] : []),
    ...heads.map(({ detail }) => paragraph(say(detail.id, detail.values))),
  ];
}

function nextBlocks({ diagnosis }: Explanation, say: Say): readonly Block[] {
  const heads = headsOf(diagnosis);
  const next = diagnosis.causes.filter((cause) => !heads.includes(cause));
  if (next.length === 0) return [];
  return [
    heading(say("panel.next")),
    list(
      next.map((cause) => causeText(cause, say)),
      true,
    ),
  ];
}

function warningBlocks({ diagnosis: { warnings } }: Explanation, say: Say): readonly Block[] {
  if (warnings.length === 0) return [];
  const text = ({ summary, detail }: Cause): Inline => [
    ...inlineOf(say(summary.id, summary.values)),
    " ",
    ...inlineOf(say(detail.id, detail.values)),
  ];
  return [heading(say("panel.warnings")), list(warnings.map(text))];
}

function reproduceBlocks({ exchange }: Explanation, say: Say): readonly Block[] {
  const requests = wireRequests(exchange);
  if (requests.length === 0) return [];
  const hasBody = !/^(GET|HEAD|OPTIONS)$/.test(exchange.hops[0].actual.method);
  return [
    heading(say("reproduce.heading")),
    ...requests.flatMap((request): Block[] => [
      { kind: "code", language: "sh", text: curlCommand(request) },
      ...(request.sent ? [] : [paragraph(say("reproduce.never-sent"))]),
    ]),
    ...(hasBody ? [paragraph(say("reproduce.body"))] : []),
    ...(exchange.hops.length > 1 ? [paragraph(say("reproduce.redirects"))] : []),
  ];
}

/** What nobody could see, each with the reason. */
function unknownBlocks({ exchange, evaluation }: Explanation, say: Say): readonly Block[] {
  const { outcome, mode, credentialsMode } = evaluation;
  const open = (label: string, fact: Fact<string>): readonly Inline[] =>
    fact.known === "unknown" ? [[`${label}: `, ...inlineOf(say(`basis.${fact.basis}`))]] : [];
  const items: readonly Inline[] = [
    ...open(say("panel.facts.outcome"), outcome),
    ...open(say("panel.facts.mode"), mode),
    ...open(say("panel.facts.credentials"), credentialsMode),
    ...(exchange.beforeDevtools ? [[say("flight.said")]] : []),
    ...(exchange.beginningMissed ? [[say("panel.notice.beginning-missed")]] : []),
    ...(isOpenByStop(exchange, evaluation) ? [[say("interrupted.notice")]] : []),
    ...(namesNoTab(exchange) ? [[say("panel.notice.no-tab", { origin: exchange.initiator ?? "" })]] : []),
    ...(exchange.knownFrom ? [[say(`panel.known-from.${exchange.knownFrom}`)]] : []),
  ];
  return items.length === 0 ? [] : [heading(say("report.unknown")), list(items)];
}

function whereBlocks({ exchange, diagnosis }: Explanation, { source, say }: ReportContext): readonly Block[] {
  const { creator, browser } = source;
  const heads = headsOf(diagnosis);
  const names = heads.flatMap(({ browsers }) => [browsers.chromium, browsers.firefox, browsers.webkit]);
  const found = [...new Set(names.filter((name) => name !== null))];
  const frame = exchange.callFrames?.[0];
  const row = (label: string, value: Inline): Inline => [`${label}: `, ...value];
  return [
    heading(say("report.where")),
    list([
      row(say("report.page"), [{ code: exchange.initiator ?? "?" }]),
      ...(exchange.prerendered
        ? [[say(isOfHiddenPage(exchange) ? "prerendered.hidden.said" : "prerendered.shown.said")]]
        : []),
      ...(frame ? [row(say("panel.call"), [{ code: `${frame.url}:${frame.line}:${frame.column}` }])] : []),
      row(say("report.time"), [new Date(exchange.hops[0].actual.startedAt).toISOString()]),
      row(say("report.browser"), [`${browser.name} ${browser.version}`]),
      ...(found.length > 0 ? [row(say("panel.browsers"), codes(found))] : []),
      ...heads.map(({ id, spec }) =>
        row(say("report.cause"), [{ code: id }, ", ", { link: say("panel.links.standard"), href: spec }]),
      ),
      row(say("report.written-by"), [`${creator.name} ${creator.version}`]),
    ]),
  ];
}

function causeText(cause: Cause, say: Say): Inline {
  const text = inlineOf(say(cause.summary.id, cause.summary.values));
  return cause.assuming ? [`${say(`panel.assuming.${cause.assuming.credentialsMode}`)} `, ...text] : text;
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text: [text] };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: inlineOf(text) };
}

function labelled(label: string, value: Inline): Block {
  return { kind: "paragraph", text: [`${label}: `, ...value] };
}

function list(items: readonly Inline[], isOrdered = false): Block {
  return { kind: "list", isOrdered, items };
}

function codes(names: readonly string[]): Inline {
  return names.flatMap((code, index): Span[] => (index === 0 ? [{ code }] : [", ", { code }]));
}
