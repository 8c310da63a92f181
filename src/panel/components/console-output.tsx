import { geckoReasonTexts } from "../../shared/cors/gecko-reason-texts.ts";
import {
  type ConsoleOutput as ConsoleOutputOf,
  consoleOutput,
  explainFlaw,
  isMisleading,
} from "../../shared/diagnosis/console-output.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { say, sayMessage } from "../words.ts";
import { Fold } from "./depth.tsx";
import { Text } from "./text.tsx";

/** What Firefox's console says, line by line, and what really happened; open where the console misleads. */
export function ConsoleOutput({ explanation }: { explanation: Explanation }) {
  const outputs = consoleOutput(explanation);
  if (outputs.length === 0) return null;
  return (
    <Fold title={say("gecko-console.heading")} isOpen={outputs.some(isMisleading)}>
      {outputs.map((output) => (
        <Lines key={output.cause.id} output={output} />
      ))}
    </Fold>
  );
}

function Lines({ output: { cause, lines } }: { output: ConsoleOutputOf }) {
  const { assuming } = cause;
  return (
    <>
      {assuming && <p class="note">{say(`panel.assuming.${assuming.credentialsMode}`)}</p>}
      <ol class="console-lines">
        {lines.map(({ names, flaws }, index) => (
          <li key={index}>
            {names.map((name, at) => [
              at > 0 && ` ${say("gecko-console.or")} `,
              <code key={name}>{name}</code>,
              geckoReasonTexts[name] && <span key={`${name} text`}> “{geckoReasonTexts[name]}”</span>,
            ])}
            {flaws.map((flaw) => (
              <div key={flaw} class="quiet">
                <Text>{sayMessage(explainFlaw(flaw, cause, sayMessage(cause.title)))}</Text>
              </div>
            ))}
            {flaws.length === 0 && <div class="quiet">{say("gecko-console.true")}</div>}
          </li>
        ))}
      </ol>
    </>
  );
}
