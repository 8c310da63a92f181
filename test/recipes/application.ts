import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "./proof.ts";

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

/**
 * Starts an application that somebody once gave a CORS header, and the server in front of it.
 * @param start starts the server; it gets the application's address
 */
export async function startInFront(start: (application: string) => Promise<RunningServer>): Promise<RunningServer> {
  const application = await startApplication({ "Access-Control-Allow-Origin": "https://old.example" });
  try {
    const server = await start(`127.0.0.1:${application.port}`);
    return {
      output: server.output,
      async close() {
        await server.close();
        await application.close();
      },
    };
  } catch (error) {
    await application.close();
    throw error;
  }
}
