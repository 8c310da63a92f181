/** A header as it stood on the wire. The name keeps the server's spelling; compare it with {@link isHeaderName}. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Headers in wire order; a name may occur more than once. https://fetch.spec.whatwg.org/#concept-header-list */
export type HeaderList = readonly Header[];

/**
 * Whether two header names are the same (byte-case-insensitive match).
 * @param name a header name in any case
 * @param lowerCaseName the name to compare with, in lower case
 */
export function isHeaderName(name: string, lowerCaseName: string): boolean {
  // Most names differ in length, which is seen at once.
  return name.length === lowerCaseName.length && name.toLowerCase() === lowerCaseName;
}

/**
 * The lines that carry a header, in wire order.
 * @param list the header list to search
 * @param name the header's name, in lower case
 */
export function headerLines(list: HeaderList, name: string): readonly string[] {
  return list.filter((header) => isHeaderName(header.name, name)).map((header) => header.value);
}

/**
 * "Get" a header: the values of all its lines joined by ", ", or null where it is absent.
 * https://fetch.spec.whatwg.org/#concept-header-list-get
 * @param list the header list to search
 * @param name the header's name, in lower case
 */
export function getHeader(list: HeaderList, name: string): string | null {
  let joined: string | null = null;
  for (const header of list) {
    if (!isHeaderName(header.name, name)) continue;
    const value = trimHttpWhitespace(header.value);
    joined = joined === null ? value : `${joined}, ${value}`;
  }
  return joined;
}

/** Whether a header list has a header of this (lower case) name. */
export function hasHeader(list: HeaderList, name: string): boolean {
  return list.some((header) => isHeaderName(header.name, name));
}

/** Whether two header lists have the same lines in the same order. */
export function isSameHeaderList(a: HeaderList, b: HeaderList): boolean {
  return (
    a.length === b.length &&
    a.every((header, index) => header.name === b[index]?.name && header.value === b[index]?.value)
  );
}

/**
 * "Extract header list values" for the headers whose ABNF is a list of tokens (Access-Control-Allow-Methods,
 * -Allow-Headers, -Expose-Headers). Empty list members are allowed and ignored.
 * https://fetch.spec.whatwg.org/#extract-header-list-values
 * @returns null where the header is absent, "failure" where it does not parse, else its tokens in order
 */
export function extractHeaderListValues(list: HeaderList, name: string): readonly string[] | "failure" | null {
  const value = getHeader(list, name);
  if (value === null) return null;
  const tokens = value
    .split(",")
    .map(trimHttpWhitespace)
    .filter((token) => token !== "");
  return tokens.every(isToken) ? tokens : "failure";
}

/** The members of a comma-separated list that are no tokens; they are what makes the list unparsable. */
export function malformedListMembers(value: string): readonly string[] {
  return value
    .split(",")
    .map(trimHttpWhitespace)
    .filter((member) => member !== "" && !isToken(member));
}

/** Whether a string is a token. https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
export function isToken(value: string): boolean {
  return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(value);
}

/** Strips leading and trailing HTTP tab or space. */
export function trimHttpWhitespace(value: string): string {
  const isBlank = (index: number) => value[index] === " " || value[index] === "\t";
  let [start, end] = [0, value.length];
  while (start < end && isBlank(start)) start++;
  while (start < end && isBlank(end - 1)) end--;
  return value.slice(start, end);
}
