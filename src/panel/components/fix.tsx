import type { ComponentChildren } from "preact";
import { statusLine } from "../../shared/diagnosis/evidence.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { Fix, ResponseChange } from "../../shared/diagnosis/fix/fix.ts";
import { responseDiff } from "../../shared/diagnosis/fix/response-diff.ts";
import type { Advice } from "../../shared/diagnosis/rule.ts";
import { lastHop } from "../../shared/exchange/exchange.ts";
import { canonicalHeaderName, say } from "../words.ts";
import { CodeWithCopy } from "./code-with-copy.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Said } from "./said.tsx";

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
  const caveats = notes.map((note) => (
    <p key={note.id} class="quiet">
      <Said message={note} exchange={explanation.exchange} />
    </p>
  ));
  const isPages = who === "page";
  return (
    <section class="fix" aria-label={say("panel.fix")}>
      <Who explanation={explanation} fix={fix} />
      {isPages ? responses.length === 0 && caveats : [server, caveats, children]}
      <PageSide explanation={explanation} advice={request} isFirst={isPages || responses.length === 0} />
      {isPages && responses.length > 0 && <h4>{say("panel.fix.server-instead")}</h4>}
      {isPages && responses.length > 0 && [server, caveats, children]}
    </section>
  );
}

/** Who has to act, and what that means. */
function Who({ explanation: { exchange }, fix }: { explanation: Explanation; fix: Fix }) {
  const { who, responses } = fix;
  const urls = responses.length > 0 ? responses.map(({ url }) => url) : [lastHop(exchange).actual.url];
  const hosts = [...new Set(urls.map((url) => (URL.canParse(url) ? new URL(url).host : url)))];
  const wholeFix = responses.map(textOf).join("\n\n");
  return (
    <>
      <div class="who-line">
        <h3>{say("panel.fix")}</h3>
        <span class={`who ${who}`}>{say(`who.${who}`)}</span>
        {responses.length > 1 && <CopyButton text={wholeFix} caption={say("panel.copy-fix")} />}
      </div>
      <p class="quiet who-meaning">
        {say(`who.${who}.meaning`, { hosts: hosts.join(", "), changes: responses.length })}
      </p>
    </>
  );
}

/** The change of one response as text: what is asked, and the lines that the answer must have. */
function textOf({ method, url, status, set, remove }: ResponseChange): string {
  return [
    `${method} ${url}`,
    ...(status === undefined ? [] : [statusLine(status, "")]),
    ...set.map(({ name, value }) => `${canonicalHeaderName(name)}: ${value}`),
    ...remove.map((name) => `- ${canonicalHeaderName(name)}`),
  ].join("\n");
}

/** What the page can do. Where it stands beside a server's fix, or says much, it is folded. */
function PageSide({
  explanation,
  advice,
  isFirst,
}: {
  explanation: Explanation;
  advice: readonly Advice[];
  isFirst: boolean;
}) {
  const folded = advice.filter((one) => !isFirst || one.text.id.startsWith("advice.proxy-"));
  const shown = advice.filter((one) => !folded.includes(one));
  const blocks = (some: readonly Advice[]) =>
    some.map((one) => <AdviceBlock key={one.text.id} advice={one} explanation={explanation} />);
  return (
    <>
      {blocks(shown)}
      {folded.length > 0 && (
        <details class="page-side">
          <summary>
            {say(isFirst ? "panel.fix.page-other" : "panel.fix.page-instead", { count: waysOf(folded) })}
          </summary>
          {blocks(folded)}
        </details>
      )}
    </>
  );
}

/** The page's call through its own server and that server's configuration are one way. */
function waysOf(advice: readonly Advice[]): number {
  return advice.filter(({ text: { id } }) => id === "advice.proxy-call" || !id.startsWith("advice.proxy-")).length;
}

function AdviceBlock({ explanation, advice }: { explanation: Explanation; advice: Advice }) {
  const { text, code, responses = [] } = advice;
  return (
    <div class="advice">
      <p>
        <Said message={text} exchange={explanation.exchange} />
      </p>
      {code && <CodeWithCopy code={code} />}
      {responses.length > 0 && <p class="quiet">{say("panel.fix.then-servers")}</p>}
      {responses.map((change) => (
        <ChangeBlock key={`${change.role} ${change.hop}`} change={change} explanation={explanation} />
      ))}
    </div>
  );
}

const lineClasses = { "+": "added line", "-": "removed", " ": "" } as const;

function ChangeBlock({ change, explanation }: { change: ResponseChange; explanation: Explanation }) {
  const { method, url, set, unseen } = change;
  const text = set.map(({ name, value }) => `${canonicalHeaderName(name)}: ${value}`).join("\n");
  return (
    <div class="change">
      <p class="change-title">
        <span>
          <Said message={{ id: "panel.fix.answer", values: { method, url } }} exchange={explanation.exchange} />
        </span>{" "}
        {unseen && <span class="note">({say("panel.fix.unseen")})</span>}
        {text !== "" && <CopyButton text={text} />}
      </p>
      <pre class="diff">
        {responseDiff(change, explanation.exchange).map(({ sign, text, added }, index) => (
          <div key={index} class={lineClasses[sign]}>
            <span>
              {sign} {text}
            </span>
            {added?.onlyWith && <span class="note"> {say("panel.fix.if-credentials")}</span>}
            {added && (
              <CopyButton text={text} label={say("panel.copy-header", { name: canonicalHeaderName(added.name) })} />
            )}
          </div>
        ))}
      </pre>
    </div>
  );
}
