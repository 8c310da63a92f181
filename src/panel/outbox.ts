import type { DevtoolsMessage, NumberedMessage } from "../shared/protocol.ts";

/** How many messages are kept at most. */
export const mostKept = 1_000;

/** What a page has to tell the background, until it is done there. */
export interface Outbox {
  /** Takes a message. @returns it with its number */
  add(message: DevtoolsMessage): NumberedMessage;
  /** Learns that the messages up to a number are done. */
  done(number: number): void;
  /** What is not known to be done, in order. What there was no room for is counted in a message of its own. */
  open(): readonly NumberedMessage[];
}

/** Messages are kept because a port that the stopped background has left takes them without a word. */
export function createOutbox(): Outbox {
  let last = 0;
  let kept: NumberedMessage[] = [];
  /** How many records made room, and the number of the last message that had some. */
  let pushedOut = { records: 0, upTo: 0 };

  function add(message: DevtoolsMessage): NumberedMessage {
    const numbered = { ...message, number: ++last } as NumberedMessage;
    kept.push(numbered);
    if (kept.length > mostKept) makeRoom();
    return numbered;
  }

  /** Records go first: what users want is little, and nothing else tells it. */
  function makeRoom(): void {
    const oldest = kept.findIndex(({ type }) => type === "observed");
    const [gone] = kept.splice(Math.max(0, oldest), 1);
    if (gone?.type === "observed") pushedOut = { records: pushedOut.records + gone.records.length, upTo: gone.number };
  }

  return {
    add,
    done(number) {
      kept = kept.filter((one) => one.number > number);
      if (number >= pushedOut.upTo) pushedOut = { records: 0, upTo: 0 };
    },
    open() {
      const { records: count } = pushedOut;
      pushedOut = { records: 0, upTo: 0 };
      if (count > 0) add({ type: "records-lost", count });
      return kept;
    },
  };
}
