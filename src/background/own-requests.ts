import { type Assembly, removeExchanges } from "../shared/exchange/assembly.ts";
import { type Exchange, hasEnded, isOutOfSight } from "../shared/exchange/exchange.ts";
import { bounds } from "./bounds.ts";

/** The requests of pages to their own origin: they may be redirected to another one, and until then nobody is shown them. */
export interface OwnRequests {
  /** Such a request changed. It is forgotten once it ended, or where too many have not. */
  changed(exchange: Exchange): void;
  /** Such a request was redirected to another origin, or is no more. */
  leave(id: string): void;
}

export function createOwnRequests(assembly: Assembly): OwnRequests {
  /** The ids of those that have not ended, oldest first. */
  const underWay = new Set<string>();
  return {
    changed(exchange) {
      underWay.add(exchange.id);
      const [oldest] = underWay;
      const isOver = hasEnded(exchange) || isOutOfSight(exchange);
      const gone = isOver ? exchange.id : underWay.size > bounds.ownUnderWay ? oldest : undefined;
      if (gone === undefined) return;
      underWay.delete(gone);
      removeExchanges(assembly, [gone]);
    },
    leave: (id) => underWay.delete(id),
  };
}
