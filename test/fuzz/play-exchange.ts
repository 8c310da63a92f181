import { callSite, groupFrames, placeOf } from "../../src/panel/call-site.ts";
import {
  curlText,
  docsLinkText,
  errorNameText,
  fetchText,
  responseHeadersText,
  urlText,
  withoutSecrets,
} from "../../src/panel/copies.ts";
import { marksOf } from "../../src/panel/list/marks.ts";
import { rowsOf } from "../../src/panel/list/rows.ts";
import { domainOf, durationOf, typeOf } from "../../src/panel/list/values.ts";
import { networkFilter } from "../../src/panel/network-filter.ts";
import { isFromHttpCache, secondsHidden, wayToRepeat } from "../../src/panel/repeat.ts";
import { statusText } from "../../src/panel/row.ts";
import { sharedPartOf, showUrl } from "../../src/panel/shown-url.ts";
import { hasGoneWrong } from "../../src/shared/cors/failed-on-page.ts";
import { ownProfile } from "../../src/shared/cors/own-profile.ts";
import { type Explanation, explain, indexByUrl, predictOthers } from "../../src/shared/diagnosis/explain.ts";
import { scriptView } from "../../src/shared/diagnosis/script-view.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { createSay } from "../../src/shared/messages/messages.ts";
import { countAll } from "../../src/shared/overview/counts.ts";
import { rootCauses } from "../../src/shared/overview/root-causes.ts";
import { sharedFix } from "../../src/shared/overview/shared-fix.ts";
import { allowances } from "../../src/shared/recipes/allowance.ts";
import { guessStacks } from "../../src/shared/recipes/guess-stack.ts";
import { recipes } from "../../src/shared/recipes/index.ts";
import { consoleReport } from "../../src/shared/report/console.ts";
import { changedResponses } from "../../src/shared/reproduce/compare.ts";
import { layOutSequence } from "../../src/shared/sequence/layout.ts";
import { laneNames, sequenceOf, spokenSequence } from "../../src/shared/sequence/sequence.ts";
import { planTrial } from "../../src/shared/trial/plan-trial.ts";
import { isTrialValue } from "../../src/shared/trial/trial.ts";
import { trialRules } from "../../src/shared/trial/trial-rules.ts";
import { formOf } from "../../src/shared/what-if/form.ts";
import { whatIf } from "../../src/shared/what-if/what-if.ts";
import { must } from "./must.ts";

const say = createSay();

/** Explains exchanges, as the panel does when they come. */
export function explainAll(exchanges: readonly Exchange[]): readonly Explanation[] {
  const exchangesAt = indexByUrl(exchanges);
  return exchanges.map((exchange) => explain(exchange, ownProfile(exchange), exchangesAt));
}

/** Everything that the panel shows and offers of some exchanges. */
export function playExchanges(exchanges: readonly Exchange[]): void {
  const explanations = explainAll(exchanges);
  const exchangesAt = indexByUrl(exchanges);
  for (const explanation of explanations.slice(0, 1)) {
    const { exchange, evaluation, diagnosis } = explanation;
    hasGoneWrong(evaluation);
    predictOthers(explanation, exchangesAt);
    scriptView(explanation);
    playListed(explanation);
    const sequence = sequenceOf(explanation);
    const lanes = laneNames(explanation, sequence, say);
    const { width } = layOutSequence(sequence, spokenSequence(sequence, lanes, say), lanes, 500);
    must(Number.isFinite(width), "a picture has a width");
    for (const { texts } of playRecipes(explanation)) must(texts.length > 0, "a recipe has a text");
    const trial = diagnosis.fix ? planTrial(exchange, diagnosis.fix)?.trial : undefined;
    if (trial) {
      must(isTrialValue(trial), "a planned trial is one that the background takes");
      for (const { condition } of trialRules(trial, 1, 1)) new RegExp(condition.regexFilter);
    }
    for (const { summary, title, detail } of [...diagnosis.causes, ...diagnosis.warnings])
      for (const { id, values } of [summary, title, detail]) say(id, values);
    whatIf(formOf(explanation), exchange, exchanges);
  }
  countAll(explanations);
  for (const cause of rootCauses(explanations)) sharedFix(cause);
  const [first, second] = exchanges;
  if (first && second) changedResponses(first, second);
}

function playListed(explanation: Explanation): void {
  const { exchange } = explanation;
  const { url } = exchange.hops[0].actual;
  marksOf(explanation);
  statusText(explanation);
  domainOf(exchange);
  durationOf(exchange);
  typeOf(exchange);
  rowsOf([explanation, explanation], {
    sort: { column: "url", direction: "ascending" },
    groupRepeats: true,
    opened: new Set(),
    navigations: [],
  });
  showUrl(url, sharedPartOf(exchange), 30);
  for (const { frames } of groupFrames(exchange.callFrames ?? [])) frames.forEach(placeOf);
  callSite(exchange.callFrames ?? []);
}

function playRecipes(explanation: Explanation) {
  return allowances(explanation).flatMap(({ server, input }) => {
    guessStacks(server, [explanation.exchange], ["<title>nginx</title>"]);
    return recipes.map((recipe) => ({ texts: recipe.texts(input) }));
  });
}

/** Everything that can be copied of the first exchange, with and without its secrets. */
export function playCopies(exchanges: readonly Exchange[]): void {
  const [explanation] = explainAll(exchanges.slice(0, 1));
  if (!explanation) return;
  wayToRepeat(explanation, true);
  secondsHidden(explanation, 1_700_000_000_000);
  isFromHttpCache(explanation);
  consoleReport(explanation, say);
  const { url, method } = explanation.exchange.hops[0].actual;
  networkFilter(url, method);
  const bare = withoutSecrets(explanation);
  for (const one of [explanation, bare]) {
    for (const copy of [urlText, curlText, fetchText, responseHeadersText, errorNameText, docsLinkText]) copy(one);
  }
}
