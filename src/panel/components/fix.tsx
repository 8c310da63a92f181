import type { ComponentChildren } from "preact";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Fix, ResponseChange } from "../../shared/diagnosis/fix/fix.ts";
import { judgedHeaders } from "../../shared/exchange/exchange.ts";
import { getHeader } from "../../shared/fetch/header-list.ts";
import { canonicalHeaderName, say, sayMessage } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { Text } from "./text.tsx";

interface FixSectionProps {
  readonly explanation: Explanation;
  readonly fix: Fix;
  /** What stands below the changes of the responses. */
  readonly children?: ComponentChildren;
}

/** What makes the exchange pass: each response as a diff, and what the page can do instead. */
export function FixSection({ explanation, fix, children }: FixSectionProps) {
  const { who, responses, request, notes } = fix;
  const server = responses.map((change) => (
    <ChangeBlock key={`${change.role} ${change.hop}`} change={change} explanation={explanation} />
  ));
  const page = request.map(({ text, code }) => (
    <div key={text.id} class="advice">
      <p>
        <Text>{sayMessage(text)}</Text>
      </p>
      {code && <CodeWithCopy code={code} />}
    </div>
  ));
  const caveats = notes.map((note) => (
    <p key={note.id} class="quiet">
      <Text>{sayMessage(note)}</Text>
    </p>
  ));
  return (
    <section class="fix" aria-label={say("panel.fix")}>
      <h3>{say(`panel.fix.who.${who}`)}</h3>
      {who === "page" ? page : [server, caveats, children]}
      {responses.length > 0 && request.length > 0 && (
        <h4>{say(who === "page" ? "panel.fix.server-instead" : "panel.fix.page-instead")}</h4>
      )}
      {who === "page" ? [server, caveats, children] : page}
    </section>
  );
}

function ChangeBlock({ change, explanation }: { change: ResponseChange; explanation: Explanation }) {
  const { method, url, status, set, remove, unseen } = change;
  const response = explanation.exchange.hops[change.hop]?.[change.role]?.response;
  const before = (name: string) => (response ? getHeader(judgedHeaders(response), name) : null);
  const text = set.map(({ name, value }) => `${canonicalHeaderName(name)}: ${value}`).join("\n");
  return (
    <div class="change">
      <p class="change-title">
        {say("panel.fix.answer", { method, url })} {unseen && <span class="note">({say("panel.fix.unseen")})</span>}
        {text !== "" && <CopyButton text={text} />}
      </p>
      <pre class="diff">
        {status !== undefined && (
          <>
            {response && <div class="removed">- {response.status}</div>}
            <div class="added">+ {status}</div>
          </>
        )}
        {remove.map((name) => (
          <div key={name} class="removed">
            - {canonicalHeaderName(name)}: {before(name)}
          </div>
        ))}
        {set.map(({ name, value, onlyWith }) => (
          <div key={name}>
            {before(name) !== null && (
              <div class="removed">
                - {canonicalHeaderName(name)}: {before(name)}
              </div>
            )}
            <div class="added">
              + {canonicalHeaderName(name)}: {value}
              {onlyWith && <span class="note"> {say("panel.fix.if-credentials")}</span>}
            </div>
          </div>
        ))}
      </pre>
    </div>
  );
}

function CodeWithCopy({ code }: { code: string }) {
  return (
    <div class="code">
      <pre>{code}</pre>
      <CopyButton text={code} />
    </div>
  );
}
