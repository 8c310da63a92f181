import type { Overview } from "../../overview.ts";
import { say } from "../../words.ts";

/** What was recorded, in one line below the list; a click opens the overview. */
export function StatusBar({ overview }: { overview: Overview }) {
  const { total, verdicts, preflights } = overview.counts.value;
  const causes = overview.rootCauses.value.length;
  if (total === 0) return null;
  const { blocked, failed, undetermined } = verdicts;
  const { sent, milliseconds } = preflights;
  const parts: readonly (string | false)[] = [
    say("overview.total", { count: total }),
    blocked > 0 && say("overview.bar.blocked", { count: blocked }),
    failed > 0 && say("overview.bar.failed", { count: failed }),
    undetermined > 0 && say("overview.bar.undetermined", { count: undetermined }),
    sent > 0 && say("overview.bar.preflights", { count: sent, milliseconds: Math.round(milliseconds) }),
    causes > 0 && say("overview.bar.causes", { count: causes }),
  ];
  return (
    <footer class="status-bar">
      <button
        type="button"
        aria-pressed={overview.isShown.value}
        title={say("overview.open")}
        onClick={overview.toggle}
      >
        {parts.map((part) => part && <span key={part}>{part}</span>)}
      </button>
    </footer>
  );
}
