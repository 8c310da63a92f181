import { untracked, useSignal } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Explanation } from "../../../shared/diagnosis/explain.ts";
import { loadWords } from "../../../shared/messages/load-words.ts";
import type { Locale } from "../../../shared/messages/locales.ts";
import type { Words } from "../../../shared/messages/words.ts";
import type { Bodies } from "../../../shared/report/bodies.ts";
import { reportFormats } from "../../../shared/report/formats.ts";
import type { SecretKind } from "../../../shared/report/redact/secrets.ts";
import type { ChosenStacks } from "../../chosen-stacks.ts";
import { bodiesOf, reportOf, saveReport } from "../../export.ts";
import { reachesPage } from "../../inspected-page.ts";
import type { Store } from "../../store.ts";
import { locale, say, spokenWords } from "../../words.ts";
import { CloseButton } from "../close-button.tsx";
import { CopyButton } from "../copy-button.tsx";
import { LanguageOptions } from "../language-choice.tsx";
import { BodiesChoice } from "./bodies-choice.tsx";
import { Choice } from "./choice.tsx";
import { Hidden } from "./hidden.tsx";

/** Which of the listed requests are exported. */
type Scope = "all" | "shown" | "selected";

interface ExportViewProps {
  readonly store: Store;
  readonly chosenStacks: ChosenStacks;
  /** Called when the view wants to go. */
  readonly onClose: () => void;
}

/** What is exported, how, and what of it is hidden. It says what it has found: the report is written before it is saved. */
export function ExportView({ store, chosenStacks, onClose }: ExportViewProps) {
  const { exportFormat: format } = store.settings;
  const isFiltered = store.shown.value.length < store.explanations.value.length;
  const scope = useSignal<Scope>(isFiltered ? "shown" : "all");
  /** The report may go to somebody who speaks another language. */
  const language = useSignal(untracked(locale));
  /** Null while they are loaded. */
  const words = useSignal<Words | null>(untracked(spokenWords));
  const revealed = useSignal<ReadonlySet<SecretKind>>(new Set());
  const wantsBodies = useSignal(false);
  const offersBodies = reachesPage && format.value === "har" && !store.openedFile.value;
  const hasBodies = offersBodies && wantsBodies.value;
  const bodies = useBodies(hasBodies, scope.value, store);
  /** Writing takes its time where much is recorded: the view is drawn before. */
  const isDrawn = useSignal(false);
  const written = useMemo(
    () =>
      isDrawn.value && words.value && (bodies || !hasBodies)
        ? untracked(() =>
            reportOf(
              format.value,
              explanationsOf(scope.value, store),
              { store, chosenStacks, words: words.value ?? undefined },
              { revealed: revealed.value, bodies: bodies ?? undefined },
            ),
          )
        : null,
    [isDrawn.value, scope.value, format.value, revealed.value, words.value, hasBodies, bodies],
  );
  const view = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    view.current?.showPopover();
    view.current?.querySelector<HTMLElement>("input:checked")?.focus();
    const timer = setTimeout(() => {
      isDrawn.value = true;
    });
    return () => clearTimeout(timer);
  }, []);

  const save = () => {
    if (written) saveReport(format.value, written.text, new Date());
    onClose();
  };
  return (
    <div
      ref={view}
      class="export-view"
      popover="manual"
      role="dialog"
      aria-label={say("export.name")}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="head">
        <h2>{say("export.name")}</h2>
        <CloseButton onClick={onClose} />
      </div>
      <Choice
        legend={say("export.scope")}
        chosen={scope}
        options={[
          { value: "all", label: say("export.scope.all", { count: store.explanations.value.length }) },
          ...(isFiltered
            ? [{ value: "shown" as const, label: say("export.scope.shown", { count: store.shown.value.length }) }]
            : []),
          ...(store.selected.value ? [{ value: "selected" as const, label: say("export.scope.selected") }] : []),
        ]}
      />
      <Choice
        legend={say("export.format")}
        chosen={format}
        options={reportFormats.map((value) => ({
          value,
          label: say(`export.format.${value}`),
          hint: say(`export.format.${value}.hint`),
        }))}
      />
      <label class="language">
        {say("export.language")}
        <select
          value={language.value}
          onChange={async ({ currentTarget }) => {
            const wanted = currentTarget.value as Locale;
            language.value = wanted;
            words.value = null;
            const loaded = await loadWords(wanted);
            // Another one may have been chosen meanwhile.
            if (language.value === wanted) words.value = loaded;
          }}
        >
          <LanguageOptions />
        </select>
      </label>
      <Hidden found={written?.found ?? null} revealed={revealed} />
      {offersBodies ? (
        <BodiesChoice wanted={wantsBodies} found={bodies} />
      ) : (
        <p class="quiet">{say("export.bodies.absent")}</p>
      )}
      <div class="foot">
        <span class="quiet" role="status">
          {written
            ? say("export.size", { kilobytes: new Blob([written.text]).size / 1000 })
            : say("export.size.pending")}
        </span>
        <CopyButton text={written?.text ?? ""} caption={say("export.copy")} />
        <button type="button" class="primary" disabled={!written} onClick={save}>
          {say("export.save")}
        </button>
      </div>
    </div>
  );
}

/** The bodies of what is exported; null where they are not wanted, and until they are read. */
function useBodies(areWanted: boolean, scope: Scope, store: Store): Bodies | null {
  const read = useSignal<{ readonly scope: Scope; readonly bodies: Bodies } | null>(null);
  useLayoutEffect(() => {
    if (!areWanted) return;
    let isCurrent = true;
    void bodiesOf(explanationsOf(scope, store), store).then((bodies) => {
      if (isCurrent) read.value = { scope, bodies };
    });
    return () => {
      isCurrent = false;
      read.value = null;
    };
  }, [areWanted, scope]);
  return areWanted && read.value?.scope === scope ? read.value.bodies : null;
}

function explanationsOf(scope: Scope, { explanations, shown, selected }: Store): readonly Explanation[] {
  if (scope === "selected" && selected.value) return [selected.value];
  return scope === "shown" ? shown.value : explanations.value;
}
