/** One end of a two-way message line. */
export interface Channel<Sent, Received> {
  post(message: Sent): void;
  /** Calls the listener for each message that arrives; only one listener is kept. */
  onMessage(listener: (message: Received) => void): void;
  /** Calls the listener once the line is closed by the other end. */
  onClose(listener: () => void): void;
  /** Ends the line. */
  close(): void;
}

/**
 * Two connected ends in one process, for tests and for pages that need no port. Messages are copied as a port would.
 * @returns the two ends and a function that closes the line
 */
export function channelPair<A, B>(): { left: Channel<A, B>; right: Channel<B, A>; close(): void } {
  const left = end<A, B>(
    (message) => right.deliver(message),
    () => right.closed(),
  );
  const right = end<B, A>(
    (message) => left.deliver(message),
    () => left.closed(),
  );
  return {
    left,
    right,
    close() {
      left.closed();
      right.closed();
    },
  };
}

function end<Sent, Received>(send: (message: Sent) => void, close: () => void) {
  let onMessage: (message: Received) => void = () => {};
  let onClose: () => void = () => {};
  return {
    post: send,
    close,
    onMessage: (listener: typeof onMessage) => {
      onMessage = listener;
    },
    onClose: (listener: typeof onClose) => {
      onClose = listener;
    },
    deliver: (message: Received) => onMessage(structuredClone(message)),
    closed: () => onClose(),
  };
}
