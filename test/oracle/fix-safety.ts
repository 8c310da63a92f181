import type { ReportedChange } from "../../demo/driver/play.ts";
import type { Ask } from "../../demo/scenario.ts";
import { hasCredentials } from "../scenarios/apply-fix.ts";

/*
 * Whether a proposed change is safe, judged by the proposal alone and by what the page asked and the server had sent.
 * It shares no code with what makes the proposals.
 */

/** What a proposal is judged by. */
export interface Asked {
  readonly ask: Ask;
  /** The origin of who asked; "null" for an opaque one. */
  readonly origin: string;
  /** The URLs of the request, first to last, as far as it got. */
  readonly urls: readonly string[];
  /** Whether nothing showed how it was asked, so that both credentials modes were possible. */
  readonly isModeUnknown: boolean;
  /** A header of the response as the server had sent it; null where it was absent or not seen. */
  sent(change: ReportedChange, name: string): string | null;
}

const changeable = new Set([
  "access-control-allow-origin",
  "access-control-allow-credentials",
  "access-control-allow-methods",
  "access-control-allow-headers",
  "vary",
  "location",
]);

/** Everything about a proposed change that is not safe, or not needed; empty where nothing is. */
export function unsafeAspects(change: ReportedChange, asked: Asked): readonly string[] {
  const value = (name: string) => change.set.find((one) => one.name === name)?.value;
  const faults: string[] = [];
  const fault = (isFault: boolean, words: string) => {
    if (isFault) faults.push(`${change.role} ${change.hop}: ${words}`);
  };
  const isPreflight = change.role === "preflight";
  const origin = value("access-control-allow-origin");
  const mayHaveCredentials = hasCredentials(asked.ask) || asked.isModeUnknown;

  fault(origin === "null", "allows the origin null");
  fault(origin === "*" && !isOpaqueAt(change, asked), "allows everybody where an exact origin would do");
  fault(origin === "*" && hasCredentials(asked.ask) && !asked.isModeUnknown, "allows everybody, with credentials");
  const leavesCredentials =
    asked.sent(change, "access-control-allow-credentials") !== null &&
    !change.remove.includes("access-control-allow-credentials");
  fault(
    origin === "*" && (value("access-control-allow-credentials") !== undefined || leavesCredentials),
    "allows credentials beside everybody",
  );
  fault(origin !== undefined && origin !== "*" && origin !== asked.origin, "allows another origin than the page's");
  const vary = `${value("vary") ?? asked.sent(change, "vary") ?? ""}`.toLowerCase().split(/[\s,]+/);
  fault(
    origin !== undefined && origin !== "*" && !vary.includes("origin") && !vary.includes("*"),
    "names an origin without Vary",
  );

  const credentials = change.set.find(({ name }) => name === "access-control-allow-credentials");
  fault(credentials !== undefined && credentials.value !== "true", "has a value that allows no credentials");
  fault(credentials !== undefined && !mayHaveCredentials, "allows credentials that the request does not have");
  fault(
    credentials !== undefined && asked.isModeUnknown && credentials.onlyWith !== "include",
    "does not say that credentials are allowed only if the request has them",
  );

  const method = asked.ask.method ?? "GET";
  const methods = new Set([
    method,
    method.toUpperCase(),
    "GET",
    ...words(asked.sent(change, "access-control-allow-methods")),
  ]);
  const names = new Set([
    ...Object.keys(asked.ask.headers ?? {}).map((name) => name.toLowerCase()),
    // The browser's own, for a text body.
    ...(asked.ask.body === undefined ? [] : ["content-type"]),
    ...words(asked.sent(change, "access-control-allow-headers")).map((name) => name.toLowerCase()),
  ]);
  for (const one of words(value("access-control-allow-methods") ?? null))
    fault(!methods.has(one) || one === "*", `allows the method ${one}`);
  for (const one of words(value("access-control-allow-headers") ?? null))
    fault(!names.has(one.toLowerCase()) || one === "*", `allows the header ${one}`);

  for (const { name } of change.set) fault(!changeable.has(name), `sets ${name}`);
  const removable = [
    ...(isPreflight ? ["location", "access-control-allow-methods", "access-control-allow-headers"] : []),
    ...(origin === "*" ? ["access-control-allow-credentials"] : []),
  ];
  for (const name of change.remove) fault(!removable.includes(name), `removes ${name}`);
  const kept = words(asked.sent(change, "vary"));
  fault(
    value("vary") !== undefined && !kept.every((name) => vary.includes(name.toLowerCase())),
    "takes names off Vary",
  );
  fault(change.status !== undefined && (!isPreflight || change.status !== 204), `sets the status ${change.status}`);
  const location = value("location");
  const before = asked.sent(change, "location");
  fault(
    location !== undefined && location !== (before && withoutUserInfo(before)),
    `redirects to ${location} instead of ${before}`,
  );
  return faults;
}

/** Whether the browser sends "Origin: null" there: the page's origin is opaque, or foreign servers led it on. */
function isOpaqueAt({ hop, url }: ReportedChange, { origin, urls }: Asked): boolean {
  if (origin === "null") return true;
  const chain = [...urls.slice(0, hop), url].map((one) => (URL.canParse(one) ? new URL(one).origin : one));
  return chain.some((one, index) => index > 0 && one !== chain[index - 1] && chain[index - 1] !== origin);
}

/** The words of a list header, however it is written. */
function words(list: string | null): readonly string[] {
  return (list ?? "").split(/[\s,;]+/).flatMap((word) => word.replace(/^["'[({<]+|["'\])}>]+$/g, "") || []);
}

function withoutUserInfo(url: string): string {
  return url.replace(/^([a-z]+:\/\/)[^/@]*@/, "$1");
}
