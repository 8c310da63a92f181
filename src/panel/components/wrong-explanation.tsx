import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { browser } from "../../browser.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { english } from "../../shared/messages/words.ts";
import { reportOf, reportSource, saveReport } from "../export.ts";
import type { Store } from "../store.ts";
import { say } from "../words.ts";
import { formFields, formUrl } from "../wrong-explanation.ts";
import { CopyButton } from "./copy-button.tsx";

/** The way for somebody who doubts: the report of this exchange without secrets, and the form that takes it. */
export function WrongExplanation({ explanation, store }: { explanation: Explanation; store: Store }) {
  const isOpen = useSignal(false);
  return (
    <details
      class="wrong-explanation"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{say("wrong.heading")}</summary>
      {isOpen.value && <Steps explanation={explanation} store={store} />}
    </details>
  );
}

function Steps({ explanation, store }: { explanation: Explanation; store: Store }) {
  // Whoever reads it need not speak the panel's language.
  const source = { store, words: english };
  const report = useMemo(() => reportOf("markdown", [explanation], source).text, [explanation]);
  const fields = formFields(explanation, reportSource());
  const { homepage_url: home = "" } = browser.runtime.getManifest();
  return (
    <>
      <p>{say("wrong.when")}</p>
      <ol>
        <li>
          {say("wrong.report")}
          <p class="actions">
            <CopyButton text={report} caption={say("wrong.copy")} />
            <button
              type="button"
              class="copy"
              onClick={() => saveReport("har", reportOf("har", [explanation], source).text, new Date())}
            >
              {say("wrong.save")}
            </button>
          </p>
        </li>
        <li>
          <a href={formUrl(home, fields)} target="_blank" rel="noreferrer">
            {say("wrong.form")}
          </a>
          <p class="quiet">{say("wrong.form.fields", { fields: Object.values(fields).join(", ") })}</p>
        </li>
      </ol>
    </>
  );
}

/** Opens that part of the explanation that is shown, and goes to it. */
export function showWrongExplanation(): void {
  const part = document.querySelector<HTMLDetailsElement>(".wrong-explanation");
  if (!part) return;
  part.open = true;
  part.querySelector("summary")?.focus();
}
