import { browser } from "../browser.ts";
import { flightRecorderKey } from "../shared/protocol.ts";

/** Whether requests are recorded also where no DevTools is open. Users switch it on; it is off until they do. */
export interface FlightRecorder {
  /** Settles once it is known. */
  readonly loaded: Promise<void>;
  isOn(): boolean;
}

/**
 * Looks whether the flight recorder is on, now and whenever that changes. Must be called in the worker's first turn.
 * @param changed called after it was switched
 */
export function watchFlightRecorder(changed: () => void): FlightRecorder {
  let isOn = false;

  async function read(): Promise<void> {
    const stored = await browser.storage.local.get(flightRecorderKey);
    isOn = stored[flightRecorderKey] === true;
  }

  // One listener for all areas would be sent each recorded exchange, too, whenever it is stored.
  browser.storage.local.onChanged.addListener((changes) => {
    if (flightRecorderKey in changes) void read().then(changed);
  });
  return { loaded: read(), isOn: () => isOn };
}
