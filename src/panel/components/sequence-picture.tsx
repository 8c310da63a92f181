import { useEffect, useRef, useState } from "preact/hooks";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { type FittedText, type LaidOutMessage, layOutSequence } from "../../shared/sequence/layout.ts";
import { laneNames, sequenceOf, spokenSequence } from "../../shared/sequence/sequence.ts";
import { say, sayMessage } from "../words.ts";

/** Until the room of the picture is measured. */
const usualWidth = 400;

/** The exchange as a sequence diagram: who said what to whom, and where the browser stopped. */
export function SequencePicture({ explanation }: { explanation: Explanation }) {
  const box = useRef<HTMLElement>(null);
  const [available, setAvailable] = useState(usualWidth);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setAvailable(entry?.contentRect.width ?? usualWidth));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const sequence = sequenceOf(explanation);
  const names = laneNames(explanation, sequence, say);
  const texts = sequence.messages.map(({ label }) => (typeof label === "string" ? label : sayMessage(label)));
  const { width, height, top, bottom, lanes, messages } = layOutSequence(sequence, texts, names, available);

  return (
    <figure ref={box} class="sequence" aria-label={say("panel.sequence")}>
      <svg width={width} height={height} role="img" aria-label={spokenSequence(sequence, names, say).join("\n")}>
        {lanes.map(({ x, name, nameX, anchor }) => (
          <g key={name.whole}>
            <line class="lifeline" x1={x} x2={x} y1={top} y2={bottom} />
            <text class="lane" x={nameX} y={12} text-anchor={anchor}>
              <Fitted text={name} />
            </text>
          </g>
        ))}
        {messages.map((message, index) => (
          <Arrow key={index} message={message} />
        ))}
      </svg>
    </figure>
  );
}

function Arrow({ message: { message, start, end, y, label, labelX } }: { message: LaidOutMessage }) {
  const { kind, stopped } = message;
  if (kind === "note") {
    return (
      <text class="label note" x={labelX} y={y - 4}>
        <Fitted text={label} />
      </text>
    );
  }
  const direction = end > start ? 1 : -1;
  // An arrow that the browser stopped ends in a cross in front of it.
  const tip = end - direction * (stopped ? 9 : 1);
  return (
    <g class={`message ${kind} ${stopped ? "stopped" : ""}`}>
      <line x1={start} x2={tip} y1={y} y2={y} />
      {stopped ? (
        <path class="stop" d={`M${tip - 4} ${y - 4}l8 8m0-8l-8 8`} />
      ) : (
        <path class="head" d={`M${tip} ${y}l${-6 * direction} -3.5v7z`} />
      )}
      <text class="label" x={labelX} y={y - 4} text-anchor="middle">
        <Fitted text={label} />
      </text>
    </g>
  );
}

/** A text that may be cut; the whole of it appears under the mouse. */
function Fitted({ text: { shown, whole } }: { text: FittedText }) {
  return (
    <>
      {shown}
      {shown !== whole && <title>{whole}</title>}
    </>
  );
}
