/** So many results are kept; then all of them go. */
const most = 1_000;

/**
 * A function of a text that keeps its latest results. A page asks for the same URLs again and again, and each is looked
 * at many times.
 * @param make depends on the text alone
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    if (results.size >= most) results.clear();
    results.set(text, result);
    return result;
  };
}
