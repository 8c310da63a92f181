import { messageBounds, waitingBounds } from "../shared/exchange/bounds.ts";
import { mostExchanges } from "../shared/protocol.ts";

export { boundHeaders, boundText } from "../shared/exchange/bounds.ts";

/** What the recorder keeps at most. Servers and pages choose sizes; the recorder must not. */
export const bounds = {
  ...messageBounds,
  ...waitingBounds,
  /** Characters of one exchange as JSON. */
  exchangeSize: 1_000_000,
  /** Exchanges of one tab. */
  exchangesPerTab: mostExchanges.devtools,
  /** Exchanges of one tab that the flight recorder keeps. */
  flightExchangesPerTab: mostExchanges.flightRecorder,
  /** Characters of all exchanges as JSON that the flight recorder keeps. */
  flightSize: 2_000_000,
  /** Requests of a page to its own origin that have not ended; they are counted, and kept only until then. */
  ownUnderWay: 5_000,
  /** Origins of pages and frames that are remembered of one tab. */
  originsPerTab: 500,
  /** Addresses of documents that are remembered of one tab. */
  documentsPerTab: 200,
  /** Pages that one tab showed, each with when it began. */
  navigationsPerTab: 50,
  /** Stops of the worker, each with when something may have been missed. */
  gaps: 20,
  /** Tabs of which it is remembered that they were closed. */
  closedTabs: 100,
  /** Pages of ours of which it is remembered what they posted last. */
  pages: 200,
  /** Characters of what waits for its exchange, as JSON. */
  waitingSize: 1_000_000,
  /** Characters of all exchanges as JSON; browsers give storage.session ten megabytes. */
  totalSize: 8_000_000,
} as const;
