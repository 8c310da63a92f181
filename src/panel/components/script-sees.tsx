import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { type ScriptHeader, scriptView } from "../../shared/diagnosis/script-view.ts";
import { isReadable } from "../../shared/fetch/response-headers.ts";
import { canonicalHeaderName, say, sayMessage } from "../words.ts";
import { Fold } from "./depth.tsx";
import { Text } from "./text.tsx";

/** What the page's script gets of the exchange: what it sees of the end, and which headers it can read. */
export function ScriptSees({ explanation }: { explanation: Explanation }) {
  const { saw, sights, maybeLater, headers } = scriptView(explanation);
  const isSame = new Set(sights.map(({ text }) => text.id)).size === 1;
  return (
    <Fold title={say("script-view.heading")}>
      {saw !== undefined && (
        <p>
          <Text>{say("script-view.saw", { saw })}</Text>
        </p>
      )}
      {!isSame && <p class="quiet">{say("script-view.requester-unknown")}</p>}
      <ul class="sights">
        {(isSame ? sights.slice(0, 1) : sights).map(({ requester, text }) => (
          <li key={requester}>
            <Text>{sayMessage(text)}</Text>
          </li>
        ))}
      </ul>
      {maybeLater && (
        <p class="quiet">
          <Text>{say("script-view.maybe-later")}</Text>
        </p>
      )}
      {headers.length > 0 && <ScriptHeaders headers={headers} />}
    </Fold>
  );
}

/** Readable ones first. */
function ScriptHeaders({ headers }: { headers: readonly ScriptHeader[] }) {
  const rank = ({ access }: ScriptHeader) => [true, undefined, false].indexOf(isReadable(access));
  return (
    <table class="script-headers">
      <thead>
        <tr>
          <th scope="col">{say("script-view.header")}</th>
          <th scope="col">{say("script-view.readable")}</th>
          <th scope="col">{say("script-view.why")}</th>
        </tr>
      </thead>
      <tbody>
        {[...headers]
          .sort((a, b) => rank(a) - rank(b))
          .map(({ name, value, access }) => (
            <tr key={name} class={isReadable(access) === false ? "hidden-header" : ""}>
              <td title={value}>
                <code>{canonicalHeaderName(name)}</code>
              </td>
              <td>{readableWord(isReadable(access))}</td>
              <td>
                <Text>{say(`script-view.access.${access}`)}</Text>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function readableWord(readable: boolean | undefined): string {
  if (readable === undefined) return say("script-view.readable.unknown");
  return say(readable ? "script-view.readable.yes" : "script-view.readable.no");
}
