import { base64Decoded, percentDecoded, percentEncoded } from "./encodings.ts";
import { createKnown } from "./known.ts";
import { looksSecret } from "./looks.ts";

/** Where secrets stand, as users choose what is hidden. */
export const secretKinds = ["cookie", "authorization", "header", "userinfo", "parameter", "path", "text"] as const;

export type SecretKind = (typeof secretKinds)[number];

/** What of a report is hidden: everything, unless a kind is named here. */
export type Revealed = ReadonlySet<SecretKind>;

/** How much of one kind was found, whether it was hidden or not. */
export interface Found {
  readonly kind: SecretKind;
  /** Different secrets. */
  readonly count: number;
  /** One of them as a report shows it: "Authorization: Bearer redacted-1". */
  readonly example: string;
}

/** The secrets of one report. */
export type Secrets = ReturnType<typeof createSecrets>;

/** How deep secrets are looked for in texts within texts. What is nested deeper is hidden as a whole. */
const mostNested = 20;

/**
 * Gives each secret a name of its own: the same secret has the same name wherever it stands, also where it is
 * percent-encoded. A name has only letters, digits and a hyphen, so it is at home in URLs, headers and code.
 */
export function createSecrets(revealed: Revealed) {
  const names = new Map<string, string>();
  const found = new Map<SecretKind, { readonly secrets: Set<string>; readonly example: string }>();
  /** Secrets that are hidden wherever they stand. */
  const everywhere = createKnown();
  /** In how many texts the text is that is masked now. */
  let depth = 0;

  function nameOf(secret: string): string {
    const known = names.get(secret);
    if (known) return known;
    const name = `redacted-${names.size + 1}`;
    names.set(secret, name);
    for (const form of new Set([secret, percentEncoded(secret)])) {
      if (isDistinct(form)) everywhere.add({ secret: form, name });
    }
    return name;
  }

  function hideKnown(text: string, onlyCertain: boolean): string {
    if (everywhere.isEmpty()) return text;
    const isWanted = onlyCertain ? looksSecret : () => true;
    let result = "";
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const hit = everywhere.at(text, at, isWanted);
      if (!hit) continue;
      result += text.slice(from, at) + hit.name;
      from = at + hit.secret.length;
      at = from - 1;
    }
    return hideEncoded(result + text.slice(from));
  }

  return {
    /**
     * Hides a secret, unless its kind is revealed.
     * @param before what an example shows before it, for example "Cookie: a="
     */
    hide(raw: string, kind: SecretKind, before: string): string {
      const secret = percentDecoded(raw);
      if (secret.trim() === "") return raw;
      const shown = revealed.has(kind) ? (names.get(secret) ?? hideKnown(raw, false)) : nameOf(secret);
      const known = found.get(kind);
      if (known) known.secrets.add(secret);
      else found.set(kind, { secrets: new Set([secret]), example: `${before}${shown}` });
      return shown;
    },
    /**
     * Hides secrets that were found elsewhere.
     * @param onlyCertain whether only those count that look like nothing else
     */
    hideKnown,
    /** Masks a text that is written within another; nothing keeps a page from nesting them without end. */
    nested(text: string, kind: SecretKind, before: string, mask: (text: string) => string): string {
      if (depth >= mostNested) return this.hide(text, kind, before);
      depth++;
      try {
        return mask(text);
      } finally {
        depth--;
      }
    },
    /** What was found, in the order in which kinds are shown. */
    found(): readonly Found[] {
      return secretKinds.flatMap((kind) => {
        const one = found.get(kind);
        return one ? [{ kind, count: one.secrets.size, example: one.example }] : [];
      });
    },
    /** Forgets what was found, but no name. */
    startCounting(): void {
      found.clear();
    },
  };

  /** Base64 of something with a secret in it is hidden as a whole. */
  function hideEncoded(text: string): string {
    return text.replace(/[\w+/-]{10,}={0,2}/g, (word) => {
      const decoded = base64Decoded(word);
      if (decoded === null) return word;
      for (let at = 0; at < decoded.length; at++) if (everywhere.at(decoded, at, () => true)) return nameOf(word);
      return word;
    });
  }
}

/** Whether a secret can be told from other words wherever it stands; "1" and "production" cannot. */
function isDistinct(secret: string): boolean {
  if (looksSecret(secret)) return true;
  if (secret.length < 8 || /^[a-z][a-z0-9+.-]*:\/\/|^\/|\s/i.test(secret)) return false;
  return /[A-Za-z]/.test(secret) && /\d/.test(secret);
}
