import { useEffect, useRef } from "preact/hooks";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { browsers } from "../../shared/report/other-browsers.ts";
import type { WhatIfForm } from "../../shared/what-if/form.ts";
import type { FormProblem } from "../../shared/what-if/read-form.ts";
import type { WhatIf, WhatIfSession } from "../what-if.ts";
import { say, sayMessage } from "../words.ts";
import { headline, headsOf } from "./causes.tsx";
import { CloseButton } from "./close-button.tsx";
import { VerdictIcon } from "./icons.tsx";
import { Text } from "./text.tsx";
import { HopAnswers } from "./what-if-answer.tsx";
import { ChoiceField, HeadersField, LineField } from "./what-if-field.tsx";
import { WhatIfResult } from "./what-if-result.tsx";

/** A request and the answers to it, to be changed, and what the browser would make of them. */
export function WhatIfView({ whatIf }: { whatIf: WhatIf }) {
  const root = useRef<HTMLElement>(null);
  // Who came here by keyboard goes on from here.
  useEffect(() => root.current?.focus(), []);
  const session = whatIf.session.value;
  const prediction = whatIf.prediction.value;
  if (!session || !prediction) return null;
  const { explanation, withCredentials, problems } = prediction;
  const hops = explanation?.exchange.hops.length ?? session.form.hops.length;
  return (
    <article ref={root} class="detail what-if" aria-label={say("what-if.name")} tabIndex={-1}>
      <header class={explanation?.evaluation.verdict ?? "undetermined"}>
        <VerdictIcon verdict={explanation?.evaluation.verdict ?? "undetermined"} />
        <div class="headline" role="status">
          <h2>
            <span class="badge">{say("what-if.name")}</span>
            {explanation ? headlineOf(explanation) : say("what-if.unreadable")}
          </h2>
          <p class="summary">
            <Text>{explanation ? summaryOf(explanation) : say("what-if.unreadable.sentence")}</Text>
          </p>
          {withCredentials && (
            <p class="quiet">{say("what-if.with-credentials", { headline: headlineOf(withCredentials) })}</p>
          )}
        </div>
        <button
          type="button"
          class="tool"
          title={say("what-if.reset.hint")}
          disabled={session.form === session.initial}
          onClick={whatIf.reset}
        >
          {say("what-if.reset")}
        </button>
        <CloseButton onClick={whatIf.close} />
      </header>
      <div class="columns">
        <form aria-label={say("what-if.name")} onSubmit={(event) => event.preventDefault()}>
          <p class="quiet">
            {say(session.base ? "what-if.from-recorded" : "what-if.from-nothing")}{" "}
            {say("what-if.judged-as", { browser: browsers[session.form.engine].name })}
          </p>
          <Request session={session} whatIf={whatIf} problems={problems} />
          {Array.from({ length: hops }, (_, index) => (
            <HopAnswers
              key={index}
              index={index}
              whatIf={whatIf}
              session={session}
              explanation={explanation}
              problems={problems}
            />
          ))}
        </form>
        {explanation && <WhatIfResult explanation={explanation} />}
      </div>
    </article>
  );
}

const engines = ["chromium", "gecko"] as const;
const modes = ["cors", "no-cors", "same-origin"] as const;
const credentialsModes = ["omit", "same-origin", "include"] as const;
const redirectModes = ["follow", "error", "manual"] as const;

function Request({
  session: { form, initial },
  whatIf,
  problems,
}: {
  session: WhatIfSession;
  whatIf: WhatIf;
  problems: readonly FormProblem[];
}) {
  const line = (field: "method" | "url" | "origin") => (
    <LineField
      kind={field}
      label={say(`what-if.${field}`)}
      value={form[field]}
      initial={initial[field]}
      problems={problems.filter((one) => one.field === field)}
      onEdit={(value) => whatIf.edit({ [field]: value })}
    />
  );
  return (
    <fieldset>
      <legend>{say("what-if.request")}</legend>
      <ChoiceField
        label={say("what-if.browser")}
        value={form.engine}
        initial={initial.engine}
        options={engines.map((engine) => [engine, browsers[engine].name] as const)}
        onEdit={(engine) => whatIf.edit({ engine })}
      />
      <div class="row">
        {line("method")}
        {line("url")}
      </div>
      <div class="row">
        {line("origin")}
        <ChoiceField
          label={say("what-if.mode")}
          value={form.mode}
          initial={initial.mode}
          options={modes.map((mode) => [mode, mode] as const)}
          onEdit={(mode) => whatIf.edit({ mode })}
        />
        <ChoiceField<WhatIfForm["credentials"]>
          label={say("what-if.credentials")}
          value={form.credentials}
          initial={initial.credentials}
          options={[
            ...(initial.credentials === "unknown" ? [["unknown", say("what-if.credentials.unknown")] as const] : []),
            ...credentialsModes.map((mode) => [mode, mode] as const),
          ]}
          onEdit={(credentials) => whatIf.edit({ credentials })}
        />
        <ChoiceField
          label={say("what-if.redirect")}
          value={form.redirect}
          initial={initial.redirect}
          options={redirectModes.map((mode) => [mode, mode] as const)}
          onEdit={(redirect) => whatIf.edit({ redirect })}
        />
      </div>
      <HeadersField
        label={say("what-if.request-headers")}
        value={form.headers}
        initial={initial.headers}
        problems={problems.filter(({ field }) => field === "headers")}
        onEdit={(headers) => whatIf.edit({ headers })}
      />
      <label class="switch">
        <input
          type="checkbox"
          checked={form.asksAnyway === true}
          onChange={({ currentTarget }) => whatIf.setAsksAnyway(currentTarget.checked)}
        />
        {say("what-if.asks-anyway")}
      </label>
    </fieldset>
  );
}

function headlineOf({ evaluation, diagnosis }: Explanation): string {
  return headline(evaluation.verdict, headsOf(diagnosis));
}

function summaryOf({ evaluation, diagnosis: { causes } }: Explanation): string {
  const [first] = causes;
  return first ? sayMessage(first.summary) : say(`verdict.${evaluation.verdict}.sentence`);
}
