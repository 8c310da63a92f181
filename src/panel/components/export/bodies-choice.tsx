import type { Signal } from "@preact/signals";
import { type Bodies, unknownBodies } from "../../../shared/report/bodies.ts";
import { say } from "../../words.ts";

/**
 * Whether bodies are exported.
 * @param found those that are; null as long as nobody has looked
 */
export function BodiesChoice({ wanted, found }: { wanted: Signal<boolean>; found: Bodies | null }) {
  return (
    <fieldset>
      <legend>{say("export.bodies")}</legend>
      <label>
        <input
          type="checkbox"
          checked={wanted.value}
          onChange={({ currentTarget }) => {
            wanted.value = currentTarget.checked;
          }}
        />
        {say("export.bodies.switch")}
      </label>
      <p class={wanted.value ? "warning" : "quiet"}>{say("export.bodies.hint")}</p>
      <p class="quiet" role="status">
        {found && say("export.bodies.unknown", { count: unknownBodies(found) })}
      </p>
    </fieldset>
  );
}
