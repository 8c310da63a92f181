import { createHarReading, type HarFile } from "../../../src/shared/har-in/read-har.ts";

/** What a HAR is read as. @param har its text, or the value that is written as its text */
export function readHar(har: unknown): HarFile {
  const text = typeof har === "string" ? har : JSON.stringify(har);
  const bytes = new TextEncoder().encode(text);
  const reading = createHarReading();
  // In pieces, as from a disk.
  for (let at = 0; at < bytes.length && reading.write(bytes.subarray(at, at + 997)); at += 997);
  return reading.end();
}
