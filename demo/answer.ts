import { STATUS_CODES } from "node:http";
import type { ServerHttp2Stream } from "node:http2";
import type { Socket } from "node:net";
import { writeAnswerToStream } from "./answer-http2.ts";
import type { Answer } from "./scenario.ts";

/** What stands for the placeholders of an answer. */
export type Placeholders = Readonly<Record<string, string>>;

/** Where an answer goes: to a connection, or to a stream of HTTP/2. */
export type Target = Socket | ServerHttp2Stream;

/** Writes an answer to where its request came from. @param method that of the request: HEAD gets no body */
export function writeAnswer(target: Target, answer: Answer, method: string, placeholders: Placeholders): void {
  if ("respond" in target) writeAnswerToStream(target, answer, method, (text) => fill(text, placeholders));
  else writeAnswerToSocket(target, answer, method, placeholders);
}

/**
 * Writes an answer to a connection byte for byte, so that servers can misbehave in every way, and ends the connection
 * unless the answer says that it hangs.
 */
function writeAnswerToSocket(socket: Socket, answer: Answer, method: string, placeholders: Placeholders): void {
  if (answer.fault === "hang") return;
  if (answer.fault === "close") {
    socket.destroy();
    return;
  }
  if (answer.fault === "reset") {
    socket.resetAndDestroy();
    return;
  }
  if (answer.raw !== undefined) {
    socket.end(fill(answer.raw, placeholders), "latin1");
    return;
  }
  const status = answer.status ?? 200;
  const promisesMore = answer.fault === "truncate" || answer.fault === "stall";
  const hasBody = method !== "HEAD" && status !== 204 && status !== 304 && status >= 200;
  const body = hasBody ? (answer.body ?? '{"ok":true}') : "";
  const headers = Object.entries(answer.headers ?? {});
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    `Date: ${new Date().toUTCString()}`,
    ...headers.flatMap(([name, value]) => [value].flat().map((line) => `${name}: ${fill(line, placeholders)}`)),
    ...(hasBody && !names.has("content-type") ? ["Content-Type: application/json"] : []),
    ...(names.has("cache-control") ? [] : ["Cache-Control: no-store"]),
    ...(hasBody ? [`Content-Length: ${Buffer.byteLength(body) + (promisesMore ? 1000 : 0)}`] : []),
    "Connection: close",
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  if (answer.fault === "stall") socket.write(body);
  else socket.end(body);
}

/** A text with its placeholders filled; what names none stays as it is. */
export function fill(text: string, placeholders: Placeholders): string {
  return text.replace(/\{\{([a-zA-Z-]+)\}\}/g, (whole, name: string) => placeholders[name] ?? whole);
}
