/**
 * The text that leaves only the requests with a URL and a method in Chromium's Network panel. A URL as it is would be
 * found within longer ones too, so it is a regular expression, which the panel matches with what follows the scheme. It
 * ends at the second slash there, escaped or not, and so each special character is a dot.
 */
export function networkFilter(url: string, method: string): string {
  const withoutScheme = url.replace(/^[^:]*:\/\//, "").replace(/#.*/, "");
  return `/^${withoutScheme.replace(/[\\/^$*+?()[\]{}|\s]/g, ".")}$/ method:${method}`;
}
