import type { Entry, Har } from "har-format";
import { type Place, placesOf, withoutFragment } from "../exchange/assembly.ts";
import type { Exchange, Transaction } from "../exchange/exchange.ts";
import { isRedirectStatus } from "../fetch/status.ts";
import { toDevtoolsRecord } from "../har-in/devtools-record.ts";
import { numberOf, read, textOf } from "../har-in/fields.ts";
import type { Say } from "../messages/messages.ts";

/** Why a body is not in a report. */
type LeftOut = "unknown" | "binary" | "large" | "full" | "unchecked";

/** A body as a report has it; its size in bytes is that before anything was hidden. */
export type Body =
  | { readonly mimeType: string; readonly text: string; readonly size: number }
  | { readonly mimeType: string; readonly leftOut: LeftOut };

/** The bodies of one request. Absent is what has none. */
interface EntryBodies {
  readonly request?: Body;
  readonly response?: Body;
}

/** Bodies by the place of their request. */
export type Bodies = ReadonlyMap<string, EntryBodies>;

/** A response's body as DevTools gives it. */
export interface Content {
  readonly text: string;
  readonly isBase64: boolean;
}

/** Bytes of one body, and of all bodies of a report: more would keep the panel busy for long, masking them. */
export const bodyBounds = { each: 1_000_000, together: 10_000_000 };

/** Milliseconds by which the clocks of request events and of DevTools' log may differ. */
const clockTolerance = 1_000;

/**
 * Finds the bodies of exchanges in DevTools' own log.
 * @param log the entries of the log; nothing about their shape is taken for granted
 * @param recorded every exchange that an entry may speak of
 * @param wanted those that are reported
 * @param contentOf asks for the body of an entry's response; null where DevTools has none
 */
export async function collectBodies(
  log: readonly unknown[],
  recorded: readonly Exchange[],
  wanted: (exchange: Exchange) => boolean,
  contentOf: (entry: unknown) => Promise<Content | null>,
): Promise<Bodies> {
  const entries = matches(log, recorded);
  const bodies = new Map<string, EntryBodies>();
  let left = bodyBounds.together;
  const admit = (mimeType: string, { text, isBase64 }: Content): Body => {
    if (isBase64 || !isText(mimeType, text)) return { mimeType, leftOut: "binary" };
    const size = new TextEncoder().encode(text).length;
    if (size > bodyBounds.each) return { mimeType, leftOut: "large" };
    if (size > left) return { mimeType, leftOut: "full" };
    left -= size;
    return { mimeType, text, size };
  };
  const responseOf = async (entry: unknown): Promise<Body> => {
    const mimeType = textOf(read(entry, "response", "content", "mimeType")) ?? "";
    // Without a status there is no response to ask for.
    if (!read(entry, "response", "status")) return { mimeType, leftOut: "unknown" };
    const size = numberOf(read(entry, "response", "content", "size")) ?? 0;
    if (size > bodyBounds.each) return { mimeType, leftOut: "large" };
    const content = await contentOf(entry);
    // Of a body that it has not kept DevTools says that it is empty.
    return content?.text ? admit(mimeType, content) : { mimeType, leftOut: "unknown" };
  };
  for (const [place, transaction] of recorded.filter(wanted).flatMap(placesOf)) {
    if (place.role === "preflight") continue;
    const entry = entries.get(keyOf(place));
    const sent = textOf(read(entry, "request", "postData", "text"));
    const type = textOf(read(entry, "request", "postData", "mimeType")) ?? "";
    const request = sent ? { request: admit(type, { text: sent, isBase64: false }) } : {};
    const response = answersWithBody(transaction) ? { response: await responseOf(entry) } : {};
    bodies.set(keyOf(place), { ...request, ...response });
  }
  return bodies;
}

/** For how many entries the body of the response is not known. */
export function unknownBodies(bodies: Bodies): number {
  return [...bodies.values()].filter(
    ({ response }) => response && "leftOut" in response && response.leftOut === "unknown",
  ).length;
}

/** Puts bodies into a report. @param bodies those that `redactExchanges` has masked */
export function withBodies(har: Har, bodies: Bodies, say: Say): Har {
  const entries = har.log.entries.map((entry) => {
    const { exchange, hop, role } = (entry as Entry & { _cors: Omit<Place, "exchangeId"> & { exchange: string } })
      ._cors;
    const known = bodies.get(keyOf({ exchangeId: exchange, hop, role }));
    return known ? withEntryBodies(entry, known, say) : entry;
  });
  return { log: { ...har.log, entries } };
}

function withEntryBodies(entry: Entry, { request: sent, response: answered }: EntryBodies, say: Say): Entry {
  const { request, response } = entry;
  return {
    ...entry,
    request: sent
      ? {
          ...request,
          postData:
            "leftOut" in sent
              ? { mimeType: sent.mimeType, text: "", comment: say(`export.body.${sent.leftOut}`) }
              : { mimeType: sent.mimeType, text: sent.text },
        }
      : request,
    response: answered
      ? {
          ...response,
          content: {
            ...response.content,
            ...("leftOut" in answered
              ? { comment: say(`export.body.${answered.leftOut}`) }
              : { size: answered.size, text: answered.text }),
          },
        }
      : response,
  };
}

/** The entry of each request, where no other could be meant: it fits this request alone, and no other entry does. */
function matches(log: readonly unknown[], recorded: readonly Exchange[]): ReadonlyMap<string, unknown> {
  const places = new Map<string, ReturnType<typeof placesOf>[number][]>();
  for (const place of recorded.flatMap(placesOf)) {
    const key = `${place[1].method} ${withoutFragment(place[1].url)}`;
    const others = places.get(key);
    if (others) others.push(place);
    else places.set(key, [place]);
  }
  /** Null for an entry that fits others too. */
  const found = new Map<string, unknown[]>();
  for (const entry of log) {
    const record = toDevtoolsRecord(entry, 0, "null");
    if (!record) continue;
    const fitting = (places.get(`${record.method} ${withoutFragment(record.url)}`) ?? []).filter(
      ([{ role }, { response, startedAt }]) =>
        (record.resourceType === "preflight") === (role === "preflight") &&
        // DevTools does not know the status of every response that the page must not see.
        (record.status === 0 || record.status === response?.status) &&
        Math.abs(record.startedAt - startedAt) <= clockTolerance,
    );
    for (const [place] of fitting) {
      const key = keyOf(place);
      found.set(key, [...(found.get(key) ?? []), fitting.length === 1 ? entry : null]);
    }
  }
  return new Map([...found].flatMap(([key, entries]) => (entries.length === 1 ? [[key, entries[0]]] : [])));
}

/** Whether DevTools can have a body: what redirects is gone once it is followed, and what has not ended is not complete. */
function answersWithBody({ method, response, endedAt }: Transaction): boolean {
  if (!response || endedAt === undefined || method === "HEAD") return false;
  return !isRedirectStatus(response.status) && ![204, 205, 304].includes(response.status);
}

function isText(mimeType: string, text: string): boolean {
  const isMedia = /^(image\/(?!svg)|audio\/|video\/|font\/|multipart\/)|octet-stream|protobuf|grpc|wasm|zip|pdf/i;
  return !isMedia.test(mimeType) && !text.includes("\0") && !text.includes("\ufffd");
}

function keyOf({ exchangeId, hop, role }: Place): string {
  return `${exchangeId} ${hop} ${role}`;
}
