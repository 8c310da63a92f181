/** Milliseconds after the start of a worker in which events may come out of their order. */
const comesLate = 200;

/**
 * Keeps the order of what is heard while a worker starts: nothing can be taken before the stored state was read, and what
 * woke the worker Chromium may hand over after what came later.
 */
export interface CatchUp {
  /** Whether what is heard has to wait for its turn. */
  isGoingOn(): boolean;
  /** Learns that the stored state was read. @param wasStopped whether this worker goes on where another was stopped */
  loaded(wasStopped: boolean): void;
  /**
   * Does something in its turn: now, or once it has caught up.
   * @param at when it happened, in milliseconds since the epoch
   * @param isOfBrowser false for what our own pages say: they are told that it is done once the stored state was read
   */
  inTurn(at: number, act: () => void, isOfBrowser?: boolean): void;
}

export function createCatchUp(): CatchUp {
  let isLoaded = false;
  let waiting: { readonly at: number; readonly act: () => void }[] | null = [];

  function end(): void {
    const inOrder = (waiting ?? []).sort((a, b) => a.at - b.at);
    waiting = null;
    for (const { act } of inOrder) act();
  }

  return {
    isGoingOn: () => waiting !== null,
    loaded(wasStopped) {
      isLoaded = true;
      if (wasStopped) setTimeout(end, comesLate);
      else end();
    },
    inTurn(at, act, isOfBrowser = true) {
      if (waiting && (isOfBrowser || !isLoaded)) waiting.push({ at, act });
      else act();
    },
  };
}
