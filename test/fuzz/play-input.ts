import { applyFilter, whatHides } from "../../src/panel/filter/apply.ts";
import { toClauses } from "../../src/panel/filter/clauses.ts";
import { withoutClause, withVerdictToggled } from "../../src/panel/filter/edit.ts";
import { parseFilter } from "../../src/panel/filter/parse.ts";
import { printFilter } from "../../src/panel/filter/print.ts";
import { suggest } from "../../src/panel/filter/suggest.ts";
import { withTerm } from "../../src/panel/filter-terms.ts";
import { layoutOf } from "../../src/panel/list/columns.ts";
import { toPageCall } from "../../src/panel/probe/to-page-call.ts";
import { createSettings, type SettingName, settingDefinitions } from "../../src/panel/settings.ts";
import { adopt } from "../../src/shared/exchange/adopt.ts";
import { assemble } from "../../src/shared/exchange/assemble.ts";
import { createAssembly } from "../../src/shared/exchange/assembly.ts";
import { isCrossOrigin } from "../../src/shared/exchange/exchange.ts";
import { toDevtoolsRecord } from "../../src/shared/har-in/devtools-record.ts";
import { createHarReading } from "../../src/shared/har-in/read-har.ts";
import { createSay } from "../../src/shared/messages/messages.ts";
import type { DevtoolsMessage } from "../../src/shared/protocol.ts";
import { fileWords } from "../../src/shared/report/file-words.ts";
import { changesFor } from "../../src/shared/trial/trial.ts";
import { trialRules } from "../../src/shared/trial/trial-rules.ts";
import { isDevtoolsMessage } from "../../src/shared/validate-message.ts";
import type { WhatIfForm } from "../../src/shared/what-if/form.ts";
import { whatIf } from "../../src/shared/what-if/what-if.ts";
import { recorded } from "../unit/panel/filter/recorded.ts";
import type { HostileFile } from "./hostile-har.ts";
import { must } from "./must.ts";
import { explainAll, playExchanges } from "./play-exchange.ts";

const say = createSay();

/** What comes through a port: it is refused, or it can do no harm wherever it goes from there. */
export function playMessage(value: unknown): void {
  if (!isDevtoolsMessage(value)) return;
  const message: DevtoolsMessage = value;
  if (message.type === "observed") takeObserved(message.records);
  if (message.type === "start-trial") {
    const { trial } = message;
    for (const { condition } of trialRules(trial, 1, 1)) new RegExp(condition.regexFilter);
    changesFor(trial, trial);
  }
}

type Observed = Extract<DevtoolsMessage, { type: "observed" }>["records"];

/** What DevTools' log and the probe tell, on the way that it takes in the background. */
function takeObserved(records: Observed): void {
  const assembly = createAssembly();
  for (const record of records) assemble(assembly, { ...record, tabId: 1 });
  let ids = 0;
  const { events, records: adopted } = adopt(
    assembly,
    () => true,
    ({ actual: { startedAt } }) => (startedAt % 2 === 0 ? "missed" : "unseen"),
    () => `adopted ${++ids}`,
  );
  for (const event of [...events, ...adopted]) assemble(assembly, event);
  const exchanges = [...assembly.exchanges.values()].filter(isCrossOrigin);
  must(JSON.stringify(exchanges).length > 0, "what was taken can be stored");
  playExchanges(exchanges);
}

/** What a page hands over where the probe notes its calls. */
export function playNote(value: unknown): void {
  const call = toPageCall(value, 1);
  if (!call) return;
  const message = { type: "observed", records: [call] };
  must(isDevtoolsMessage(structuredClone(message)), "what the panel sends is what the background takes");
  takeObserved([call]);
}

/** An entry of DevTools' log. */
export function playEntry(value: unknown): void {
  const record = toDevtoolsRecord(value, 1, "https://app.example");
  if (!record) return;
  must(isDevtoolsMessage({ type: "observed", records: [record] }), "what the panel sends is what the background takes");
  takeObserved([record]);
}

/** A file that somebody sent. */
export function playHar({ text, pieces }: HostileFile): void {
  const reading = createHarReading();
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += pieces) if (!reading.write(bytes.subarray(at, at + pieces))) break;
  const file = reading.end();
  must(JSON.stringify(file).length > 0, "what was read can be stored");
  fileWords(file, "hostile.har", say);
  // The panel explains a few at once, and then looks up.
  explainAll(file.exchanges.slice(0, 5));
  must(!("polluted" in {}), "no object has got a property of a file");
}

/** What is typed into the filter. */
export function playFilter([text, caret]: readonly [string, number]): void {
  const terms = parseFilter(text);
  const printed = printFilter(terms);
  must(printFilter(parseFilter(printed)) === printed, "a filter that is written anew means the same");
  const clauses = toClauses(terms);
  applyFilter(recorded, clauses);
  whatHides(recorded, clauses);
  for (const clause of clauses) clause.problems();
  // One is taken out at a time.
  for (const clause of clauses.slice(0, 20)) withoutClause(text, clause);
  withVerdictToggled(text, "blocked");
  withTerm(text, "status:200");
  suggest({ text, caret: caret % (text.length + 1), explanations: recorded, clauses, recents: [text] });
}

/** What is typed into the form of "What if". */
export function playForm(form: WhatIfForm): void {
  const { explanation } = whatIf(form, null, []);
  if (explanation) playExchanges([explanation.exchange]);
}

/** What an older version, or somebody else, has stored. */
export function playSettings(stored: unknown): void {
  const settings = createSettings(() => stored);
  for (const name of Object.keys(settings) as SettingName[]) {
    const { value } = settings[name];
    must(settingDefinitions[name].accepts(value), `${name} has a value that it can have`);
  }
  const layout = layoutOf(settings.columns.value, 800, true);
  must(layout.columns.length > 0, "a list has columns");
}
