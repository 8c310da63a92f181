import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Starts an application for a proxy to stand in front of. It knows nothing of CORS and refuses OPTIONS.
 * @param headers what each of its answers carries
 */
export async function startApplication(
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url?.split("?")[0];
    const status = request.method === "OPTIONS" ? 405 : path === "/items" ? 200 : path === "/broken" ? 500 : 404;
    request.resume();
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
