import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Header } from "../../shared/fetch/header-list.ts";
import { isTellingHeader } from "../../shared/fetch/telling-headers.ts";
import { type ChangedResponse, changedResponses } from "../../shared/reproduce/compare.ts";
import { canonicalHeaderName, say, sayMessage } from "../words.ts";
import { VerdictIcon } from "./icons.tsx";
import { Text } from "./text.tsx";

/** Two exchanges of the same request side by side: the verdict, what the servers changed, and what still fails. */
export function BeforeAfter({ before, after }: { before: Explanation; after: Explanation }) {
  const changes = changedResponses(before.exchange, after.exchange);
  const left = after.diagnosis.causes;
  return (
    <div class="before-after" role="group" aria-label={say("compare.heading")}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say("compare.verdict")}</th>
            <th scope="col">{say("compare.first-cause")}</th>
          </tr>
        </thead>
        <tbody>
          <Row title={say("compare.before")} explanation={before} />
          <Row title={say("compare.after")} explanation={after} />
        </tbody>
      </table>
      <h4>{say("compare.changes")}</h4>
      {changes.length === 0 && <p class="quiet">{say("compare.no-change")}</p>}
      {changes.map((change) => (
        <Changed key={`${change.role} ${change.hop}`} change={change} />
      ))}
      <h4>{say("compare.still")}</h4>
      {left.length === 0 ? (
        <p>{say(after.evaluation.verdict === "pending" ? "verdict.pending.sentence" : "compare.passes")}</p>
      ) : (
        <ul>
          {left.map((cause) => (
            <li key={`${cause.id} ${cause.on} ${cause.hop}`}>
              <Text>{sayMessage(cause.summary)}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Row({ title, explanation: { evaluation, diagnosis } }: { title: string; explanation: Explanation }) {
  const { verdict } = evaluation;
  const [first] = diagnosis.causes;
  const possible = diagnosis.causes.filter(({ isFirst, certainty }) => isFirst && certainty === "possible").length;
  return (
    <tr class={verdict}>
      <th scope="row">{title}</th>
      <td class="verdict">
        <VerdictIcon verdict={verdict} /> {say(`verdict.${verdict}`)}
      </td>
      <td>
        {first ? sayMessage(first.title) : say("compare.none")}
        {possible > 1 && <span class="note"> ({say("compare.possible", { count: possible })})</span>}
      </td>
    </tr>
  );
}

/** Whether a header tells of CORS, or of what the browser keeps of an answer; of others only the number is told. */
function isTelling({ name }: Header): boolean {
  return isTellingHeader(name) || /^(cache-control|set-cookie)$/i.test(name);
}

function Changed({ change }: { change: ChangedResponse }) {
  const { method, url, before, after } = change;
  const removed = change.removed.filter(isTelling);
  const added = change.added.filter(isTelling);
  const others = Math.max(change.removed.length - removed.length, change.added.length - added.length);
  return (
    <>
      <p class="request-line">
        {method} {url}
      </p>
      <pre class="diff">
        {before !== after && (
          <>
            <div class="removed">- {before ?? say("compare.no-response")}</div>
            <div class="added">+ {after ?? say("compare.no-response")}</div>
          </>
        )}
        {removed.map(({ name, value }, index) => (
          <div key={`- ${index}`} class="removed">
            - {canonicalHeaderName(name)}: {value}
          </div>
        ))}
        {added.map(({ name, value }, index) => (
          <div key={`+ ${index}`} class="added">
            + {canonicalHeaderName(name)}: {value}
          </div>
        ))}
        {others > 0 && <div class="note">{say("compare.others", { count: others })}</div>}
      </pre>
    </>
  );
}
