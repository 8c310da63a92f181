import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { createSecureServer as createHttp2Server } from "node:http2";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server as NetServer, Socket } from "node:net";
import { fill, type Placeholders, type Target, writeAnswer } from "./answer.ts";
import { type Certificate, createCertificate } from "./certificate.ts";
import { turnsOf } from "./page/turns.js";
import type { Ask, Exchange, HopAnswers, ServerName } from "./scenario.ts";

/** A scenario, or anything else that has requests and answers. */
export interface Playable extends Exchange {
  readonly id: string;
  readonly earlier?: Exchange;
}

/** Several requests to one URL, turn after turn; those of one turn are made together. */
export interface Sequence {
  readonly id: string;
  /**
   * Of requests that are made together, nobody can tell which one arrives: the first preflight to arrive gets the first
   * one's answer, the second the second one's, and so do the actual requests.
   */
  readonly turns: readonly (readonly Exchange[])[];
}

/** The running servers of the demo. */
export interface DemoServers {
  readonly pageUrl: string;
  /** The page at an address that counts as public. */
  readonly publicPageUrl: string;
  readonly pageOrigin: string;
  readonly origins: Readonly<Record<ServerName, string>>;
  /** What the browser must be started with to find these servers under all their names; it concerns nothing else. */
  readonly browserArguments: readonly string[];
  /** The same for Firefox, which takes no such arguments. */
  readonly surroundings: Surroundings;
  /** Makes a playable known to the servers; one with the same id is replaced. */
  add(playable: Playable | Sequence): void;
  /** How many requests a run has had so far, by method: what reached the servers. */
  requestsOf(run: string): readonly string[];
  /** The last request to a path, by method, with its headers as they came. */
  lastTo(path: string, method: string): Readonly<Record<string, unknown>> | undefined;
  close(): Promise<void>;
}

/** What a browser has to take for true to find the demo's servers. */
export interface Surroundings {
  /** The address of each host name; null where the name does not exist. */
  readonly addresses: Readonly<Record<string, string | null>>;
  /** The certificate to trust, as PEM text. */
  readonly certificate: string;
}

const html = "text/html; charset=utf-8";

const pageFiles: Readonly<Record<string, readonly [file: string, type: string, headers?: Record<string, string>]>> = {
  "/": ["index.html", html],
  "/page.js": ["page.js", "text/javascript"],
  "/ask.js": ["ask.js", "text/javascript"],
  "/turns.js": ["turns.js", "text/javascript"],
  "/page.css": ["page.css", "text/css"],
  "/frame.html": ["frame.html", html],
  "/controlled/frame.html": ["frame.html", html],
  "/policy-frame.html": [
    "frame.html",
    html,
    { "Content-Security-Policy": "connect-src 'self' {{crossSite}}; img-src {{crossSite}}" },
  ],
  "/embedder-frame.html": ["frame.html", html, { "Cross-Origin-Embedder-Policy": "require-corp" }],
  "/places.js": ["places.js", "text/javascript"],
  "/obey.js": ["obey.js", "text/javascript"],
  "/service-worker.js": ["service-worker.js", "text/javascript"],
  "/requesters/scripts.js": ["requesters/scripts.js", "text/javascript"],
  "/requesters/elements.js": ["requesters/elements.js", "text/javascript"],
  "/requesters/styles.js": ["requesters/styles.js", "text/javascript"],
  "/requesters/code.js": ["requesters/code.js", "text/javascript"],
};

/**
 * Starts the demo's servers on free ports of this machine: one for the page, two for APIs, each under two host names,
 * and some that stand for the world beside CORS.
 * @param playables what they can play; more can be added
 * @param listing what the page shows: any JSON, served at /scenarios.json
 */
export async function startServers(
  playables: readonly (Playable | Sequence)[],
  listing: unknown,
): Promise<DemoServers> {
  const known = new Map(playables.map((playable) => [playable.id, playable]));
  /** Which turn of a run is on, where it is not the first. */
  const turnOfRun = new Map<string, number>();
  /** How many requests of one kind have come to one URL in one turn. */
  const arrivals = new Map<string, number>();
  const requests = new Map<string, string[]>();
  /** The headers of the last request, by method and path. */
  const latest = new Map<string, Readonly<Record<string, unknown>>>();
  const waiting = new Map<string, (() => void)[]>();
  const sockets = new Set<Socket>();
  const hostNames = ["api", "secure", "public"].map((name) => `${name}.corsplain.example`);
  const [trusted, untrusted] = await Promise.all([createCertificate(hostNames), createCertificate()]);
  const certificates = [undefined, undefined, undefined, trusted, untrusted, trusted, undefined];
  const servers = await Promise.all(certificates.map((certificate) => listen(answer, sockets, certificate)));
  const [pagePort = 0, apiPort = 0, thirdPort = 0, securePort = 0, untrustedPort = 0, ...publicPorts] =
    servers.map(portOf);
  const http2 = await listenWithHttp2(answer, sockets, trusted);
  const nowhere = await freePort();
  const origins: Readonly<Record<ServerName, string>> = {
    page: `http://localhost:${pagePort}`,
    sameSite: `http://localhost:${apiPort}`,
    crossSite: `http://127.0.0.1:${apiPort}`,
    thirdSite: `http://127.0.0.1:${thirdPort}`,
    nowhere: `http://127.0.0.1:${nowhere}`,
    secure: `https://127.0.0.1:${securePort}`,
    untrusted: `https://127.0.0.1:${untrustedPort}`,
    http2: `https://127.0.0.1:${portOf(http2)}`,
    httpOnly: `https://127.0.0.1:${apiPort}`,
    named: `http://api.corsplain.example:${apiPort}`,
    httpsName: `https://secure.corsplain.example:${securePort}`,
    httpName: `http://secure.corsplain.example:${securePort}`,
    public: `https://127.0.0.1:${publicPorts[0]}`,
    unknownHost: "http://unknown.corsplain.example",
    forbiddenPort: "http://127.0.0.1:6000",
  };
  const placeholders = {
    ...origins,
    secureFrame: `https://localhost:${securePort}`,
    publicFrame: `https://localhost:${publicPorts[0]}`,
    publicHttpFrame: `http://public.corsplain.example:${publicPorts[1]}`,
  };

  function answer(request: DemoRequest, target: Target): void {
    const { pathname } = new URL(request.url, origins.page);
    const [, kind, id = "", run = "", hop = ""] = pathname.split("/");
    if (kind === "play") {
      play(request, target, decodeURIComponent(id), run, hop);
    } else if (kind === "turn") {
      turnOfRun.set(id, Number(run));
      writeAnswer(target, { status: 204 }, "GET", {});
    } else if (kind === "arrived") {
      whenArrived(id, () => writeAnswer(target, { status: 204 }, "GET", {}));
    } else if (pathname === "/scenarios.json") {
      writeAnswer(target, { body: JSON.stringify({ origins: placeholders, listing }) }, "GET", {});
    } else {
      void servePage(pathname, target, placeholders);
    }
  }

  /** Calls back once a request of a run is here. */
  function whenArrived(run: string, callback: () => void): void {
    if (requests.has(run)) callback();
    else waiting.set(run, [...(waiting.get(run) ?? []), callback]);
  }

  function play(request: DemoRequest, target: Target, id: string, run: string, part: string): void {
    const index = Number.parseInt(part, 10) || 0;
    const { method, origin, isPreflight } = request;
    latest.set(`${method} ${request.url}`, request.headers);
    const exchange = exchangeAt(id, run, index, isPreflight);
    const hop = exchange?.hops[index];
    const chosen = isPreflight ? hop?.preflight : hop?.actual;
    requests.set(run, [...(requests.get(run) ?? []), method]);
    for (const answerWaiting of waiting.get(run) ?? []) answerWaiting();
    waiting.delete(run);
    if (!exchange || !chosen) {
      writeAnswer(target, { status: 404, body: "Not found" }, method, {});
      return;
    }
    const urlOf = (at: number) => `${origins[serverOf(exchange.ask, exchange.hops, at)]}/play/${id}/${run}/${at}`;
    writeAnswer(target, chosen, method, {
      origin: origins.page,
      port: String(pagePort),
      sentOrigin: origin,
      self: urlOf(index),
      next: urlOf(index + 1),
      "next-with-password": urlOf(index + 1).replace("://", "://user:secret@"),
    });
  }

  /** Which exchange of a run's turn answers the request that has just arrived. */
  function exchangeAt(id: string, run: string, hop: number, isPreflight: boolean): Exchange | undefined {
    const playable = known.get(id);
    const at = turnOfRun.get(run) ?? 0;
    const turn = playable ? (turnsOf(playable)[at] ?? []) : [];
    const key = [run, at, hop, isPreflight].join(" ");
    const arrived = arrivals.get(key) ?? 0;
    arrivals.set(key, arrived + 1);
    return turn[Math.min(arrived, turn.length - 1)];
  }

  return {
    pageUrl: `${origins.page}/`,
    publicPageUrl: `${placeholders.publicFrame}/`,
    pageOrigin: origins.page,
    origins,
    browserArguments: [
      `--ignore-certificate-errors-spki-list=${trusted.spki}`,
      "--host-resolver-rules=MAP unknown.corsplain.example ^NOTFOUND, MAP *.corsplain.example 127.0.0.1",
      `--ip-address-space-overrides=${publicPorts.map((port) => `127.0.0.1:${port}=public`).join(",")}`,
    ],
    surroundings: {
      addresses: {
        ...Object.fromEntries(hostNames.map((name) => [name, "127.0.0.1"])),
        "unknown.corsplain.example": null,
      },
      certificate: trusted.cert,
    },
    add: (playable) => known.set(playable.id, playable),
    requestsOf: (run) => requests.get(run) ?? [],
    lastTo: (path, method) => latest.get(`${method} ${path}`),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([...servers, http2].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** Where a hop is: it names its server, or stays where the one before it is. */
function serverOf(ask: Ask, hops: readonly HopAnswers[], at: number): ServerName {
  const named = hops.slice(0, at + 1).flatMap(({ server }) => server ?? []);
  return named.at(-1) ?? ask.server;
}

async function servePage(pathname: string, target: Target, placeholders: Placeholders): Promise<void> {
  const [file, type, headers] = pageFiles[pathname] ?? [];
  if (!file || !type) {
    writeAnswer(target, { status: 404, body: "Not found", headers: { "Content-Type": "text/plain" } }, "GET", {});
    return;
  }
  const body = fill(await readFile(new URL(`page/${file}`, import.meta.url), "utf8"), placeholders);
  // Modules of a sandboxed frame are loaded with CORS.
  const always = { "Content-Type": type, "Access-Control-Allow-Origin": "*" };
  writeAnswer(target, { body, headers: { ...always, ...headers } }, "GET", placeholders);
}

/** What the servers look at in a request. */
interface DemoRequest {
  readonly method: string;
  readonly url: string;
  /** The Origin header, or "". */
  readonly origin: string;
  readonly isPreflight: boolean;
  /** All of them; none where Node's parser refused the request. */
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Answers go straight to the connection: Node's own response would not let servers misbehave. */
async function listen(
  answer: (request: DemoRequest, target: Target) => void,
  sockets: Set<Socket>,
  certificate: Certificate | undefined,
): Promise<Server> {
  const onRequest: RequestListener = (request) => {
    const { socket, method = "GET", url = "/", headers } = request;
    const isPreflight = method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
    request.resume();
    request.on("end", () => answer({ method, url, origin: headers.origin ?? "", isPreflight, headers }, socket));
  };
  const server = certificate ? createSecureServer(certificate, onRequest) : createServer(onRequest);
  // Node's parser refuses methods that it does not know, such as "patch"; these servers answer them too.
  server.on("clientError", ({ rawPacket }: Error & { rawPacket?: Buffer }, socket: Socket) => {
    const head = rawPacket?.toString("latin1") ?? "";
    const [, method, url] = /^([!-~]+) (\S+) HTTP\/1\.1\r\n/.exec(head) ?? [];
    const origin = /^origin: (.*)$/im.exec(head)?.[1]?.trim() ?? "";
    if (method && url && socket.writable) answer({ method, url, origin, isPreflight: false, headers: {} }, socket);
    else if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  });
  return opened(server, sockets);
}

/** The same for a server that speaks HTTP/2. */
async function listenWithHttp2(
  answer: (request: DemoRequest, target: Target) => void,
  sockets: Set<Socket>,
  certificate: Certificate,
): Promise<NetServer> {
  const server = createHttp2Server(certificate, ({ stream, method, url, headers }) => {
    const isPreflight = method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
    stream.on("error", () => stream.destroy());
    answer({ method, url, origin: headers.origin ?? "", isPreflight, headers }, stream);
  });
  return opened(server, sockets);
}

/** A server that listens on a free port of this machine. @param sockets where its connections are kept */
async function opened<T extends NetServer>(server: T, sockets: Set<Socket>): Promise<T> {
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  // Only for this machine: these servers misbehave.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function portOf(server: NetServer): number {
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
