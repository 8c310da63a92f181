import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { type FormAnswer, type FormHop, untouchedHop } from "../../shared/what-if/form.ts";
import { headerText, readHeaderText } from "../../shared/what-if/header-text.ts";
import type { FormProblem } from "../../shared/what-if/read-form.ts";
import type { WhatIf, WhatIfSession } from "../what-if.ts";
import { say } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { Text } from "./text.tsx";
import { HeadersField, LineField } from "./what-if-field.tsx";

/** The answers of one URL: to the preflight, where there is one, and to the request. */
export function HopAnswers({
  index,
  whatIf,
  session,
  explanation,
  problems,
}: {
  index: number;
  whatIf: WhatIf;
  session: WhatIfSession;
  explanation: Explanation | null;
  problems: readonly FormProblem[];
}) {
  const hop = session.form.hops[index] ?? untouchedHop;
  const initial = session.initial.hops[index] ?? untouchedHop;
  const imagined = explanation?.exchange.hops[index];
  const url = imagined?.actual.url ?? session.form.url;
  const here = (field: FormProblem["field"]) => problems.filter((one) => one.hop === index && one.field === field);
  const editAnswer = (role: "preflight" | "actual") => (change: (answer: FormAnswer) => FormAnswer) =>
    whatIf.editHop(index, (old) => ({ ...old, [role]: change(old[role]) }));
  return (
    <fieldset>
      <legend>{url}</legend>
      {hop.upgradedTo === undefined ? (
        <>
          {imagined?.preflight ? (
            <>
              <Asked headers={imagined.preflight.requestHeaders ?? []} />
              <Answer
                title={say("what-if.preflight")}
                answer={hop.preflight}
                initial={initial.preflight}
                problems={here("preflight")}
                edit={editAnswer("preflight")}
              />
            </>
          ) : (
            imagined && <NoPreflight hop={hop} mode={session.form.mode} whatIf={whatIf} index={index} />
          )}
          <Answer
            title={say("what-if.actual", { method: imagined?.actual.method ?? session.form.method })}
            answer={hop.actual}
            initial={initial.actual}
            problems={here("actual")}
            edit={editAnswer("actual")}
          />
        </>
      ) : (
        <p class="quiet">{say("what-if.upgraded", { url: hop.upgradedTo })}</p>
      )}
    </fieldset>
  );
}

/** What the browser asks a server before it sends the request. */
function Asked({ headers }: { headers: readonly { readonly name: string; readonly value: string }[] }) {
  const asked = headers.filter(({ name }) => /^(origin$|access-control-request-)/i.test(name));
  return (
    <>
      <p class="quiet">{say("what-if.asks")}</p>
      <pre class="asked">{headerText(asked)}</pre>
    </>
  );
}

function NoPreflight({ hop, mode, whatIf, index }: { hop: FormHop; mode: string; whatIf: WhatIf; index: number }) {
  const { permissionHeld, ...rest } = hop;
  const reason = permissionHeld ? "held" : mode === "cors" ? "needless" : "mode";
  return (
    <p class="quiet">
      {say("what-if.no-preflight", { reason })}{" "}
      {permissionHeld && (
        <button type="button" class="link" onClick={() => whatIf.editHop(index, () => rest)}>
          {say("what-if.imagine-preflight")}
        </button>
      )}
    </p>
  );
}

function Answer({
  title,
  answer,
  initial,
  problems,
  edit,
}: {
  title: string;
  answer: FormAnswer;
  initial: FormAnswer;
  problems: readonly FormProblem[];
  edit: (change: (answer: FormAnswer) => FormAnswer) => void;
}) {
  const { given, ...imagined } = answer;
  const hasAnswer = !given || given.hasResponse;
  return (
    <section class="answer" aria-label={title}>
      <div class="answer-title">
        <h3>{title}</h3>
        {hasAnswer && (
          <>
            <LineField
              kind="status"
              label={say("what-if.status")}
              value={answer.status}
              initial={initial.status}
              problems={problems.filter(({ kind }) => kind === "status")}
              onEdit={(status) => edit((old) => ({ ...old, status }))}
            />
            <CopyButton
              text={headerText(readHeaderText(answer.headers).headers)}
              caption={say("what-if.copy-headers")}
              label={`${say("what-if.copy-headers")}: ${title}`}
            />
          </>
        )}
      </div>
      {given && (
        <p class="quiet">
          <Text>{say("what-if.given", { error: given.error || "none" })}</Text>{" "}
          <button type="button" class="link" onClick={() => edit(() => imagined)}>
            {say("what-if.given.release")}
          </button>
        </p>
      )}
      {hasAnswer && (
        <HeadersField
          label={say("what-if.headers")}
          value={answer.headers}
          initial={initial.headers}
          problems={problems.filter(({ line }) => line !== undefined)}
          onEdit={(headers) => edit((old) => ({ ...old, headers }))}
        />
      )}
    </section>
  );
}
