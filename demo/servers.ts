import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { writeAnswer } from "./answer.ts";
import type { Ask, Exchange, HopAnswers, ServerName } from "./scenario.ts";

/** A scenario, or anything else that has requests and answers. */
export interface Playable extends Exchange {
  readonly id: string;
  readonly earlier?: Exchange;
}

/** The running servers of the demo. */
export interface DemoServers {
  readonly pageUrl: string;
  readonly pageOrigin: string;
  readonly origins: Readonly<Record<ServerName, string>>;
  /** Makes a playable known to the servers; one with the same id is replaced. */
  add(playable: Playable): void;
  /** How many requests a run has had so far, by method: what reached the servers. */
  requestsOf(run: string): readonly string[];
  close(): Promise<void>;
}

const pageFiles: Readonly<Record<string, readonly [file: string, type: string]>> = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/page.js": ["page.js", "text/javascript"],
  "/ask.js": ["ask.js", "text/javascript"],
  "/page.css": ["page.css", "text/css"],
  "/frame.html": ["frame.html", "text/html; charset=utf-8"],
  "/controlled/frame.html": ["frame.html", "text/html; charset=utf-8"],
  "/places.js": ["places.js", "text/javascript"],
  "/obey.js": ["obey.js", "text/javascript"],
  "/service-worker.js": ["service-worker.js", "text/javascript"],
  "/requesters/scripts.js": ["requesters/scripts.js", "text/javascript"],
  "/requesters/elements.js": ["requesters/elements.js", "text/javascript"],
  "/requesters/styles.js": ["requesters/styles.js", "text/javascript"],
  "/requesters/code.js": ["requesters/code.js", "text/javascript"],
};

/**
 * Starts the demo's servers on free ports of this machine: one for the page, two for APIs, each under two host names.
 * @param playables what they can play; more can be added
 * @param listing what the page shows: any JSON, served at /scenarios.json
 */
export async function startServers(playables: readonly Playable[], listing: unknown): Promise<DemoServers> {
  const known = new Map(playables.map((playable) => [playable.id, playable]));
  /** Which of a run's requests is on: the earlier one or its own. */
  const phases = new Map<string, "earlier" | "main">();
  const requests = new Map<string, string[]>();
  const waiting = new Map<string, (() => void)[]>();
  const sockets = new Set<Socket>();
  const servers = await Promise.all([0, 1, 2].map(() => listen(answer, sockets)));
  const [pagePort = 0, apiPort = 0, thirdPort = 0] = servers.map(portOf);
  const nowhere = await freePort();
  const origins: Readonly<Record<ServerName, string>> = {
    page: `http://localhost:${pagePort}`,
    sameSite: `http://localhost:${apiPort}`,
    crossSite: `http://127.0.0.1:${apiPort}`,
    thirdSite: `http://127.0.0.1:${thirdPort}`,
    nowhere: `http://127.0.0.1:${nowhere}`,
  };

  function answer(request: DemoRequest, socket: Socket): void {
    const { pathname } = new URL(request.url, origins.page);
    const [, kind, id = "", run = "", hop = ""] = pathname.split("/");
    if (kind === "play") {
      play(request, socket, decodeURIComponent(id), run, hop);
    } else if (kind === "phase") {
      const [, , phasedRun = "", phase] = pathname.split("/");
      phases.set(phasedRun, phase === "earlier" ? "earlier" : "main");
      writeAnswer(socket, { status: 204 }, "GET", {});
    } else if (kind === "arrived") {
      whenArrived(id, () => writeAnswer(socket, { status: 204 }, "GET", {}));
    } else if (pathname === "/scenarios.json") {
      writeAnswer(socket, { body: JSON.stringify({ origins, listing }) }, "GET", {});
    } else {
      void servePage(pathname, socket);
    }
  }

  /** Calls back once a request of a run is here. */
  function whenArrived(run: string, callback: () => void): void {
    if (requests.has(run)) callback();
    else waiting.set(run, [...(waiting.get(run) ?? []), callback]);
  }

  function play(request: DemoRequest, socket: Socket, id: string, run: string, part: string): void {
    const playable = known.get(id);
    const exchange = phases.get(run) === "earlier" ? playable?.earlier : playable;
    const index = Number.parseInt(part, 10) || 0;
    const hop = exchange?.hops[index];
    const { method, origin, isPreflight } = request;
    const chosen = isPreflight ? hop?.preflight : hop?.actual;
    requests.set(run, [...(requests.get(run) ?? []), method]);
    for (const answerWaiting of waiting.get(run) ?? []) answerWaiting();
    waiting.delete(run);
    if (!exchange || !chosen) {
      writeAnswer(socket, { status: 404, body: "Not found" }, method, {});
      return;
    }
    const urlOf = (at: number) => `${origins[serverOf(exchange.ask, exchange.hops, at)]}/play/${id}/${run}/${at}`;
    writeAnswer(socket, chosen, method, {
      origin: origins.page,
      port: String(pagePort),
      sentOrigin: origin,
      self: urlOf(index),
      next: urlOf(index + 1),
      "next-with-password": urlOf(index + 1).replace("://", "://user:secret@"),
    });
  }

  return {
    pageUrl: `${origins.page}/`,
    pageOrigin: origins.page,
    origins,
    add: (playable) => known.set(playable.id, playable),
    requestsOf: (run) => requests.get(run) ?? [],
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** Where a hop is: it names its server, or stays where the one before it is. */
function serverOf(ask: Ask, hops: readonly HopAnswers[], at: number): ServerName {
  const named = hops.slice(0, at + 1).flatMap(({ server }) => server ?? []);
  return named.at(-1) ?? ask.server;
}

async function servePage(pathname: string, socket: Socket): Promise<void> {
  const [file, type] = pageFiles[pathname] ?? [];
  if (!file || !type) {
    writeAnswer(socket, { status: 404, body: "Not found", headers: { "Content-Type": "text/plain" } }, "GET", {});
    return;
  }
  const body = await readFile(new URL(`page/${file}`, import.meta.url), "utf8");
  // Modules of a sandboxed frame are loaded with CORS.
  writeAnswer(socket, { body, headers: { "Content-Type": type, "Access-Control-Allow-Origin": "*" } }, "GET", {});
}

/** What the servers look at in a request. */
interface DemoRequest {
  readonly method: string;
  readonly url: string;
  /** The Origin header, or "". */
  readonly origin: string;
  readonly isPreflight: boolean;
}

/** Answers go straight to the connection: Node's own response would not let servers misbehave. */
async function listen(answer: (request: DemoRequest, socket: Socket) => void, sockets: Set<Socket>): Promise<Server> {
  const server = createServer((request) => {
    const { socket, method = "GET", url = "/", headers } = request;
    const isPreflight = method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
    request.resume();
    request.on("end", () => answer({ method, url, origin: headers.origin ?? "", isPreflight }, socket));
  });
  // Node's parser refuses methods that it does not know, such as "patch"; these servers answer them too.
  server.on("clientError", ({ rawPacket }: Error & { rawPacket?: Buffer }, socket: Socket) => {
    const head = rawPacket?.toString("latin1") ?? "";
    const [, method, url] = /^([!-~]+) (\S+) HTTP\/1\.1\r\n/.exec(head) ?? [];
    const origin = /^origin: (.*)$/im.exec(head)?.[1]?.trim() ?? "";
    if (method && url && socket.writable) answer({ method, url, origin, isPreflight: false }, socket);
    else socket.destroy();
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  // Only for this machine: these servers misbehave.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** A port at which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
