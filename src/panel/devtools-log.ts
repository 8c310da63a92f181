import { devtools } from "../browser.ts";
import type { Content } from "../shared/report/bodies.ts";

/** Milliseconds after which a body that DevTools does not give counts as one that it does not have. */
const patience = 5_000;

/** An entry of DevTools' own log. Chromium gives the body on demand, Firefox with the entry. */
interface Entry {
  readonly response?: { readonly content?: { readonly text?: string; readonly encoding?: string } };
  getContent?(callback?: (content: string | null, encoding?: string) => void): unknown;
}

/** The entries of DevTools' own log; none outside of DevTools. */
export async function devtoolsLog(): Promise<readonly unknown[]> {
  const { entries } = ((await devtools?.network.getHAR()) ?? {}) as unknown as { entries?: readonly unknown[] };
  return entries ?? [];
}

/** The body of an entry's response; null where DevTools has none. */
export async function contentOf(logged: unknown): Promise<Content | null> {
  const entry = logged as Entry;
  const { text, encoding } = entry.response?.content ?? {};
  if (text !== undefined || !entry.getContent)
    return text === undefined ? null : { text, isBase64: isBase64(encoding) };
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    const done = (content: string | null, encoding?: string) => {
      clearTimeout(timer);
      resolve(content === null ? null : { text: content, isBase64: isBase64(encoding) });
    };
    const promised = askForContent(entry, done);
    if (promised instanceof Promise)
      promised.then(([content, encoding]) => done(content, encoding)).catch(() => done(null));
  });
}

/** Firefox knows no callback, and neither does what stands in for it in older versions of Chromium. */
function askForContent(entry: Entry, done: (content: string | null, encoding?: string) => void): unknown {
  try {
    return entry.getContent?.(done);
  } catch {
    return entry.getContent?.();
  }
}

function isBase64(encoding: string | undefined): boolean {
  return encoding === "base64";
}
