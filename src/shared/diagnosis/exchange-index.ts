import type { ExchangesAt } from "../cors/preflight-reason.ts";
import { withoutFragment } from "../exchange/assembly.ts";
import type { Exchange } from "../exchange/exchange.ts";

/** Exchanges that can be looked up while they come, change and go. A change costs the same however many there are. */
export interface ExchangeIndex {
  /** Adds an exchange, or puts a changed one in its place. */
  set(exchange: Exchange): void;
  delete(id: string): void;
  /** Looks up what is there at the time of the call. */
  readonly exchangesAt: ExchangesAt;
}

/** How many exchanges stand in one stretch: what is made of a stretch is made again when one of them changes. */
const stretchLength = 128;

/** An index of exchanges by the URLs of their requests. */
export function createExchangeIndex(): ExchangeIndex {
  const stretches: Exchange[][] = [];
  /** By id: the stretch that an exchange is in, which keeps its place in the list. */
  const places = new Map<string, number>();
  const byUrl = new Map<string, Exchange[]>();
  let all: readonly Exchange[] | null = [];

  function replaceIn(at: number, change: (stretch: readonly Exchange[]) => Exchange[]): void {
    stretches[at] = change(stretches[at] ?? []);
    all = null;
  }

  function find(id: string): { readonly at: number; readonly exchange: Exchange } | undefined {
    const at = places.get(id);
    const exchange = at === undefined ? undefined : stretches[at]?.find((one) => one.id === id);
    return at === undefined || !exchange ? undefined : { at, exchange };
  }

  function replace(at: number, old: Exchange, exchange: Exchange): void {
    replaceIn(at, (stretch) => stretch.map((one) => (one === old ? exchange : one)));
    const urls = urlsOf(exchange);
    for (const url of urls) {
      const known = byUrl.get(url);
      // What changes is most often among the latest.
      const index = known?.lastIndexOf(old) ?? -1;
      if (known && index >= 0) known[index] = exchange;
      else if (known) known.push(exchange);
      else byUrl.set(url, [exchange]);
    }
    for (const url of urlsOf(old)) if (!urls.has(url)) removeAt(url, old);
  }

  function removeAt(url: string, exchange: Exchange): void {
    const left = byUrl.get(url)?.filter((one) => one !== exchange) ?? [];
    if (left.length > 0) byUrl.set(url, left);
    else byUrl.delete(url);
  }

  function add(exchange: Exchange): void {
    const last = stretches.length - 1;
    const at = (stretches[last]?.length ?? stretchLength) < stretchLength ? last : last + 1;
    replaceIn(at, (stretch) => [...stretch, exchange]);
    places.set(exchange.id, at);
    for (const url of urlsOf(exchange)) {
      const known = byUrl.get(url);
      if (known) known.push(exchange);
      else byUrl.set(url, [exchange]);
    }
  }

  const exchangesAt = Object.assign((url: string) => byUrl.get(url) ?? [], { all: [], stretches });
  Object.defineProperty(exchangesAt, "all", {
    get: () => {
      all ??= stretches.flat();
      return all;
    },
  });
  return {
    set(exchange) {
      const known = find(exchange.id);
      if (known) replace(known.at, known.exchange, exchange);
      else add(exchange);
    },
    delete(id) {
      const known = find(id);
      if (!known) return;
      places.delete(id);
      replaceIn(known.at, (stretch) => stretch.filter((one) => one !== known.exchange));
      for (const url of urlsOf(known.exchange)) removeAt(url, known.exchange);
    },
    exchangesAt,
  };
}

function urlsOf(exchange: Exchange): ReadonlySet<string> {
  return new Set(exchange.hops.map((hop) => withoutFragment(hop.actual.url)));
}
