import type { Explanation } from "../diagnosis/explain.ts";
import type { Fix, HeaderChange, ResponseChange } from "../diagnosis/fix/fix.ts";
import type { Who } from "../diagnosis/rule.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { askedHeaderNames, askedMethod } from "../exchange/join-preflight.ts";
import { extractHeaderListValues, type HeaderList } from "../fetch/header-list.ts";
import { isCorsSafelistedMethod } from "../fetch/methods.ts";
import { originAt, type Place, placeOf, placeOfAnswer } from "./place.ts";
import type { RootCause } from "./root-causes.ts";

/** The one change that makes every request of a root cause pass. */
export interface SharedFix {
  readonly who: Who;
  /** Empty where no answer can be changed so that they pass. */
  readonly changes: readonly AnswersChange[];
  /** What is to be said of every one of the requests. */
  readonly notes: Fix["notes"];
}

/** What all answers of one place must have. */
export interface AnswersChange {
  readonly place: Place;
  /** Of the requests that are answered. */
  readonly methods: readonly string[];
  /** Whether none of these answers was ever seen, because what came before them failed. */
  readonly isUnseen: boolean;
  readonly status?: number;
  /** Each is answered with itself; empty where what they get is right as it is, or where any origin is allowed. */
  readonly origins: readonly AllowedOrigin[];
  /** Whether any origin may be allowed: those without a name of their own, and without credentials. */
  readonly allowsAny: boolean;
  /** Empty where the list is right as it is. */
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly location?: string;
  /** Names of headers to delete. */
  readonly remove: readonly string[];
}

/** An origin to allow, and whether with credentials: always, where a request has any, or not. */
export interface AllowedOrigin {
  readonly origin: string;
  readonly credentials: "include" | "if-included" | "none";
}

/**
 * Makes one change of the changes that the requests of a root cause need: all methods, all headers, and each of their
 * origins by its name. What some of them need already and others have is said once for all.
 */
export function sharedFix({ members, isMendedByAnswers }: RootCause): SharedFix {
  const [{ diagnosis }] = members;
  const visits = isMendedByAnswers ? members.flatMap(visitsOf) : [];
  const places = new Map(visits.flatMap(({ place, change }) => (change ? [[place.key, place] as const] : [])));
  const isOfAll = ({ id }: Fix["notes"][number]) =>
    members.every((member) => member.diagnosis.fix?.notes.some((note) => note.id === id));
  return {
    who: diagnosis.fix?.who ?? diagnosis.causes[0]?.who ?? "nobody",
    changes: [...places.values()].map((place) =>
      changeAt(
        place,
        visits.filter((visit) => visit.place.key === place.key),
      ),
    ),
    notes: (diagnosis.fix?.notes ?? []).filter(isOfAll),
  };
}

/**
 * What an answer must have once a change is made. `vary` is added to what the answer varies by; the others replace.
 * @param origin the Origin header of the request
 */
export function headersFor(change: AnswersChange, origin: string): readonly HeaderChange[] {
  const { origins, allowsAny, allowMethods, allowHeaders, location } = change;
  const allowed = origins.find((one) => one.origin === origin);
  const header = (name: string, value: string | undefined): readonly HeaderChange[] => (value ? [{ name, value }] : []);
  return [
    ...header("location", location),
    ...header("access-control-allow-origin", allowsAny ? "*" : allowed?.origin),
    ...header("vary", allowed && "Origin"),
    ...(allowed && allowed.credentials !== "none" ? [allowCredentials(allowed)] : []),
    ...header("access-control-allow-methods", allowMethods.join(", ")),
    ...header("access-control-allow-headers", allowHeaders.join(", ")),
  ];
}

function allowCredentials({ credentials }: AllowedOrigin): HeaderChange {
  const header = { name: "access-control-allow-credentials", value: "true" };
  return credentials === "include" ? header : { ...header, onlyWith: "include" };
}

/** One answer on the way of a request, with the change that it needs, if it needs one. */
interface Visit {
  readonly place: Place;
  readonly explanation: Explanation;
  readonly hop: number;
  readonly change?: ResponseChange;
}

function visitsOf(explanation: Explanation): readonly Visit[] {
  const { exchange, diagnosis } = explanation;
  const changes = diagnosis.fix?.responses ?? [];
  const changed = changes.map((change) => ({
    place: placeOf(exchange, change),
    explanation,
    hop: change.hop,
    change,
  }));
  const isChanged = (role: Place["role"], hop: number) => changes.some((one) => one.role === role && one.hop === hop);
  const others = exchange.hops.flatMap(({ preflight }, hop) =>
    ([...(preflight ? (["preflight"] as const) : []), "actual"] as const)
      .filter((role) => !isChanged(role, hop))
      .map((role) => ({ place: placeOfAnswer(exchange, role, hop), explanation, hop })),
  );
  return [...changed, ...others];
}

const allowOrigin = "access-control-allow-origin";
const credentialsHeader = "access-control-allow-credentials";
const aboutOrigin: ReadonlySet<string> = new Set([allowOrigin, credentialsHeader, "vary"]);

function changeAt(place: Place, visits: readonly Visit[]): AnswersChange {
  const changes = visits.flatMap(({ change }) => change ?? []);
  const set = changes.flatMap((change) => change.set);
  const status = changes.find((change) => change.status !== undefined)?.status;
  const location = set.find(({ name }) => name === "location")?.value;
  const allowMethods = namesAt(visits, "access-control-allow-methods");
  const allowHeaders = namesAt(visits, "access-control-allow-headers");
  const isSet = new Set(set.map(({ name }) => name));
  if (allowMethods.length > 0) isSet.add("access-control-allow-methods");
  if (allowHeaders.length > 0) isSet.add("access-control-allow-headers");
  return {
    place,
    methods: place.role === "preflight" ? ["OPTIONS"] : unique(visits.map(methodOf)),
    isUnseen: changes.every(({ unseen }) => unseen === true),
    ...(status === undefined ? {} : { status }),
    origins: place.isOpaque || !set.some(({ name }) => aboutOrigin.has(name)) ? [] : originsAt(visits, isSet),
    allowsAny: place.isOpaque && isSet.has(allowOrigin),
    allowMethods,
    allowHeaders,
    ...(location === undefined ? {} : { location }),
    remove: unique(changes.flatMap(({ remove }) => remove)).filter((name) => !isSet.has(name)),
  };
}

function originsAt(visits: readonly Visit[], isSet: ReadonlySet<string>): readonly AllowedOrigin[] {
  const origins = unique(visits.map(({ explanation, hop }) => originAt(explanation.exchange, hop)));
  return origins.map((origin) => {
    const modes = visits
      .filter(({ explanation, hop }) => originAt(explanation.exchange, hop) === origin)
      .map(({ explanation: { evaluation } }) => evaluation.alternatives.map(({ credentialsMode }) => credentialsMode));
    const isSure = modes.some((some) => some.every((mode) => mode === "include"));
    const isPossible = isSet.has(credentialsHeader) && modes.some((some) => some.includes("include"));
    return { origin, credentials: !isPossible ? "none" : isSure ? "include" : "if-included" };
  });
}

/** Everything that a list has to name, where some answer's list is wrong: what is asked for, and what is listed now. */
function namesAt(
  visits: readonly Visit[],
  name: "access-control-allow-methods" | "access-control-allow-headers",
): readonly string[] {
  const isTouched = ({ change }: Visit) =>
    change !== undefined && (change.set.some((one) => one.name === name) || change.remove.includes(name));
  if (!visits.some(isTouched)) return [];
  const names = visits.flatMap((visit) => [...listedAt(visit, name), ...askedAt(visit, name)]);
  const byName = new Map<string, string>();
  for (const one of names) {
    // Methods are compared byte for byte, names of headers without case.
    const key = name === "access-control-allow-methods" ? one : one.toLowerCase();
    if (one !== "*" && !byName.has(key)) byName.set(key, one);
  }
  return [...byName.values()];
}

function listedAt({ change, explanation, hop }: Visit, name: string): readonly string[] {
  const value = change?.set.find((one) => one.name === name)?.value;
  const headers: HeaderList =
    value === undefined ? (explanation.exchange.hops[hop]?.preflight?.response?.headers ?? []) : [{ name, value }];
  const listed = extractHeaderListValues(headers, name);
  return listed === "failure" || listed === null ? [] : listed;
}

function askedAt({ explanation, hop }: Visit, name: string): readonly string[] {
  const { preflight, actual } = explanation.exchange.hops[hop] ?? {};
  if (!preflight || !actual) return [];
  if (name === "access-control-allow-headers") return askedHeaderNames(preflight);
  return [askedMethod(preflight) ?? actual.method].filter((method) => !isCorsSafelistedMethod(method));
}

function methodOf({ change, explanation, hop }: Visit): string {
  const { hops }: Exchange = explanation.exchange;
  return change?.method ?? (hops[hop] ?? hops[0]).actual.method;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
