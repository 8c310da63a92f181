import type { Sequence, SequenceMessage } from "./sequence.ts";

/** A message of the picture with its words, which the caller puts into a language. */
export interface Worded extends SequenceMessage {
  readonly text: string;
}

/** A text that may have been cut in its middle; `whole` is what it was. */
export interface FittedText {
  readonly shown: string;
  readonly whole: string;
}

/** A lifeline: where it stands and what stands above it. */
export interface LaidOutLane {
  readonly x: number;
  readonly name: FittedText;
  /** Where the name begins, ends or has its middle. */
  readonly nameX: number;
  readonly anchor: "start" | "middle" | "end";
}

/** An arrow: where it begins and ends, its height, and its label with the place of its middle (or its start, if a note). */
export interface LaidOutMessage {
  readonly message: Worded;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly label: FittedText;
  readonly labelX: number;
}

/** Everything that an SVG of a sequence needs, in pixels. */
export interface SequenceLayout {
  readonly width: number;
  readonly height: number;
  /** Where the lifelines begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly LaidOutLane[];
  readonly messages: readonly LaidOutMessage[];
}

/** Measures of a picture whose text is 11 pixels high. */
const rowHeight = 21;
const headHeight = 22;
const margin = 10;
const minGap = 92;
const airyGap = 190;
const maxGap = 300;
const letterWidth = 5.9;
const boldLetterWidth = 6.6;
const labelPadding = 18;

/**
 * Puts a sequence into a width. Lanes stand as far apart as the labels between them need; where there is less room, the
 * labels are cut in their middle.
 * @param laneNames the names of all lanes, the page's and the browser's before the servers'
 * @param available pixels; the picture is wider where even the narrowest lanes need more
 */
export function layOutSequence(
  { messages }: Pick<Sequence, "messages">,
  texts: readonly string[],
  laneNames: readonly string[],
  available: number,
): SequenceLayout {
  const worded = messages.map((message, index) => ({ ...message, text: texts[index] ?? "" }));
  const xs = lanePositions(worded, laneNames, available - 2 * margin).map((x) => x + margin);
  const at = (lane: number) => xs[lane] ?? margin;
  const width =
    Math.max(
      at(laneNames.length - 1),
      ...worded.filter(isNote).map((note) => at(note.from) + 8 + textWidth(note.text) - margin),
    ) + margin;
  const height = headHeight + worded.length * rowHeight + 8;
  return {
    width,
    height,
    top: headHeight - 4,
    bottom: height - 2,
    lanes: laneNames.map((name, lane) => laneOf(name, lane, xs)),
    messages: worded.map((message, index) => {
      const [start, end] = [at(message.from), at(message.to)];
      const room = Math.abs(end - start) - labelPadding / 2;
      return {
        message,
        start,
        end,
        y: headHeight + index * rowHeight + 15,
        label: isNote(message)
          ? { shown: message.text, whole: message.text }
          : cutToFit(message.text, room, letterWidth),
        labelX: isNote(message) ? start + 8 : (start + end) / 2,
      };
    }),
  };
}

function isNote({ from, to }: SequenceMessage): boolean {
  return from === to;
}

/**
 * Where each lane stands, from 0. Room goes first to our own words, then to what was on the wire, whose middle can be
 * left out, and what is left then makes the picture airy.
 */
function lanePositions(
  messages: readonly Worded[],
  laneNames: readonly string[],
  available: number,
): readonly number[] {
  const least = laneNames.slice(1).map(() => minGap);
  const between = (gap: number) =>
    messages.filter(({ from, to }) => from !== to && Math.min(from, to) === gap && Math.abs(from - to) === 1);
  const widest = (texts: readonly Worded[]) => Math.max(0, ...texts.map(({ text }) => textWidth(text) + labelPadding));
  const own = least.map((gap, index) =>
    clamp(gap, widest(between(index).filter(({ label }) => typeof label !== "string"))),
  );
  const whole = own.map((gap, index) => {
    const name = index === 0 ? 0 : textWidth(laneNames[index + 1] ?? "", boldLetterWidth) + 24;
    return clamp(gap, Math.max(name, widest(between(index))));
  });
  const airy = whole.map((gap) => Math.max(gap, airyGap));
  let gaps = least;
  for (const wanted of [own, whole, airy]) {
    const more = sum(wanted) - sum(gaps);
    const share = more === 0 ? 0 : Math.max(0, Math.min(1, (available - sum(gaps)) / more));
    gaps = gaps.map((gap, index) => gap + ((wanted[index] ?? gap) - gap) * share);
  }
  return [0, ...gaps.map((_, index) => sum(gaps.slice(0, index + 1)))];
}

function clamp(gap: number, wanted: number): number {
  return Math.min(maxGap, Math.max(gap, wanted));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Names stand above their lines; the first begins and the last ends at the picture's edge. */
function laneOf(name: string, lane: number, xs: readonly number[]): LaidOutLane {
  const x = xs[lane] ?? margin;
  const left = x - (xs[lane - 1] ?? x);
  const right = (xs[lane + 1] ?? x) - x;
  const isLast = lane === xs.length - 1;
  const anchor = lane === 0 ? "start" : isLast ? "end" : "middle";
  const nameX = lane === 0 ? 0 : isLast ? x + margin : x;
  const room = lane === 0 ? right / 2 : isLast ? left - 30 + margin : Math.min(left, right) - 8;
  return { x, name: cutToFit(name, room, boldLetterWidth), nameX, anchor };
}

/** A text as wide as the room, cut in its middle. */
function cutToFit(text: string, room: number, width: number): FittedText {
  if (textWidth(text, width) <= room) return { shown: text, whole: text };
  const letters = Math.max(6, Math.floor(room / width));
  const head = Math.ceil((letters - 1) / 2);
  return { shown: `${text.slice(0, head)}…${text.slice(text.length - (letters - 1 - head))}`, whole: text };
}

/** About how wide a text is; letters of East Asian scripts are twice as wide. */
function textWidth(text: string, width: number = letterWidth): number {
  let sum = 0;
  for (const letter of text) sum += letter > "\u2e7f" ? 2 * width : width;
  return sum;
}
