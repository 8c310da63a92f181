import { type HeaderList, isHeaderName, isSameHeaderList } from "../fetch/header-list.ts";

/** What a server answered. */
interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
}

/** Whether two requests were answered alike, whenever that was, or neither was answered. */
export function isSameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  if (!one || !other) return one === other;
  return one.status === other.status && isSameHeaderList(undated(one.headers), undated(other.headers));
}

function undated(headers: HeaderList): HeaderList {
  return headers.filter(({ name }) => !isHeaderName(name, "date"));
}
