import { statusLine } from "../diagnosis/evidence.ts";
import type { ResponseChange } from "../diagnosis/fix/fix.ts";
import { type Exchange, judgedHeaders } from "../exchange/exchange.ts";
import { canonicalHeaderName } from "../fetch/canonical-header-name.ts";
import { getHeader } from "../fetch/header-list.ts";
import type { Say } from "../messages/messages.ts";
import { visible } from "./document.ts";

/** What one response must change, as the lines of a diff; what stays of its CORS headers is in it as well. */
export function fixDiff(change: ResponseChange, exchange: Exchange, say: Say): string {
  const { url, status, set, remove, unseen } = change;
  const response = unseen
    ? undefined
    : exchange.hops.map((hop) => hop[change.role]).find((one) => one?.url === url)?.response;
  const headers = response ? judgedHeaders(response) : [];
  const changed = new Set([...set.map(({ name }) => name), ...remove]);
  const line = (sign: " " | "+" | "-", name: string, value: string) =>
    visible(`${sign} ${canonicalHeaderName(name)}: ${value}`);
  const before = (name: string) => getHeader(headers, name);
  return [
    ...(status !== undefined && response ? [visible(`- ${statusLine(response.status, response.statusText)}`)] : []),
    ...(status !== undefined ? [`+ ${statusLine(status, "")}`] : []),
    ...headers
      .filter(({ name }) => /^(access-control-allow-.*|vary)$/i.test(name) && !changed.has(name.toLowerCase()))
      .map(({ name, value }) => line(" ", name, value)),
    ...remove.map((name) => line("-", name, before(name) ?? "")),
    ...set.flatMap(({ name, value, onlyWith }) => {
      const old = before(name);
      const added = line("+", name, value) + (onlyWith ? `  (${say("panel.fix.if-credentials")})` : "");
      return old === null ? [added] : [line("-", name, old), added];
    }),
  ].join("\n");
}
