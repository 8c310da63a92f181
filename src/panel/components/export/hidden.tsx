import type { Signal } from "@preact/signals";
import type { Found, SecretKind } from "../../../shared/report/redact/secrets.ts";
import { say } from "../../words.ts";

/**
 * What is hidden in a report, kind by kind, with a switch for each.
 * @param found null as long as nobody has looked
 */
export function Hidden({
  found,
  revealed,
}: {
  found: readonly Found[] | null;
  revealed: Signal<ReadonlySet<SecretKind>>;
}) {
  const reveal = (kind: SecretKind, isRevealed: boolean) => {
    const others = [...revealed.value].filter((one) => one !== kind);
    revealed.value = new Set(isRevealed ? [...others, kind] : others);
  };
  return (
    <fieldset class="hidden-kinds">
      <legend>{say("export.hidden")}</legend>
      {found?.length === 0 && <p>{say("export.hidden.none")}</p>}
      {found?.map(({ kind, count, example }) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!revealed.value.has(kind)}
            onChange={({ currentTarget }) => reveal(kind, !currentTarget.checked)}
          />
          {say(`export.kind.${kind}`)} <span class="quiet">{say("export.count", { count })}</span>
          <code title={example}>{example}</code>
        </label>
      ))}
      <p class={revealed.value.size > 0 ? "warning" : "quiet"} role="status">
        {say(revealed.value.size > 0 ? "export.revealed" : "export.hidden.hint")}
      </p>
    </fieldset>
  );
}
