import type { Exchange } from "../exchange/exchange.ts";

/** Why a browser asks first: the method, a header, or something that leaves no name (an upload listener, a stream, the probe in the page tells which; or that it asked before a redirect). */
export type PreflightReason =
  | { readonly kind: "method"; readonly name: string }
  | { readonly kind: "header"; readonly name: string; readonly value: string | null }
  | { readonly kind: "upload-listener-or-stream" | "upload-listener" | "stream" | "after-redirect" };

/** An earlier preflight's answer that spared a request its own. */
export interface EarlierPermission {
  readonly exchangeId: string;
  /** Seconds from that answer to this request. */
  readonly age: number;
  /** Seconds for which this browser keeps that answer. */
  readonly maxAge: number;
}

/** Finds recorded exchanges, whatever became of them. */
export interface ExchangesAt {
  /** Those with a request to a URL (without fragment). */
  (url: string): readonly Exchange[];
  /** All of them, in the order in which they began. */
  readonly all: readonly Exchange[];
  /**
   * The same list in stretches. What is made of a stretch can be kept for as long as the stretch, and what is made of all
   * of them for as long as this list.
   */
  readonly stretches: readonly (readonly Exchange[])[];
}
