import { useEffect, useRef, useState } from "preact/hooks";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import { namesNoTab } from "../../shared/exchange/exchange.ts";
import { type SequenceMessage, sequenceOf } from "../sequence.ts";
import { say, sayMessage } from "../words.ts";

const rowHeight = 22;
const headHeight = 26;
const minLaneWidth = 120;

/** The exchange as a sequence diagram: who said what to whom, and where the browser stopped. */
export function SequencePicture({ explanation }: { explanation: Explanation }) {
  const box = useRef<HTMLDivElement>(null);
  const [available, setAvailable] = useState(480);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setAvailable(entry?.contentRect.width ?? 480));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const { servers, messages } = sequenceOf(explanation);
  const lanes = [
    say(namesNoTab(explanation.exchange) ? "sequence.worker" : "sequence.page"),
    say("sequence.browser"),
    ...servers,
  ];
  const width = Math.max(available, lanes.length * minLaneWidth);
  const laneWidth = Math.min(260, width / lanes.length);
  const height = headHeight + messages.length * rowHeight + 10;
  const x = (lane: number) => laneWidth * (lane + 0.5);
  const spoken = messages.map((message) => textOf(message)).join(", ");

  return (
    <div ref={box} class="sequence">
      <svg width={laneWidth * lanes.length} height={height} role="img" aria-label={spoken}>
        <title>{say("panel.sequence")}</title>
        {lanes.map((name, lane) => (
          <g key={name}>
            <line class="lifeline" x1={x(lane)} x2={x(lane)} y1={headHeight - 6} y2={height - 4} />
            <text class="lane" x={x(lane)} y={12} text-anchor="middle">
              {shorten(name, laneWidth)}
            </text>
          </g>
        ))}
        {messages.map((message, index) => (
          <Arrow key={index} message={message} x={x} y={headHeight + index * rowHeight + 14} laneWidth={laneWidth} />
        ))}
      </svg>
    </div>
  );
}

function Arrow({
  message,
  x,
  y,
  laneWidth,
}: {
  message: SequenceMessage;
  x: (lane: number) => number;
  y: number;
  laneWidth: number;
}) {
  const { from, to, kind, stopped } = message;
  const text = textOf(message);
  const start = x(from);
  const end = x(to);
  const room = Math.max(laneWidth, Math.abs(end - start)) - 16;
  if (from === to) {
    return (
      <text class="label note" x={start + 8} y={y - 3}>
        {text}
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
      <text class="label" x={(start + end) / 2} y={y - 4} text-anchor="middle">
        {shorten(text, room)}
      </text>
    </g>
  );
}

function textOf({ label }: SequenceMessage): string {
  return typeof label === "string" ? label : sayMessage(label);
}

/** A text cut in its middle to fit a width; letters here are about 5.6 pixels wide. */
function shorten(text: string, width: number): string {
  const letters = Math.max(8, Math.floor(width / 5.6));
  if (text.length <= letters) return text;
  const half = Math.floor((letters - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(text.length - half)}`;
}
