import { ownProfile } from "../../src/shared/cors/own-profile.ts";
import { type Explanation, explain, indexByUrl } from "../../src/shared/diagnosis/explain.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { createSay } from "../../src/shared/messages/messages.ts";
import { type ReportFormat, reportFormats } from "../../src/shared/report/formats.ts";
import { redactExchanges } from "../../src/shared/report/redact/redact.ts";
import { writeReport } from "../../src/shared/report/write.ts";
import { fetchCallOf, fetchCode } from "../../src/shared/reproduce/page-call.ts";
import { leaksIn } from "./leaks.ts";
import type { PlantedLog } from "./log.ts";

const context = {
  source: { creator: { name: "Corsplain", version: "1" }, browser: { name: "Chrome", version: "1" } },
  say: createSay(),
};

/** What leaks of a log's secrets in any export of it: "markdown: s3cret". */
export function leaksOf({ exchanges, secrets }: PlantedLog): readonly string[] {
  const texts: [ReportFormat | "fetch", string][] = reportFormats.map((format) => [
    format,
    writeReport(format, exchanges, context).text,
  ]);
  const calls = redactExchanges(exchanges).explanations.flatMap((one) => fetchCallOf(one) ?? []);
  texts.push(["fetch", calls.map(fetchCode).join("\n")]);
  return texts.flatMap(([format, text]) => leaksIn(text, secrets).map((secret) => `${format}: ${secret}`));
}

/** What an explanation comes to, without the words. */
function gist({ evaluation, diagnosis }: Explanation) {
  const causes = (some: Explanation["diagnosis"]["causes"]) =>
    some.map(({ id, on, hop, certainty, assuming, isFirst, who }) => ({
      id,
      on,
      hop,
      certainty,
      assuming,
      isFirst,
      who,
    }));
  return {
    verdict: evaluation.verdict,
    outcome: evaluation.outcome,
    mode: evaluation.mode,
    credentialsMode: evaluation.credentialsMode,
    preflights: evaluation.preflights.map(({ state, because }) => ({
      state,
      because: because.map(({ kind }) => kind),
    })),
    causes: causes(diagnosis.causes),
    warnings: causes(diagnosis.warnings),
    fix: diagnosis.fix && {
      who: diagnosis.fix.who,
      responses: diagnosis.fix.responses.map(({ url: _, ...change }) => ({
        ...change,
        // A Location can have a secret in it.
        set: change.set.map((one) => (one.name === "location" ? { ...one, value: null } : one)),
      })),
      notes: diagnosis.fix.notes.map(({ id }) => id),
      // Configurations of proxies are offered only where the path means the same in them.
      request: diagnosis.fix.request.map(({ text }) => text.id).filter((id) => !id.startsWith("advice.proxy-")),
    },
  };
}

/** What exchanges come to before and after their secrets are hidden: the same. */
export function gistsOf(exchanges: readonly Exchange[]) {
  const exchangesAt = indexByUrl(exchanges);
  return {
    before: exchanges.map((one) => gist(explain(one, ownProfile(one), exchangesAt))),
    after: redactExchanges(exchanges).explanations.map(gist),
  };
}
