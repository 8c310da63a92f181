import type { ComponentChildren } from "preact";
import { asksForVerdict, withoutVerdicts, withVerdictToggled } from "../../filter/edit.ts";
import type { Store } from "../../store.ts";
import { numberText, say } from "../../words.ts";
import { VerdictIcon } from "../icons.tsx";

/** Verdicts that have a button, and whether they have it also where there is none of them. */
const verdicts = [
  ["blocked", true],
  ["failed", true],
  ["undetermined", false],
] as const;

/** How many there are of each verdict, as buttons that write it into the filter and take it out again. */
export function VerdictCounts({ store }: { store: Store }) {
  const { filter } = store;
  const { counts, count } = store.filtering.filtered.value;
  const countOf = (verdict: string) => counts.get(verdict) ?? 0;
  const isAsked = (verdict: string) => asksForVerdict(filter.value, verdict);
  const toggle = (verdict: string) => () => {
    filter.value = withVerdictToggled(filter.value, verdict);
  };
  const withoutAny = withoutVerdicts(filter.value);
  return (
    <div class="verdict-counts" role="group" aria-label={say("filter.counts")}>
      {verdicts
        .filter(([verdict, always]) => always || countOf(verdict) > 0 || isAsked(verdict))
        .map(([verdict]) => (
          <CountButton
            key={verdict}
            kind={verdict}
            name={say(`verdict.${verdict}`)}
            count={countOf(verdict)}
            isPressed={isAsked(verdict)}
            hint={say("filter.count.hint")}
            onClick={toggle(verdict)}
          >
            <VerdictIcon verdict={verdict} />
          </CountButton>
        ))}
      <CountButton
        kind="warning"
        name={say("filter.count.warning")}
        count={countOf("warning")}
        isPressed={isAsked("warning")}
        hint={say("filter.count.hint")}
        onClick={toggle("warning")}
      >
        <svg class="verdict-icon warning" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.8 14 13H2zM8 6.8v2.6M8 11v.2" />
        </svg>
      </CountButton>
      <CountButton
        kind="all"
        name={say("filter.count.all")}
        count={count}
        isPressed={withoutAny === filter.value.trim()}
        hint={say("filter.count.all.hint")}
        onClick={() => {
          filter.value = withoutAny;
        }}
      />
    </div>
  );
}

interface CountButtonProps {
  readonly kind: string;
  readonly name: string;
  readonly count: number;
  readonly isPressed: boolean;
  readonly hint: string;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

function CountButton({ kind, name, count, isPressed, hint, onClick, children }: CountButtonProps) {
  const label = say("filter.count", { name, count });
  return (
    <button
      type="button"
      class={`count ${kind} ${count === 0 ? "none" : ""}`}
      aria-pressed={isPressed}
      aria-label={label}
      title={`${label}\n${hint}`}
      onClick={onClick}
    >
      {children}
      <span class="count-name">{name}</span> <span class="count-number">{numberText(count)}</span>
    </button>
  );
}
