import { type Exchange, judgedHeaders } from "../../exchange/exchange.ts";
import { canonicalHeaderName } from "../../fetch/canonical-header-name.ts";
import { getHeader } from "../../fetch/header-list.ts";
import { statusLine } from "../evidence.ts";
import type { HeaderChange, ResponseChange } from "./fix.ts";

/** One line of a response as it is and as it has to be. */
export interface DiffLine {
  /** "+" is to be added, "-" to be removed, " " stays. */
  readonly sign: "+" | "-" | " ";
  /** As it stands on the wire: a status, or a header's name and value. */
  readonly text: string;
  /** The header that is added; absent in lines of another kind. */
  readonly added?: HeaderChange;
}

/** What one response must change, line by line; what stays of its CORS headers is in it as well. */
export function responseDiff(change: ResponseChange, exchange: Exchange): readonly DiffLine[] {
  const { url, role, status, set, remove, unseen } = change;
  const asked = exchange.hops.map((hop) => hop[role]);
  const response = unseen ? undefined : asked.find((one) => one?.url === url)?.response;
  const headers = response ? judgedHeaders(response) : [];
  const changed = new Set([...set.map(({ name }) => name), ...remove]);
  const before = (name: string) => getHeader(headers, name);
  const line = (sign: DiffLine["sign"], text: string): DiffLine => ({ sign, text });
  return [
    ...(status !== undefined && response ? [line("-", statusLine(response.status, response.statusText))] : []),
    ...(status !== undefined ? [line("+", statusLine(status, ""))] : []),
    ...headers
      .filter(({ name }) => /^(access-control-allow-.*|vary)$/i.test(name) && !changed.has(name.toLowerCase()))
      .map(({ name, value }) => line(" ", headerLine(name, value))),
    ...remove.map((name) => line("-", headerLine(name, before(name) ?? ""))),
    ...set.flatMap((added) => {
      const { name, value } = added;
      const old = before(name);
      return [
        ...(old === null ? [] : [line("-", headerLine(name, old))]),
        { ...line("+", headerLine(name, value)), added },
      ];
    }),
  ];
}

function headerLine(name: string, value: string): string {
  return `${canonicalHeaderName(name)}: ${value}`;
}
