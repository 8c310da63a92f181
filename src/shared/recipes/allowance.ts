import type { Explanation } from "../diagnosis/explain.ts";
import type { ResponseChange } from "../diagnosis/fix/fix.ts";
import { type Exchange, judgedHeaders } from "../exchange/exchange.ts";
import { askedHeaderNames } from "../exchange/join-preflight.ts";
import { extractHeaderListValues, getHeader } from "../fetch/header-list.ts";
import type { RecipeInput } from "./recipe.ts";

/** What one server has to allow so that an exchange passes: its share of the complete fix, as recipes need it. */
export interface Allowance {
  /** The origin of the server's URLs. */
  readonly server: string;
  /** Allows no credentials where it is unknown whether the request has any. */
  readonly input: RecipeInput;
  readonly isCredentialsModeUnknown: boolean;
}

/**
 * What each server of an exchange has to allow, according to the exchange's fix.
 * @returns one for each server that must change. Empty where no server can help, and where a name has characters that
 * could mean something else in a configuration or in code.
 */
export function allowances({ exchange, evaluation, diagnosis }: Explanation): readonly Allowance[] {
  const servers = new Map<string, ResponseChange[]>();
  for (const change of diagnosis.fix?.responses ?? []) {
    const server = new URL(change.url).origin;
    servers.set(server, [...(servers.get(server) ?? []), change]);
  }
  const modes = new Set(evaluation.alternatives.map(({ credentialsMode }) => credentialsMode));
  return [...servers].flatMap(([server, changes]): Allowance[] => {
    const input: RecipeInput = {
      origin: originToAllow(exchange, changes),
      credentials: modes.size === 1 && modes.has("include"),
      methods: namesToAllow(exchange, changes, "access-control-allow-methods"),
      headers: namesToAllow(exchange, changes, "access-control-allow-headers").map((name) => name.toLowerCase()),
    };
    return isPlain(input) ? [{ server, input, isCredentialsModeUnknown: modes.size > 1 }] : [];
  });
}

/** "*" only where the fix asks for it or where it is there already and does. */
function originToAllow(exchange: Exchange, changes: readonly ResponseChange[]): string {
  const name = "access-control-allow-origin";
  const set = changes.map((change) => change.set.find((one) => one.name === name)?.value);
  if (set.includes("*")) return "*";
  const kept = changes.map((change) => valueBefore(exchange, change, name));
  return [...set, ...kept].find((value) => value && value !== "*") ?? "*";
}

/** What the requests to a server need, and what else their preflights' answers list once the fix is applied. */
function namesToAllow(
  exchange: Exchange,
  changes: readonly ResponseChange[],
  name: "access-control-allow-methods" | "access-control-allow-headers",
): readonly string[] {
  const needed = changes.flatMap(({ hop }) => {
    const { preflight, actual } = exchange.hops[hop] ?? exchange.hops[exchange.hops.length - 1] ?? exchange.hops[0];
    if (name === "access-control-allow-methods") return [actual.method];
    return preflight ? askedHeaderNames(preflight) : [];
  });
  const listed = changes.flatMap((change) => {
    if (change.role === "actual") return [];
    const value = change.set.find((one) => one.name === name)?.value ?? valueBefore(exchange, change, name);
    const tokens = extractHeaderListValues(value === null ? [] : [{ name, value }], name);
    return tokens === "failure" || tokens === null ? [] : tokens.filter((token) => token !== "*");
  });
  return [...new Set([...needed, ...listed])];
}

function valueBefore(exchange: Exchange, { hop, role }: ResponseChange, name: string): string | null {
  const response = exchange.hops[hop]?.[role]?.response;
  return response ? getHeader(judgedHeaders(response), name) : null;
}

/** Whether all values mean themselves in every configuration language and every string of a program. */
function isPlain({ origin, methods, headers }: RecipeInput): boolean {
  const isPlainOrigin = origin === "*" || /^https?:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d+)?$/.test(origin);
  return isPlainOrigin && [...methods, ...headers].every((name) => /^[A-Za-z0-9_-]+$/.test(name));
}
