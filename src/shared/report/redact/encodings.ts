/** A text without percent-encoding; what is encoded wrongly stays. */
export function percentDecoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/(%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}

/** A text percent-encoded; one that has half a character in it stays, because nothing encodes that. */
export function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The text that a word is the base64 (or base64url) of; null where it is none. Bytes that are no text become U+FFFD. */
export function base64Decoded(word: string): string | null {
  const letters = word.replace(/={1,2}$/, "");
  // Asked first, for hostile texts have thousands of such words, and an exception is slow.
  if (letters.length < 4 || letters.length % 4 === 1 || !/^[\w+/-]+$/.test(letters)) return null;
  const binary = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
  if (!/[\x80-\xff]/.test(binary)) return binary;
  return utf8.decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
}

const utf8 = new TextDecoder();
