import { fill } from "../../demo/answer.ts";
import type { Answer, Exchange, HopAnswers } from "../../demo/scenario.ts";
import type { DemoServers, Playable } from "../../demo/servers.ts";
import { isSameOrigin, serializeRequestOrigin } from "../../src/shared/fetch/origins.ts";
import type { FormHop, ImaginedEngine, WhatIfForm } from "../../src/shared/what-if/form.ts";

/** Whether a form can hold an exchange: nothing breaks, nobody aborts, and every answer is made of lines. */
export function isImaginable({ ask, hops }: Exchange): boolean {
  const answers = hops.flatMap(({ preflight = {}, actual }) => [preflight, actual]);
  const servers = [ask.server, ...hops.map(({ server }) => server)];
  return (
    (ask.via === "fetch" || ask.via === "xhr") &&
    !ask.abort &&
    !ask.leaveBody &&
    !servers.includes("nowhere") &&
    answers.every(({ fault, raw }) => fault === undefined && raw === undefined) &&
    // What a host with a space in it is, URLs of scripts and URLs of the network see differently.
    answers.every(({ headers }) => headers?.Location !== "http://a b/") &&
    // Whether a response may be embedded without CORS is none of the steps that are imagined.
    (ask.mode !== "no-cors" || hops.every(({ actual: { headers } }) => !headers?.["Cross-Origin-Resource-Policy"])) &&
    answers.every(
      ({ headers }) => !Object.values(headers ?? {}).some((value) => /[\0\r\n]/.test([value].flat().join(""))),
    )
  );
}

/** The form in which somebody writes down what a playable asks and what its servers answer, from nothing. */
export function formOfPlayable(
  playable: Playable,
  run: string,
  servers: Pick<DemoServers, "pageOrigin" | "origins">,
  engine: ImaginedEngine = "chromium",
): WhatIfForm {
  const { id, ask, hops } = playable;
  const origin = ask.from === "sandboxed-frame" ? "null" : servers.pageOrigin;
  const urls = hops.map((_, at) => `${servers.origins[serverAt(ask.server, hops, at)]}/play/${id}/${run}/${at}`);
  const method = ask.method ?? "GET";
  const [first, ...rest] = hops.map((hop, at) => formHop(hop, at));
  if (!first) throw new Error("no hop");
  return {
    engine,
    method,
    url: urls[0] ?? "",
    origin,
    headers: Object.entries(ask.headers ?? {})
      .map(([name, value]) => `${name}: ${value}`)
      .join("\n"),
    mode: ask.mode ?? "cors",
    credentials: ask.credentials === "include" ? "include" : (ask.via === "fetch" && ask.credentials) || "same-origin",
    redirect: ask.redirect ?? "follow",
    // Firefox asks for an upload listener even where nothing is uploaded.
    ...(ask.uploadListener && (engine === "gecko" || ask.body !== undefined) ? { asksAnyway: true } : {}),
    hops: [first, ...rest],
  };

  function formHop({ preflight = { status: 404 }, actual }: HopAnswers, at: number): FormHop {
    const sent = serializeRequestOrigin(origin, urls.slice(0, at + 1));
    const isOwn = urls.slice(0, at + 1).every((url) => isSameOrigin(url, origin)) && /^(get|head)$/i.test(method);
    return { preflight: formAnswer(preflight, at, sent), actual: formAnswer(actual, at, isOwn ? "" : sent) };
  }

  function formAnswer({ status = 200, headers = {} }: Answer, at: number, sentOrigin: string) {
    const [self = "", next = ""] = [urls[at], urls[at + 1]];
    const placeholders = {
      origin: servers.pageOrigin,
      port: new URL(servers.pageOrigin).port,
      sentOrigin,
      self,
      next,
      "next-with-password": next.replace("://", "://user:secret@"),
    };
    const lines = Object.entries(headers).flatMap(([name, value]) =>
      [value].flat().map((line) => `${name}: ${fill(line, placeholders)}`),
    );
    return { status: String(status), headers: lines.join("\n") };
  }
}

function serverAt(first: Exchange["ask"]["server"], hops: Exchange["hops"], at: number): Exchange["ask"]["server"] {
  return (
    hops
      .slice(0, at + 1)
      .flatMap(({ server }) => server ?? [])
      .at(-1) ?? first
  );
}
