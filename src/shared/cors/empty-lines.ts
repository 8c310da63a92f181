import { type HeaderList, isHeaderName } from "../fetch/header-list.ts";

/**
 * Headers as an engine sees them that drops lines without a value beside other lines of the same header. Lines that
 * Firefox counts stay: several that are spelled exactly "Access-Control-Allow-Origin" are too many.
 */
export function withoutEmptyBeside(headers: HeaderList): HeaderList {
  const isCounted = (name: string) => name === "Access-Control-Allow-Origin";
  const counted = headers.filter(({ name }) => isCounted(name)).length > 1;
  return headers.filter(
    ({ name, value }) => value.trim() !== "" || (counted && isCounted(name)) || !hasOtherLine(headers, name),
  );
}

function hasOtherLine(headers: HeaderList, name: string): boolean {
  return headers.some((other) => isHeaderName(other.name, name.toLowerCase()) && other.value.trim() !== "");
}
