import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** Starts an application that speaks FastCGI, as PHP does. It breaks on every request, and sets a CORS header. */
export async function startFastCgi(): Promise<{ readonly port: number; close(): void }> {
  const stdout = 6;
  const end = 3;
  const answer = "Status: 500\r\nAccess-Control-Allow-Origin: https://old.example\r\n\r\n{}";
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => {
      socket.end(Buffer.concat([record(stdout, answer), record(stdout, ""), record(end, "\0".repeat(8))]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** A record of the protocol, for the first request of a connection. */
function record(type: number, content: string): Buffer {
  const header = Buffer.from([1, type, 0, 1, 0, 0, 0, 0]);
  header.writeUInt16BE(content.length, 4);
  return Buffer.concat([header, Buffer.from(content)]);
}
