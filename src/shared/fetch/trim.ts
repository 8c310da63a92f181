/**
 * A text without some characters at its ends. Its time is in proportion to the text, which somebody else may have chosen:
 * an expression such as `/ +$/` begins anew at each space within.
 * @param atStart characters that are taken off at the beginning
 * @param atEnd characters that are taken off at the end
 */
export function trimCharacters(text: string, atStart: string, atEnd: string): string {
  let [start, end] = [0, text.length];
  while (start < end && hasCode(atStart, text.charCodeAt(start))) start++;
  while (end > start && hasCode(atEnd, text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Comparing numbers takes a fraction of the time that looking for a character takes. */
function hasCode(characters: string, code: number): boolean {
  for (let at = 0; at < characters.length; at++) if (characters.charCodeAt(at) === code) return true;
  return false;
}
