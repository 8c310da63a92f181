import type { Requester, Unclassified } from "./assembly.ts";
import type { Exchange, Transaction } from "./exchange.ts";
import type { RequestEvent } from "./network-event.ts";

/** The request that an event is of, as far as the event tells, and who made it. */
export function newRequest(event: RequestEvent): Unclassified {
  const { requestId, url, method, at, tabId, frameId, documentId, initiator, resourceType } = event;
  const { knownFrom, engine, fromDocument, cookieStoreId, topLevelOrigin, beforeDevtools, interrupted } = event;
  const { prerenderedIn } = event;
  return {
    transaction: {
      requestId,
      url,
      method,
      startedAt: at,
      ...(event.type === "request-started" && event.trial ? { trial: event.trial } : {}),
    },
    requester: {
      tabId,
      frameId,
      documentId,
      initiator,
      resourceType,
      knownFrom,
      engine,
      fromDocument,
      cookieStoreId,
      topLevelOrigin,
      beforeDevtools,
      prerenderedIn,
      interrupted,
    },
  };
}

/** @param beginningMissed whether it began before anything was seen of it */
export function newExchange(actual: Transaction, requester: Requester, beginningMissed: boolean): Exchange {
  const { tabId, frameId, documentId, initiator, resourceType, knownFrom, engine, fromDocument } = requester;
  const { cookieStoreId, topLevelOrigin, beforeDevtools, prerenderedIn, interrupted } = requester;
  return {
    id: actual.requestId,
    tabId,
    frameId,
    ...(documentId === undefined ? {} : { documentId }),
    ...(initiator === undefined ? {} : { initiator }),
    resourceType,
    hops: [{ actual }],
    ...(beginningMissed ? { beginningMissed } : {}),
    ...(knownFrom ? { knownFrom } : {}),
    ...(engine ? { engine } : {}),
    ...(fromDocument ? { fromDocument } : {}),
    ...(cookieStoreId === undefined ? {} : { cookieStoreId }),
    ...(topLevelOrigin === undefined ? {} : { topLevelOrigin }),
    ...(beforeDevtools ? { beforeDevtools } : {}),
    ...(prerenderedIn === undefined ? {} : { prerendered: { frameId: prerenderedIn } }),
    ...(interrupted ? { interrupted } : {}),
  };
}

export function isSameRequester(a: Requester, b: Requester): boolean {
  return (
    a.tabId === b.tabId &&
    a.frameId === b.frameId &&
    a.documentId === b.documentId &&
    a.initiator === b.initiator &&
    a.cookieStoreId === b.cookieStoreId
  );
}
