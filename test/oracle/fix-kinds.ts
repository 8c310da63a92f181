import { wordOf } from "../../demo/driver/judge.ts";
import type { PlayedRequest, ReportedChange, ReportedExchange } from "../../demo/driver/play.ts";
import type { Answer } from "../../demo/scenario.ts";
import type { Playable } from "../../demo/servers.ts";
import { en } from "../../src/shared/messages/en/index.ts";

/** Which responses were seen before the fix was made: "preflight 0", "actual 1". */
export type Seen = ReadonlySet<string>;

const nullOrigin = en["note.null-origin-with-credentials"];
const wildcardOnly = en["note.wildcard-without-credentials"];

/** How notes end behind the URL that they name: that a redirect leads back, or to where no request can go. */
const circle = en["note.redirect-circle"].split("{url}").at(-1) ?? "";
const beyondHttp = en["note.redirect-leaves-http"].split("{target}").at(-1) ?? "";

/**
 * Why a fix proposes no change of any response, by what it says of itself.
 * @returns null where it should have proposed one
 */
export function kindOfNoChange(ours: ReportedExchange): string | null {
  const [first] = ours.causes;
  if (first?.id === "scheme-not-http" || ours.fix?.notes.some((note) => note.endsWith(beyondHttp)))
    return "the redirect leads to where no http request can go";
  if (first?.id === "same-origin-mode") return "the page allows only its own origin";
  if (ours.fix?.who === "page" && ours.fix.notes.includes(nullOrigin))
    return "Origin: null with credentials must not be allowed";
  return null;
}

/**
 * Why a request fails although its fix was applied, where nobody could have known, or the page itself wants it so.
 * @param playable as it was before the fix
 * @returns null where the fix should have made it pass
 */
export function kindOfStop(
  playable: Playable,
  { judgement }: PlayedRequest,
  seen: Seen,
  fix: { readonly responses?: readonly ReportedChange[]; readonly notes: readonly string[] },
  pageOrigin: string,
): string | null {
  const { ask, hops } = playable;
  const word = wordOf(judgement) ?? "";
  const at = Math.min(judgement.urls.length, hops.length) - 1;
  const isUnseen = (role: "preflight" | "actual", hop: number) => !seen.has(`${role} ${hop}`);
  if (
    ask.redirect === "error" &&
    judgement.corsError === null &&
    [at, at - 1].some((hop) => isRedirect(hops[hop]?.actual))
  )
    return 'the page itself asks to fail on redirects (redirect: "error")';
  // A redirect can also name a host of its own, which exists nowhere.
  const isAway =
    word === "net::ERR_NAME_NOT_RESOLVED" ||
    hops
      .slice(0, at + 1)
      .flatMap(({ server }) => server ?? [])
      .at(-1) === "nowhere";
  const failing = (["preflight", "actual"] as const).some((role) => {
    const answer = hops[at]?.[role];
    return isUnseen(role, at) && (isAway || answer?.fault !== undefined || answer?.status === 407);
  });
  if (judgement.corsError === null && failing) return "a server that nobody had seen answer gives no answer";
  if (/^(CorsDisabledScheme|RedirectContainsCredentials|net::ERR_(INVALID|UNSAFE)_REDIRECT)$/.test(word)) {
    const from = isRedirect(hops[at]?.actual) ? at : at - 1;
    return isUnseen("actual", from) ? "an answer that nobody had seen redirects to where no request may go" : null;
  }
  // The page's own process stops elements that are redirected to a URL with a password at their own origin.
  const toPassword = hops.findIndex(({ actual }) => actual.headers?.Location === "{{next-with-password}}");
  if (word === "net::ERR_ABORTED" && !ask.abort && toPassword !== -1 && isUnseen("actual", toPassword))
    return "an answer that nobody had seen redirects to where no request may go";
  if (word === "net::ERR_TOO_MANY_REDIRECTS") {
    if (fix.notes.some((note) => note.endsWith(circle))) return "the redirect leads round in a circle";
    const unseenRedirects = hops.some(({ actual }, hop) => isRedirect(actual) && isUnseen("actual", hop));
    return unseenRedirects ? "an answer that nobody had seen redirects to where no request may go" : null;
  }
  if (word === "WildcardOriginNotAllowed" || word === "PreflightWildcardOriginNotAllowed")
    return fix.notes.includes(wildcardOnly) ? "Origin: null, with credentials that nothing showed" : null;
  const last = Math.max(...(fix.responses ?? []).map(({ hop }) => hop));
  if (at > last && isTainted(judgement.urls, pageOrigin))
    return "an answer that nobody had seen redirects to yet another origin";
  if (/^InvalidAllow(Methods|Headers)PreflightResponse$/.test(word) && isUnseen("preflight", at))
    return "an answer that nobody had seen has a list that cannot be parsed";
  return null;
}

function isRedirect(answer: Answer | undefined): boolean {
  return Object.keys(answer?.headers ?? {}).some((name) => /^location$/i.test(name));
}

function isTainted(urls: readonly string[], pageOrigin: string): boolean {
  const chain = urls.map((url) => (URL.canParse(url) ? new URL(url).origin : url));
  return chain.some((one, index) => index > 0 && one !== chain[index - 1] && chain[index - 1] !== pageOrigin);
}
