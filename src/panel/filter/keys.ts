import type { Verdict } from "../../shared/cors/evaluate.ts";
import type { Explanation } from "../../shared/diagnosis/explain.ts";
import type { RuleId } from "../../shared/diagnosis/rule-id.ts";
import { causeRules, warningRules } from "../../shared/diagnosis/rules/index.ts";
import { isTrial, lastHop, namesNoTab, redirectTarget, type Transaction } from "../../shared/exchange/exchange.ts";
import { factValue } from "../../shared/exchange/fact.ts";
import { isFailing } from "../failing.ts";
import { sayMessage } from "../words.ts";
import { glob } from "./glob.ts";
import { headerKey } from "./header-key.ts";
import { defineKey, type Key } from "./key.ts";
import { readComparison, readSize } from "./numbers.ts";
import { kept } from "./searchable.ts";
import type { KeyName } from "./term.ts";

const verdicts: readonly Verdict[] = ["blocked", "failed", "undetermined", "allowed", "opaque", "pending"];

/** What `is:` can ask for. */
const properties: Readonly<Record<string, (explanation: Explanation) => boolean>> = {
  failing: isFailing,
  warning: ({ diagnosis }) => diagnosis.warnings.length > 0,
  open: ({ diagnosis }) => diagnosis.causes.some(({ certainty }) => certainty === "possible"),
  redirected: ({ exchange }) => exchange.hops.length > 1,
  trial: ({ exchange }) => isTrial(exchange),
  "from-cache": ({ exchange }) => lastHop(exchange).actual.response?.fromCache === true,
  "without-tab": ({ exchange }) => namesNoTab(exchange),
  unseen: ({ exchange }) => exchange.knownFrom !== undefined,
};

const causeIds: ReadonlySet<string> = new Set([...causeRules, ...warningRules].map(({ id }) => id));

const causeTexts = kept(({ diagnosis }) =>
  [...diagnosis.causes, ...diagnosis.warnings].flatMap(({ id, title }) => [id, sayMessage(title).toLowerCase()]),
);

/** The keys of the filter. docs/filter.md explains them to users. */
export const keys: Readonly<Record<KeyName, Key>> = {
  verdict: defineKey(
    ({ evaluation, diagnosis }) => [evaluation.verdict, ...(diagnosis.warnings.length > 0 ? ["warning"] : [])],
    {
      choices: [...verdicts, "warning"],
      meaning: (value) => ({
        id: value === "warning" ? "filter.is.warning" : `verdict.${value as Verdict}.sentence`,
      }),
    },
  ),
  cause: defineKey(({ diagnosis }) => [...diagnosis.causes, ...diagnosis.warnings].map(({ id }) => id), {
    meaning: (value) => ({ id: `${value as RuleId}.title` }),
    read: (value) => {
      const wanted = value.toLowerCase();
      // Ids begin with other ids.
      if (causeIds.has(wanted)) return (explanation) => keys.cause.valuesOf(explanation).includes(wanted);
      return (explanation) => causeTexts(explanation).some((text) => text.includes(wanted));
    },
  }),
  domain: defineKey(({ exchange }) => exchange.hops.flatMap(({ actual }) => hostOf(actual.url)), {
    read: (value) => {
      const fits = fitsHost(value);
      return (explanation) => keys.domain.valuesOf(explanation).some(fits);
    },
  }),
  origin: defineKey(({ exchange }) => (exchange.initiator === undefined ? [] : [exchange.initiator])),
  method: defineKey(({ exchange }) => exchange.hops.map(({ actual }) => actual.method)),
  status: defineKey(({ exchange }) => transactionsOf(exchange).map(statusOf), { read: readStatus }),
  type: defineKey(({ exchange }) => [
    exchange.resourceType,
    ...exchange.hops.flatMap(({ actual }) => actual.devtools?.resourceType || []),
  ]),
  preflight: defineKey(
    ({ evaluation, diagnosis }) => [
      ...evaluation.preflights.map(({ state }) => state),
      ...(diagnosis.causes.some(({ isFirst, on }) => isFirst && on === "preflight") ? ["refused"] : []),
    ],
    { choices: ["sent", "refused", "cached", "not-needed", "unknown"] },
  ),
  credentials: defineKey(({ evaluation }) => [factValue(evaluation.credentialsMode) ?? "unknown"], {
    choices: ["include", "not-include", "unknown"],
  }),
  header: headerKey,
  hop: defineKey(
    ({ exchange }) => [
      String(exchange.hops.length - 1),
      ...exchange.hops.slice(1).flatMap(({ actual }) => hostOf(actual.url)),
      ...hostOf(redirectTarget(lastHop(exchange).actual) ?? ""),
    ],
    {
      read: (value) => {
        const fitsCount = readComparison(value);
        if (fitsCount) return ({ exchange }) => fitsCount(exchange.hops.length - 1);
        const fits = fitsHost(value);
        return (explanation) => keys.hop.valuesOf(explanation).slice(1).some(fits);
      },
    },
  ),
  who: defineKey(({ diagnosis }) => (diagnosis.fix ? [diagnosis.fix.who] : []), {
    choices: ["api", "page", "proxy", "user", "nobody"],
  }),
  is: defineKey((explanation) => Object.keys(properties).filter((name) => properties[name]?.(explanation)), {
    choices: Object.keys(properties),
    meaning: (value) => ({ id: `filter.is.${value as "failing"}` }),
  }),
  "larger-than": defineKey(() => [], {
    read: (value) => {
      const bytes = readSize(value);
      return bytes === null ? null : (explanation) => (sizeOf(explanation) ?? 0) > bytes;
    },
  }),
};

function hostOf(url: string): readonly string[] {
  return URL.canParse(url) ? [new URL(url).host] : [];
}

/** A test for hosts; one with a `*` need not name the port. */
function fitsHost(value: string): (host: string) => boolean {
  const fits = glob(value);
  return (host) => fits(host) || fits(host.replace(/:\d+$/, ""));
}

function transactionsOf({ hops }: Explanation["exchange"]): readonly Transaction[] {
  return hops.flatMap(({ preflight, actual }) => (preflight ? [preflight, actual] : [actual]));
}

function statusOf({ response }: Transaction): string {
  return response ? String(response.status) : "none";
}

/** "404", "4" and "4xx" for all that begin so, ">=400", "none". */
function readStatus(value: string) {
  const written = value.toLowerCase();
  const beginning = /^(\d)x{1,2}$/.exec(written)?.[1] ?? (/^\d{1,2}$|^none$/.test(written) ? written : null);
  const compares = readComparison(written);
  if (beginning === null && !compares) return null;
  const fits = (status: string) =>
    beginning === null ? status !== "none" && compares?.(Number(status)) === true : status.startsWith(beginning);
  return (explanation: Explanation) => keys.status.valuesOf(explanation).some(fits);
}

/**
 * The size of the last response's body in bytes: as DevTools measured it, else as Content-Length says; undefined where
 * neither is known.
 */
const sizeOf = kept(({ exchange }): number | null => {
  const { devtools, response } = lastHop(exchange).actual;
  const measured = devtools?.measured?.bodySize ?? 0;
  if (measured > 0) return measured;
  const length = response?.headers.find(({ name }) => name.toLowerCase() === "content-length")?.value;
  return length !== undefined && /^\d+$/.test(length) ? Number(length) : null;
});
