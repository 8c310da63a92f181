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

/** The text that a word is the base64 (or base64url) of; null where it is none. */
export function base64Decoded(word: string): string | null {
  if (!/^[\w+/-]{4,}={0,2}$/.test(word)) return null;
  try {
    const bytes = Uint8Array.from(atob(word.replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, "")), (letter) =>
      letter.charCodeAt(0),
    );
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
