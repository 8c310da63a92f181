import { constants, type OutgoingHttpHeaders, type ServerHttp2Stream } from "node:http2";
import type { Answer } from "./scenario.ts";

/**
 * Writes an answer to a stream of HTTP/2. There is no raw text here, and header names are in lower case.
 * @param fill fills the placeholders of a header's value
 */
export function writeAnswerToStream(
  stream: ServerHttp2Stream,
  answer: Answer,
  method: string,
  fill: (text: string) => string,
): void {
  if (answer.fault === "hang") return;
  if (answer.fault === "close" || answer.fault === "reset") {
    stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    return;
  }
  const headers: OutgoingHttpHeaders = { ":status": answer.status ?? 200, "cache-control": "no-store" };
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    headers[name.toLowerCase()] = typeof value === "string" ? fill(value) : value.map(fill);
  headers["content-type"] ??= "application/json";
  stream.respond(headers);
  stream.end(method === "HEAD" || answer.status === 204 ? undefined : (answer.body ?? '{"ok":true}'));
}
