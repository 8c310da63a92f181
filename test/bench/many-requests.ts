import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";

/** What becomes of a request of the benchmarks' page. */
export type Fate = "allowed" | "asked-first" | "refused" | "refused-error" | "asked-and-refused";

/** Most requests of a page work; some need a preflight, some fail. */
const fates: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 14, arbitrary: fc.constant<Fate>("allowed") },
  { weight: 2, arbitrary: fc.constant<Fate>("asked-first") },
  { weight: 2, arbitrary: fc.constant<Fate>("refused") },
  { weight: 1, arbitrary: fc.constant<Fate>("refused-error") },
  { weight: 1, arbitrary: fc.constant<Fate>("asked-and-refused") },
);

/** The fates of as many requests. The same seed gives the same ones. */
export function randomFates(seed: number, count: number): readonly Fate[] {
  return fc.sample(fates, { seed, numRuns: count });
}

/** The servers of the benchmarks: a page without content, and what it makes requests to under two names. */
export interface RequestServers {
  readonly pageUrl: string;
  readonly targets: readonly [string, string];
  close(): Promise<void>;
}

const answer = JSON.stringify({
  items: Array.from({ length: 4 }, (_, id) => ({ id, name: `item ${id}`, price: 100 })),
});

/** Starts the servers on free ports of this machine. */
export async function startRequestServers(): Promise<RequestServers> {
  const page = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end("<!doctype html><title>Requests</title>");
  });
  const api = createServer(answerRequest);
  for (const server of [page, api]) {
    server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => server.listen(0, resolve));
  }
  const port = portOf(api);
  return {
    pageUrl: `http://localhost:${portOf(page)}/`,
    targets: [`http://127.0.0.1:${port}`, `http://localhost:${port}`],
    async close() {
      for (const server of [page, api]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** The first part of the path is the request's fate. */
function answerRequest({ url = "", method, headers }: IncomingMessage, response: ServerResponse): void {
  const fate = url.split("/")[1] as Fate;
  const isAllowed = fate === "allowed" || fate === "asked-first";
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Request-Id", url);
  if (isAllowed) response.setHeader("Access-Control-Allow-Origin", headers.origin ?? "*").setHeader("Vary", "Origin");
  if (method === "OPTIONS") {
    response.setHeader("Access-Control-Allow-Methods", "PUT").setHeader("Access-Control-Max-Age", "0");
    response.writeHead(isAllowed ? 204 : 403).end();
    return;
  }
  response.setHeader("Content-Type", "application/json").writeHead(fate === "refused-error" ? 500 : 200);
  response.end(answer);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** What the page is told to do. */
export interface Requests {
  readonly fates: readonly Fate[];
  readonly targets: readonly string[];
  /** How many are under way at most. */
  readonly parallel: number;
  /** How many begin in a second at most; as fast as they go where it is absent. */
  readonly rate?: number;
  /** Makes URLs that no other call has. */
  readonly run: string;
}

/** In the page: makes requests. @returns how long it took until the last of them was read, in milliseconds */
export async function makeRequests({ fates, targets, parallel, rate, run }: Requests): Promise<number> {
  const start = performance.now();
  let next = 0;
  const nap = () => new Promise((resolve) => setTimeout(resolve, 4));
  const work = async () => {
    for (let index = next++; index < fates.length; index = next++) {
      while (rate !== undefined && index > ((performance.now() - start) / 1_000) * rate) await nap();
      const fate = fates[index] ?? "allowed";
      const isAskedFirst = fate.startsWith("asked");
      try {
        const url = `${targets[index % targets.length]}/${fate}/${run}/${index}`;
        const response = await fetch(url, { method: isAskedFirst ? "PUT" : "GET" });
        await response.text();
      } catch {
        // It was meant to fail.
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return performance.now() - start;
}
