import { requestOriginFact } from "../cors/facts.ts";
import type { ResponseChange } from "../diagnosis/fix/fix.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { factValue } from "../exchange/fact.ts";
import { originOf } from "../fetch/origins.ts";

/** Where one change of one server's answers is made. */
export interface Place {
  /** The same for the same place. */
  readonly key: string;
  readonly role: ResponseChange["role"];
  /** The server's origin; a URL where the change is one of that URL alone. */
  readonly at: string;
  /** Whether the requests have `Origin: null`, which cannot be allowed as an origin can. */
  readonly isOpaque: boolean;
}

/** The place of one change of a fix. */
export function placeOf(exchange: Exchange, { url, role, hop, set }: ResponseChange): Place {
  const location = set.find(({ name }) => name === "location")?.value;
  const allowed = set.find(({ name }) => name === "access-control-allow-origin")?.value;
  const isOpaque = allowed === undefined ? originAt(exchange, hop) === "null" : allowed === "*";
  return place(role, location === undefined ? originOf(url) : url, isOpaque, location);
}

/** The place of an answer that needs no change of its own, where one server answers all alike. */
export function placeOfAnswer(exchange: Exchange, role: Place["role"], hop: number): Place {
  const { url } = (exchange.hops[hop] ?? exchange.hops[0]).actual;
  return place(role, originOf(url), originAt(exchange, hop) === "null");
}

/** The serialized origin of a request; "" where it is not known. */
export function originAt(exchange: Exchange, hop: number): string {
  return factValue(requestOriginFact(exchange, hop)) ?? "";
}

function place(role: Place["role"], at: string, isOpaque: boolean, location = ""): Place {
  return { key: JSON.stringify([role, at, isOpaque, location]), role, at, isOpaque };
}
