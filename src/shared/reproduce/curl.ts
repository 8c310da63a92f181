import { shellQuote } from "./shell-quote.ts";
import type { WireRequest } from "./wire-request.ts";

/**
 * A request as a command for a POSIX shell. curl shows the response's headers and follows no redirect: the browser
 * judges each answer by itself.
 */
export function curlCommand({ url, method, headers, compressed }: WireRequest): string {
  const options = ["curl", "--globoff", method === "HEAD" ? "--head" : "--include"];
  if (compressed) options.push("--compressed");
  if (method !== "GET" && method !== "HEAD") {
    options.push("-X", /^[A-Z]+$/.test(method) ? method : shellQuote(method));
  }
  const lines = headers.map(({ name, value }) => {
    // A name with nothing behind the colon would take curl's own header away.
    return `-H ${shellQuote(value === "" ? `${name};` : `${name}: ${value}`)}`;
  });
  return [options.join(" "), ...lines, shellQuote(url)].join(" \\\n  ");
}
