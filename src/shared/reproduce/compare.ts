import type { Exchange, Transaction } from "../exchange/exchange.ts";
import { judgedHeaders } from "../exchange/exchange.ts";
import type { Header, HeaderList } from "../fetch/header-list.ts";

/** How the answer to one request of an exchange differs from the answer to the same request of an earlier one. */
export interface ChangedResponse {
  readonly role: "preflight" | "actual";
  readonly hop: number;
  readonly method: string;
  readonly url: string;
  /** null where there was no response. */
  readonly before: number | null;
  readonly after: number | null;
  readonly removed: HeaderList;
  readonly added: HeaderList;
}

/** Lines that differ between any two answers. */
const alwaysOther = /^(date|age|content-length)$/i;

/** The responses that differ between two exchanges, in the order in which the browser asks for them. */
export function changedResponses(before: Exchange, after: Exchange): readonly ChangedResponse[] {
  const hops = Math.max(before.hops.length, after.hops.length);
  return Array.from({ length: hops }, (_, hop) => hop).flatMap((hop) =>
    (["preflight", "actual"] as const).flatMap((role) => {
      const [was, is] = [before.hops[hop]?.[role], after.hops[hop]?.[role]];
      const either = is ?? was;
      if (!either) return [];
      const { method, url } = either;
      const [old, now] = [linesOf(was), linesOf(is)];
      const changed: ChangedResponse = {
        role,
        hop,
        method,
        url,
        before: was?.response?.status ?? null,
        after: is?.response?.status ?? null,
        removed: without(old, now),
        added: without(now, old),
      };
      const isSame = changed.before === changed.after && changed.removed.length + changed.added.length === 0;
      return isSame ? [] : [changed];
    }),
  );
}

function linesOf(transaction: Transaction | undefined): HeaderList {
  const { response } = transaction ?? {};
  return response ? judgedHeaders(response).filter(({ name }) => !alwaysOther.test(name)) : [];
}

/** The lines of a list that another list does not have, each as often as it has it more. */
function without(list: HeaderList, other: HeaderList): HeaderList {
  const left = other.map(lineOf);
  return list.filter((header) => {
    const at = left.indexOf(lineOf(header));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function lineOf({ name, value }: Header): string {
  return `${name.toLowerCase()}: ${value}`;
}
