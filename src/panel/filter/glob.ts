/**
 * A test for what a person writes for a value, in any case: its beginning, or all of it with `*` for what may stand
 * between. It takes time in proportion to the text, whatever is written.
 */
export function glob(wanted: string): (text: string) => boolean {
  const [first = "", ...rest] = wanted.toLowerCase().split("*");
  const last = rest.pop();
  if (last === undefined) return (text) => text.toLowerCase().startsWith(first);
  return (given) => {
    const text = given.toLowerCase();
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    const end = text.length - last.length;
    let at = first.length;
    return rest.every((part) => {
      const found = text.indexOf(part, at);
      at = found + part.length;
      return found >= 0 && at <= end;
    });
  };
}
