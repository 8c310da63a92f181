import type { Exchange } from "../exchange/exchange.ts";
import type { ExchangesAt } from "./preflight-reason.ts";

/**
 * Makes something of a recording, and keeps it for as long as the recording does not change. When it does, only the
 * stretch that changed is gone through again.
 * @param make makes it of one stretch
 * @param join joins what was made of the stretches; called once for each state of the recording
 */
export function perRecording<Part, Joined>(
  make: (stretch: readonly Exchange[]) => Part,
  join: (parts: readonly Part[]) => Joined,
): (exchangesAt: ExchangesAt) => Joined {
  const parts = new WeakMap<readonly Exchange[], Part>();
  const joined = new WeakMap<ExchangesAt["stretches"], Joined>();
  const partOf = (stretch: readonly Exchange[]) => {
    const known = parts.get(stretch);
    if (known) return known;
    const fresh = make(stretch);
    parts.set(stretch, fresh);
    return fresh;
  };
  return ({ stretches }) => {
    const known = joined.get(stretches);
    if (known) return known;
    const fresh = join(stretches.map(partOf));
    joined.set(stretches, fresh);
    return fresh;
  };
}

/** Finds what several maps have under a key, joined. Only keys that are asked for are joined, and each once. */
export function lookup<Part, Joined>(
  maps: readonly ReadonlyMap<string, Part>[],
  join: (parts: readonly Part[]) => Joined,
): (key: string) => Joined {
  const found = new Map<string, Joined>();
  return (key) => {
    const known = found.get(key);
    if (known) return known;
    const fresh = join(
      maps.flatMap((map) => {
        const part = map.get(key);
        return part === undefined ? [] : [part];
      }),
    );
    found.set(key, fresh);
    return fresh;
  };
}

/** Each exchange is looked at for many others; what is made of it is kept for as long as it does not change. */
export function perExchange<T>(make: (exchange: Exchange) => T): (exchange: Exchange) => T {
  const made = new WeakMap<Exchange, { readonly value: T }>();
  return (exchange) => {
    const known = made.get(exchange);
    if (known) return known.value;
    const value = make(exchange);
    made.set(exchange, { value });
    return value;
  };
}
