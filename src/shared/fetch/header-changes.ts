import { type Header, type HeaderList, isHeaderName } from "./header-list.ts";

/** What is done to a header list: names to delete, and headers of which each replaces all lines of its name. */
export interface HeaderChanges {
  readonly set: readonly Header[];
  readonly remove: readonly string[];
}

/** A header list after changes; what is set comes last, in its order. */
export function changeHeaders(headers: HeaderList, { set, remove }: HeaderChanges): HeaderList {
  const names = [...remove, ...set.map(({ name }) => name)].map((name) => name.toLowerCase());
  return [...headers.filter((header) => !names.some((name) => isHeaderName(header.name, name))), ...set];
}
