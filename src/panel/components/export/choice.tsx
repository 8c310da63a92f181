import type { Signal } from "@preact/signals";
import { useId } from "preact/hooks";

/** One of a few things. */
interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** A choice of one of a few things. */
export function Choice<T extends string>({
  legend,
  chosen,
  options,
}: {
  legend: string;
  chosen: Signal<T>;
  options: readonly Option<T>[];
}) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={chosen.value === value}
            onChange={() => {
              chosen.value = value;
            }}
          />
          {label}
          {hint && <span class="quiet">{hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
