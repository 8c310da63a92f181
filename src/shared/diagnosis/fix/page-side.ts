import type { Evaluation } from "../../cors/evaluate.ts";
import { isTaintedByRedirect } from "../../cors/facts.ts";
import type { Profile } from "../../cors/profile.ts";
import { type Exchange, lastHop, type Transaction } from "../../exchange/exchange.ts";
import { isHttpUrl, isSameOrigin } from "../../fetch/origins.ts";
import type { MessageId } from "../../messages/messages.ts";
import type { Advice } from "../rule.ts";
import { callUrlAdvice, withoutCredentialsAdvice } from "./advice.ts";
import { avoidPreflightAdvice } from "./avoid-preflight.ts";
import { type Asked, type Asker, allowOriginChange, isNothing, preflightChange, unchanged } from "./change-response.ts";
import type { ResponseChange } from "./fix.ts";
import { type NeededChanges, neededChanges } from "./needed-changes.ts";
import { fetchCode, type PageCall, pageCallOf } from "./page-code.ts";
import { nextProxy, nginxProxy, proxiedUrl, viteProxy } from "./proxy-code.ts";
import { askedAt, unseenTarget, withoutUrlCredentials } from "./unseen-target.ts";

/**
 * What the page can do instead of, or together with, a change of the servers: what the causes advise, and what this
 * exchange as a whole allows. Where servers must answer differently for it to work, the advice says how.
 * @param advice that of the causes
 * @param needed what the servers have to change if the page stays as it is
 */
export function pageSide(
  exchange: Exchange,
  evaluation: Evaluation,
  advice: readonly Advice[],
  needed: NeededChanges,
  profile: Profile,
): readonly Advice[] {
  const isCors = needed.responses.length > 0 || needed.isUnsafe;
  const byText = new Map(advice.map((one) => [one.text.id, one]));
  // Where a redirect leads to no http URL, no other way to ask leads further.
  if (needed.isInVain) return advice.filter(({ text: { id } }) => !waysToAsk.has(id));
  if (!isCors) return [...byText.values()];

  const asked = askedAt(exchange, exchange.hops[0], profile);
  const call = pageCallOf(exchange, asked);
  const modes = evaluation.alternatives.map(({ credentialsMode }) => credentialsMode);
  const isSurelyIncluded = modes.length === 1 && modes[0] === "include";
  const sureCall: PageCall = isSurelyIncluded ? { ...call, credentials: "include" } : call;
  const { initiator = "null" } = exchange;
  const finalUrl = finalUrlOf(exchange, profile);
  const isRedirected = exchange.hops.length > 1 || unseenTarget(exchange, 0, profile) !== null;
  if (isRedirected && (isLedAstray(exchange, profile) || byText.has("advice.call-url"))) {
    const asker = { origin: isHttpUrl(initiator) ? initiator : "null", credentialsModes: modes };
    const responses = answersWhenAskedDirectly(exchange, finalUrl, asked, asker);
    const [direct] = callUrlAdvice(exchange, finalUrl, sureCall);
    if (direct && responses) byText.set("advice.call-url", withResponses(direct, responses));
    else byText.delete("advice.call-url");
  }
  const isForWildcardOnly = needed.notes.some(({ id }) => id === "note.wildcard-without-credentials");
  if (needed.isUnsafe || isForWildcardOnly || byText.has("advice.without-credentials")) {
    const { responses, isUnsafe, isInVain } = neededChanges(exchange, evaluation, ["not-include"], profile);
    if (isUnsafe || isInVain) byText.delete("advice.without-credentials");
    else byText.set("advice.without-credentials", withResponses(withoutCredentialsAdvice(exchange, call), responses));
  }
  const simpler = avoidPreflightAdvice(exchange, evaluation, asked);
  if (simpler) {
    byText.set(simpler.text.id, simpler);
    // It says the same where headers are all that it leaves out.
    const { type, method } = simpler.text.values ?? {};
    if (type === "none" && method === "none") byText.delete("advice.leave-out-headers");
  }
  if (exchange.resourceType === "xmlhttprequest" && isHttpUrl(initiator) && !isSameOrigin(finalUrl, initiator))
    for (const one of proxyAdvice({ ...call, url: finalUrl }, modes.includes("include"))) byText.set(one.text.id, one);
  return [...byText.values()];
}

const waysToAsk: ReadonlySet<MessageId> = new Set<MessageId>(["advice.call-url", "advice.without-credentials"]);

function withResponses(advice: Advice, responses: readonly ResponseChange[]): Advice {
  return responses.length === 0 ? advice : { ...advice, responses };
}

/** Where the redirects lead, as far as that was seen. */
function finalUrlOf(exchange: Exchange, profile: Profile): string {
  const target = unseenTarget(exchange, exchange.hops.length - 1, profile);
  return target?.url ?? withoutUrlCredentials(lastHop(exchange).actual.url);
}

/** Whether redirects make the browser send `Origin: null` where they lead, though the page has an origin. */
function isLedAstray(exchange: Exchange, profile: Profile): boolean {
  if (!isHttpUrl(exchange.initiator ?? "null")) return false;
  const index = exchange.hops.length - 1;
  const target = unseenTarget(exchange, index, profile);
  return target ? target.origin === "null" : isTaintedByRedirect(exchange, index);
}

/**
 * What the server at the end of the redirects must answer to the page itself.
 * @returns null where no safe answer exists
 */
function answersWhenAskedDirectly(
  exchange: Exchange,
  url: string,
  asked: Asked | null,
  asker: Asker,
): readonly ResponseChange[] | null {
  if (isSameOrigin(url, asker.origin)) return [];
  const { method } = exchange.hops[0].actual;
  const last = lastHop(exchange);
  const seen = (transaction: Transaction | undefined) => (last.actual.url === url ? transaction?.response : undefined);
  const unseen = (transaction: Transaction | undefined) => (seen(transaction) ? {} : ({ unseen: true } as const));
  const preflight = asked ? preflightChange(asked, seen(last.preflight), asker) : unchanged;
  const answer = allowOriginChange(seen(last.actual)?.headers ?? [], asker);
  if (!preflight || !answer) return null;
  const changes = [
    { url, method: "OPTIONS", role: "preflight", hop: 0, ...unseen(last.preflight), ...preflight },
    { url, method, role: "actual", hop: 0, ...unseen(last.actual), ...answer },
  ] as const;
  return changes.filter((change) => !isNothing(change));
}

/** The page's own server asks instead of the browser: then CORS plays no part. */
function proxyAdvice({ credentials: _, ...call }: PageCall, keepsCookies: boolean): readonly Advice[] {
  const { url } = call;
  const next = nextProxy(url);
  const nginx = nginxProxy(url, keepsCookies);
  return [
    { text: { id: "advice.proxy-call" }, code: fetchCode({ ...call, url: proxiedUrl(url) }) },
    { text: { id: "advice.proxy-vite" }, code: viteProxy(url, keepsCookies) },
    ...(next ? [{ text: { id: "advice.proxy-next" }, code: next } as const] : []),
    ...(nginx ? [{ text: { id: "advice.proxy-nginx" }, code: nginx } as const] : []),
  ];
}
