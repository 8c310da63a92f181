import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { longestField } from "../../shared/what-if/form.ts";
import type { FormProblem } from "../../shared/what-if/read-form.ts";
import { say } from "../words.ts";
import { Text } from "./text.tsx";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly initial: string;
  readonly problems: readonly FormProblem[];
  readonly onEdit: (value: string) => void;
}

/** One line of text, marked where it was changed or cannot be read. */
export function LineField({ label, value, initial, problems, onEdit, kind }: FieldProps & { readonly kind: string }) {
  const id = useId();
  return (
    <Field label={label} id={id} isChanged={value !== initial} problems={problems} kind={kind}>
      <input
        id={id}
        type="text"
        spellcheck={false}
        autocomplete="off"
        maxLength={longestField}
        value={value}
        title={value === initial ? undefined : initial}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-problems`}
        onInput={({ currentTarget }) => onEdit(currentTarget.value)}
      />
    </Field>
  );
}

/** Lines of headers, marked where they were changed or cannot be read, with what was changed. */
export function HeadersField({ label, value, initial, problems, onEdit }: FieldProps) {
  const id = useId();
  return (
    <Field label={label} id={id} isChanged={value !== initial} problems={problems} kind="headers">
      <textarea
        id={id}
        spellcheck={false}
        autocomplete="off"
        maxLength={longestField}
        rows={Math.min(24, Math.max(2, value.split("\n").length + 1))}
        value={value}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-problems`}
        onInput={({ currentTarget }) => onEdit(currentTarget.value)}
      />
      <ChangedLines before={initial} after={value} />
    </Field>
  );
}

/** One of several words. */
export function ChoiceField<Value extends string>({
  label,
  value,
  initial,
  options,
  onEdit,
}: {
  label: string;
  value: Value;
  initial: Value;
  options: readonly (readonly [Value, string])[];
  onEdit: (value: Value) => void;
}) {
  const id = useId();
  return (
    <Field label={label} id={id} isChanged={value !== initial} problems={[]} kind="choice">
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) onEdit(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Field({
  label,
  id,
  kind,
  isChanged,
  problems,
  children,
}: {
  label: string;
  id: string;
  kind: string;
  isChanged: boolean;
  problems: readonly FormProblem[];
  children: ComponentChildren;
}) {
  return (
    <div class={`field ${kind} ${isChanged ? "changed" : ""}`}>
      <label for={id}>
        {label}
        {isChanged && <span class="note"> {say("what-if.changed")}</span>}
      </label>
      {children}
      <div id={`${id}-problems`} class="problems" aria-live="polite">
        {problems.map((problem) => (
          <p key={`${problem.line} ${problem.kind}`}>
            <Text>{say(`what-if.problem.${problem.kind}`, { line: problem.line ?? 0, text: problem.text })}</Text>
          </p>
        ))}
      </div>
    </div>
  );
}

/** The lines that differ from what was there in the beginning. */
function ChangedLines({ before, after }: { before: string; after: string }) {
  if (before === after) return null;
  const [old, now] = [linesOf(before), linesOf(after)];
  const [removed, added] = [without(old, now), without(now, old)];
  if (removed.length + added.length === 0) return null;
  return (
    <pre class="diff">
      {removed.map((line, index) => (
        <div key={`- ${index}`} class="removed">
          - {line}
        </div>
      ))}
      {added.map((line, index) => (
        <div key={`+ ${index}`} class="added">
          + {line}
        </div>
      ))}
    </pre>
  );
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
