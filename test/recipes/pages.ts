import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An empty page at an origin of its own. */
export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves an empty page on a free port of this machine. */
export async function startPage(): Promise<PageServer> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>page</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
