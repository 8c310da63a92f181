/**
 * A text as one word of a POSIX shell, whatever is in it: between single quotes nothing has a meaning. An exclamation
 * mark stands outside of them, because some interactive shells look for it there too when the quotes span lines.
 */
export function shellQuote(text: string): string {
  return `'${text.replace(/['!]/g, "'\\$&'")}'`;
}
