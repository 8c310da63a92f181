import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { createHarReading } from "../../src/shared/har-in/read-har.ts";

/*
 * "npm run bench:har -- --size 200 --seed 1": writes a HAR of so many megabytes, reads it, and prints how fast that was
 * and how much memory it took.
 */

const { values } = parseArgs({
  options: { size: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const wanted = Number(values.size) * 1_000_000;

const folder = await mkdtemp(join(tmpdir(), "corsplain-bench-"));
try {
  const path = join(folder, "large.har");
  await pipeline(pieces(Number(values.seed)), createWriteStream(path));
  const { size } = await stat(path);
  let peak = 0;
  const began = performance.now();
  const reading = createHarReading();
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    reading.write(chunk);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const parsed = performance.now();
  const { entries, exchanges } = reading.end();
  const ended = performance.now();
  peak = Math.max(peak, process.memoryUsage().rss);
  const megabytes = size / 1_000_000;
  console.log(`${megabytes.toFixed(0)} MB, ${entries} entries, ${exchanges.length} cross-origin exchanges`);
  console.log(`read at ${((megabytes / (parsed - began)) * 1000).toFixed(0)} MB/s`);
  console.log(`exchanges made of it in ${(ended - parsed).toFixed(0)} ms`);
  console.log(`at most ${(peak / 1_000_000).toFixed(0)} MB of memory`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A HAR piece by piece: documents, scripts and calls with bodies of up to 100 kB, a third of them cross-origin. */
function* pieces(seed: number): Generator<string> {
  const bodies = fc.sample(fc.string({ minLength: 10, maxLength: 100_000, size: "max" }), { seed, numRuns: 40 });
  yield '{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],"entries":[\n';
  for (let written = 0, index = 0; written < wanted; index++) {
    const piece = `${index > 0 ? "," : ""}${JSON.stringify(entry(index, bodies[index % bodies.length] ?? ""))}\n`;
    written += Buffer.byteLength(piece);
    yield piece;
  }
  yield "]}}\n";
}

function entry(index: number, text: string) {
  const host = index % 3 === 0 ? "api.example" : "app.example";
  const list = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => ({ name, value }));
  return {
    startedDateTime: new Date(Date.UTC(2026, 10, 21) + index * 20).toISOString(),
    time: 15,
    _resourceType: "fetch",
    request: {
      method: "GET",
      url: `https://${host}/resource/${index}`,
      headers: list({
        Host: host,
        Origin: "https://app.example",
        "User-Agent": "Mozilla/5.0 Chrome/156",
        Accept: "*/*",
      }),
    },
    response: {
      status: 200,
      headers: list({ "Content-Type": "application/json", Date: "Sat, 21 Nov 2026 00:00:00 GMT" }),
      content: { size: text.length, mimeType: "application/json", text },
      ...(index % 3 === 0 ? { _error: "net::ERR_FAILED" } : {}),
    },
    serverIPAddress: "192.0.2.1",
  };
}
