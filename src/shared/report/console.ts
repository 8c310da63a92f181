import { geckoReasonTexts } from "../cors/gecko-reason-texts.ts";
import { consoleOutput, explainFlaw } from "../diagnosis/console-output.ts";
import type { Explanation } from "../diagnosis/explain.ts";
import type { Say } from "../messages/messages.ts";

/** What Firefox's console says of an exchange that Firefox made, as the report has it; nothing where it is silent. */
export function consoleReport(explanation: Explanation, say: Say) {
  const outputs = consoleOutput(explanation);
  if (outputs.length === 0) return {};
  return {
    console: outputs.map(({ cause, lines }) => ({
      cause: cause.id,
      lines: lines.map(({ names, flaws }) => ({
        names,
        texts: names.flatMap((name) => geckoReasonTexts[name] ?? []),
        flaws: flaws.map((kind) => {
          const { id, values } = explainFlaw(kind, cause, say(cause.title.id, cause.title.values));
          return { kind, text: say(id, values) };
        }),
      })),
    })),
  };
}
