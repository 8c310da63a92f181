import { withoutFragment } from "../exchange/assembly.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { ExchangesAt } from "./preflight-reason.ts";

/** Exchanges that can be looked up while they come, change and go. A change costs the same however many there are. */
export interface ExchangeIndex {
  /** Adds an exchange, or puts a changed one in its place. */
  set(exchange: Exchange): void;
  delete(id: string): void;
  /** Looks up what is there at the time of the call. */
  readonly exchangesAt: ExchangesAt;
}

/** How many exchanges stand in one stretch at first: what is made of a stretch is made again when one of them changes. */
const stretchLength = 128;
/** So many stretches of a size become one, up to the largest size: there are few, however many exchanges there are. */
const mergedAtOnce = 8;
const largestSize = 2;

/** A stretch of the list: it keeps its place while its exchanges change. */
interface Stretch {
  exchanges: readonly Exchange[];
  /** 0 for {@link stretchLength} exchanges, 1 for {@link mergedAtOnce} times as many, and so on. */
  readonly size: number;
}

/** An index of exchanges by the URLs of their requests. */
export function createExchangeIndex(): ExchangeIndex {
  const list: Stretch[] = [];
  /** By id: the stretch that an exchange is in. */
  const places = new Map<string, Stretch>();
  const byUrl = new Map<string, Exchange[]>();
  let stretches: readonly (readonly Exchange[])[] | null = [];
  let all: readonly Exchange[] | null = [];

  function change(stretch: Stretch, exchanges: readonly Exchange[]): void {
    stretch.exchanges = exchanges;
    stretches = null;
    all = null;
  }

  function find(id: string): { readonly stretch: Stretch; readonly exchange: Exchange } | undefined {
    const stretch = places.get(id);
    const exchange = stretch?.exchanges.find((one) => one.id === id);
    return stretch && exchange && { stretch, exchange };
  }

  function replace(stretch: Stretch, old: Exchange, exchange: Exchange): void {
    change(
      stretch,
      stretch.exchanges.map((one) => (one === old ? exchange : one)),
    );
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
    const stretch = stretchToFill();
    change(stretch, [...stretch.exchanges, exchange]);
    places.set(exchange.id, stretch);
    for (const url of urlsOf(exchange)) {
      const known = byUrl.get(url);
      if (known) known.push(exchange);
      else byUrl.set(url, [exchange]);
    }
  }

  function stretchToFill(): Stretch {
    const last = list.at(-1);
    if (last?.size === 0 && last.exchanges.length < stretchLength) return last;
    for (let size = 0; size < largestSize; size++) mergeLatest(size);
    const next = { exchanges: [], size: 0 };
    list.push(next);
    return next;
  }

  function mergeLatest(size: number): void {
    const latest = list.slice(-mergedAtOnce);
    if (latest.length < mergedAtOnce || latest.some((stretch) => stretch.size !== size)) return;
    const merged = { exchanges: latest.flatMap(({ exchanges }) => exchanges), size: size + 1 };
    list.splice(-mergedAtOnce, mergedAtOnce, merged);
    for (const { id } of merged.exchanges) places.set(id, merged);
  }

  const exchangesAt = Object.assign((url: string) => byUrl.get(url) ?? [], { all: [], stretches: [] });
  Object.defineProperties(exchangesAt, {
    stretches: {
      get: () => {
        stretches ??= list.map(({ exchanges }) => exchanges);
        return stretches;
      },
    },
    all: {
      get: () => {
        all ??= list.flatMap(({ exchanges }) => exchanges);
        return all;
      },
    },
  });
  return {
    set(exchange) {
      const known = find(exchange.id);
      if (known) replace(known.stretch, known.exchange, exchange);
      else add(exchange);
    },
    delete(id) {
      const known = find(id);
      if (!known) return;
      places.delete(id);
      const { stretch } = known;
      change(
        stretch,
        stretch.exchanges.filter((one) => one !== known.exchange),
      );
      for (const url of urlsOf(known.exchange)) removeAt(url, known.exchange);
    },
    exchangesAt,
  };
}

/** Makes exchanges findable by the URLs of their requests. */
export function indexByUrl(exchanges: Iterable<Exchange>): ExchangesAt {
  const index = createExchangeIndex();
  for (const exchange of exchanges) index.set(exchange);
  return index.exchangesAt;
}

function urlsOf({ hops }: Exchange): ReadonlySet<string> {
  return new Set(hops.map(({ actual }) => withoutFragment(actual.url)));
}
