import { spawnSync } from "node:child_process";
import { createContext, Script } from "node:vm";
import { repeatCode, wayToRepeat } from "../../src/panel/repeat.ts";
import type { Exchange } from "../../src/shared/exchange/exchange.ts";
import { isHttpUrl } from "../../src/shared/fetch/origins.ts";
import { curlCommand } from "../../src/shared/reproduce/curl.ts";
import { fetchCallOf, fetchCode } from "../../src/shared/reproduce/page-call.ts";
import { wireRequests } from "../../src/shared/reproduce/wire-request.ts";
import { must } from "./must.ts";
import { explainAll } from "./play-exchange.ts";

/*
 * Commands and code that people paste: a real shell and a real JavaScript engine say what is in them.
 */

/** How many commands one shell is given. */
const mostCommands = 500;

/** Commands that no shell has seen yet, with the words that each has to give to curl. */
let waiting: { readonly command: string; readonly words: readonly string[] }[] = [];

export function playCode(exchanges: readonly Exchange[]): void {
  for (const explanation of explainAll(exchanges)) {
    const { exchange } = explanation;
    for (const request of wireRequests(exchange)) {
      must(isHttpUrl(request.url), "only http is asked for");
      const command = curlCommand(request);
      must(!/[\0\r]/.test(command), "a command has nothing in it that a shell drops");
      const words = [
        request.url,
        ...request.headers.map(({ name, value }) => (value === "" ? `${name};` : `${name}: ${value}`)),
      ];
      waiting.push({ command, words });
    }
    const call = fetchCallOf(explanation);
    if (!call) continue;
    const asked = run(fetchCode(call));
    must(asked.length === 1 && asked[0] === call.url, "the code makes the one call");
    const way = wayToRepeat(explanation, true);
    if (way.way === "call") run(repeatCode(way.call, exchange.initiator ?? "null"));
  }
  if (waiting.length >= mostCommands) settleCommands();
}

/** What is asked for when code runs where there is nothing but fetch(). */
function run(code: string): readonly string[] {
  const asked: string[] = [];
  const page = {
    fetch(url: string) {
      asked.push(url);
      return new Promise(() => {});
    },
    origin: "null",
    injected: () => must(false, "nothing else is called"),
  };
  const script = new Script(`(async () => { ${code}\n })()`);
  script.runInContext(createContext({ ...page, globalThis: page }), { timeout: 1_000 });
  return asked;
}

/** Gives all commands to a real shell in which curl writes down the words that it is given. */
export function settleCommands(): void {
  const commands = waiting;
  waiting = [];
  if (commands.length === 0) return;
  const shell = "curl() { printf '%s\\000' \"$@\" '<end>'; }\n";
  const script = shell + commands.map(({ command }) => command).join("\n");
  const { stdout, stderr, status } = spawnSync("/bin/sh", [], {
    input: script,
    env: { PATH: "/nowhere" },
    maxBuffer: 2 ** 30,
  });
  must(status === 0 && String(stderr) === "", `the shell had something to say: ${stderr}`);
  const given = String(stdout).split("<end>\0");
  must(given.length === commands.length + 1, "each command is one command");
  for (const [index, { words, command }] of commands.entries()) {
    const got = new Set((given[index] ?? "").split("\0"));
    for (const word of words)
      must(got.has(Buffer.from(word).toString()), `curl gets the word ${JSON.stringify(word)} of ${command}`);
  }
}
