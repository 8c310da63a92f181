import { isPreflightRequest } from "../shared/exchange/exchange.ts";
import type { RequestEvent } from "../shared/exchange/network-event.ts";
import { originOf } from "../shared/fetch/origins.ts";

/** What Firefox says of a request and Chromium does not, or says otherwise. */
export interface GeckoDetails {
  readonly type: string;
  readonly url: string;
  readonly tabId: number;
  readonly statusCode?: number;
  /** The URL of the document or worker that asks; absent where its origin is opaque. */
  readonly originUrl?: string;
  readonly frameId?: number;
  /** The URL of the document that it belongs to. */
  readonly documentUrl?: string;
  /** The documents around a frame, from the inside to the outside. */
  readonly frameAncestors?: readonly { readonly url: string }[];
  readonly cookieStoreId?: string;
}

/** Reads Firefox's events. */
export interface GeckoReader {
  /**
   * An event as the rest of the extension understands it.
   * @param event what was read of it as if Chromium had reported it
   * @returns null for what is no news
   */
  read(event: RequestEvent, details: GeckoDetails): RequestEvent | null;
}

/** Firefox's words for kinds of requests, where Chromium has others. */
const resourceTypes: Readonly<Record<string, string>> = { beacon: "ping", imageset: "image" };

/** The kinds of requests that only Firefox has, and navigations of frames, which tell what is a document. */
export const geckoTypes: readonly string[] = [...Object.keys(resourceTypes), "sub_frame"];

/** Kinds of requests that only documents make; others can be those of workers. */
const documentTypes: ReadonlySet<string> = new Set(["font", "image", "media", "object", "ping", "stylesheet"]);

/**
 * Firefox shows the same requests in another order, and other things of them:
 *
 * - who asks, by its URL instead of its origin;
 * - a request's headers before its preflight, so it need not be sent;
 * - a response without a status where there was none;
 * - navigations, which tell what is a document and no worker;
 * - the container, and the page at the top of the tab.
 * @param noteDocument takes the address of each document that a tab loads
 */
export function createGeckoReader(noteDocument: (tabId: number, url: string) => void): GeckoReader {
  return {
    read(event, details) {
      const { type, url, tabId, statusCode, originUrl, cookieStoreId } = details;
      if (isNavigation(type)) {
        noteDocument(tabId, url);
        return null;
      }
      if (event.type === "response-started" && statusCode === 0) return null;
      const resourceType = resourceTypes[type] ?? type;
      const isDocument = tabId >= 0 && documentTypes.has(resourceType);
      const topLevelOrigin = topLevelOriginOf(details);
      const own = {
        ...event,
        resourceType,
        engine: "gecko",
        initiator: originUrl !== undefined ? originOf(originUrl) : tabId >= 0 ? "null" : undefined,
        ...(isDocument ? { fromDocument: true as const } : {}),
        ...(originUrl === undefined || tabId < 0 ? {} : { askedBy: originUrl }),
        ...(cookieStoreId === undefined ? {} : { cookieStoreId }),
        ...(topLevelOrigin === undefined ? {} : { topLevelOrigin }),
        // Requests of shared and service workers have no tab, and so no frame.
        ...(tabId < 0 ? { frameId: -1 } : {}),
      } as const;
      return own.type === "request-sent" && !isPreflightRequest(own.method, own.headers)
        ? { ...own, type: "request-prepared" }
        : own;
    },
  };
}

const utf8 = new TextDecoder();

/** The text of a header's value: Firefox shows each byte as a character. */
export function textOfGecko(value: string): string {
  if (!/[\x80-\xff]/.test(value)) return value;
  return utf8.decode(Uint8Array.from(value, (character) => character.charCodeAt(0)));
}

/** Whether a request loads a document. */
function isNavigation(type: string): boolean {
  return type === "main_frame" || type === "sub_frame";
}

/** The origin of the page at the top: the last of a frame's ancestors, or who asks; nobody knows it of a worker's. */
function topLevelOriginOf({ tabId, frameId, frameAncestors = [], documentUrl }: GeckoDetails): string | undefined {
  const url = frameAncestors.at(-1)?.url ?? (frameId === 0 ? documentUrl : undefined);
  return tabId < 0 || url === undefined ? undefined : originOf(url);
}
