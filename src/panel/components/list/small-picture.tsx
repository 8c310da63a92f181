import type { Explanation } from "../../../shared/diagnosis/explain.ts";
import { type Mark, marksOf } from "../../list/marks.ts";
import { say, sayMessage } from "../../words.ts";

/** From one mark to the next, in pixels. */
const step = 19;
/** Half of the width of a mark, in pixels. */
const half = 5;

/** What joins a mark to the one before it. */
const line = `M${half + 1 - step} 0h${step - 2 * half - 2}`;
const arrow = `${line}m-2-2 2 2-2 2`;

/** The requests of an exchange, one mark each: preflights are round, requests are square, redirects have an arrowhead. */
export function SmallPicture({ explanation }: { explanation: Explanation }) {
  const marks = marksOf(explanation);
  const texts = marks.map((mark) => (mark ? sayMessage(mark.text) : say("list.mark.more")));
  return (
    <svg
      class="small-picture"
      width={(marks.length - 1) * step + 2 * half + 2}
      height={14}
      role="img"
      aria-label={texts.join(", ")}
    >
      <title>{texts.join("\n")}</title>
      {marks.map((mark, index) => (
        <g key={index} transform={`translate(${index * step + half + 1} 7)`}>
          {index > 0 && <path d={mark?.isRedirected ? arrow : line} />}
          {mark ? <Shape mark={mark} /> : <path class="more" d="M-4 0h.01M0 0h.01M4 0h.01" />}
        </g>
      ))}
    </svg>
  );
}

/** What became of a request shows in its mark: filled, crossed out, dashed, half filled, or empty. */
function Shape({ mark: { role, state } }: { mark: Mark }) {
  const isRound = role === "preflight";
  return (
    <g class={`mark ${state}`}>
      {isRound ? <circle r={4.5} /> : <rect x={-4.5} y={-4.5} width={9} height={9} rx={1} />}
      {state === "refused" && <path class="inside" d="M-2 -2l4 4m0-4l-4 4" />}
      {state === "cached" && <path class="half" d={isRound ? "M0 -4.5a4.5 4.5 0 0 0 0 9z" : "M0 -4.5h-4.5v9h4.5z"} />}
      {state === "pending" && <path class="inside" d="M0 0h.01" />}
    </g>
  );
}
