const canonicalNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    etag: "ETag",
    "www-authenticate": "WWW-Authenticate",
    te: "TE",
    dnt: "DNT",
  }),
);

/** A header name as people write it: "access-control-allow-origin" gives "Access-Control-Allow-Origin". */
export function canonicalHeaderName(name: string): string {
  const lowerCase = name.toLowerCase();
  return canonicalNames.get(lowerCase) ?? lowerCase.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
