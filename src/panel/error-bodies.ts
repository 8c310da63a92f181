import { originOf } from "../shared/fetch/origins.ts";
import { contentOf } from "./devtools-log.ts";

/*
 * The devtools page sees each entry of DevTools' log once. It keeps those of error responses for the panel, because to
 * ask for the whole log takes seconds and many megabytes where a page has made thousands of requests.
 */

/** How many servers, bodies of each, and characters of each body. */
const most = { servers: 50, bodies: 5, length: 4000 };

/** What is read of an entry. */
interface Entry {
  readonly request: { readonly url: string };
  readonly response: { readonly status: number };
}

/** From the panel. */
interface Question {
  readonly type: "asked";
  readonly server: string;
}

/** From the devtools page of the same tab. */
interface Answer {
  readonly type: "answered";
  readonly server: string;
  readonly bodies: readonly string[];
}

/** What our pages inside DevTools tell each other of one tab; it stays in the browser. */
function openChannel(tabId: number): BroadcastChannel {
  return new BroadcastChannel(`error-bodies/${tabId}`);
}

/**
 * In the devtools page: keeps the latest error responses of each server, and gives their bodies to the panel.
 * @returns takes each entry of DevTools' log
 */
export function keepErrors(tabId: number): (entry: unknown) => void {
  const byServer = new Map<string, readonly Entry[]>();
  const channel = openChannel(tabId);
  channel.onmessage = async ({ data }: MessageEvent<Question | Answer>) => {
    if (data.type !== "asked") return;
    const { server } = data;
    const bodies = await Promise.all((byServer.get(server) ?? []).map(contentOf));
    const beginnings = bodies.flatMap((body) => (body?.text ? [body.text.slice(0, most.length)] : []));
    channel.postMessage({ type: "answered", server, bodies: beginnings } satisfies Answer);
  };
  return (logged) => {
    const entry = logged as Entry;
    if (entry.response.status < 400) return;
    const server = originOf(entry.request.url);
    const known = byServer.get(server) ?? [];
    // The server that answered last comes last.
    byServer.delete(server);
    byServer.set(server, [...known, entry].slice(-most.bodies));
    const [oldest] = byServer.keys();
    if (oldest !== undefined && byServer.size > most.servers) byServer.delete(oldest);
  };
}

/**
 * In the panel: asks for the bodies of a server's latest error responses that the page could read. They stay in the panel.
 * @param server the origin of the server's URLs
 * @param take given the beginning of each; called never where DevTools is not there
 * @returns ends it
 */
export function askForErrorBodies(
  tabId: number,
  server: string,
  take: (bodies: readonly string[]) => void,
): () => void {
  const channel = openChannel(tabId);
  channel.onmessage = ({ data }: MessageEvent<Question | Answer>) => {
    if (data.type === "answered" && data.server === server) take(data.bodies);
  };
  channel.postMessage({ type: "asked", server } satisfies Question);
  return () => channel.close();
}
