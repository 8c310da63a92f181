import { browser } from "../browser.ts";

/** How many bodies, and how many characters of each, are looked at. */
const most = { bodies: 5, length: 4000 };

/**
 * The bodies of a server's error responses that the page could read, from DevTools' own log. They stay in the panel.
 * @param server the origin of the server's URLs
 * @returns the beginning of each; empty where DevTools has none
 */
export async function errorBodies(server: string): Promise<readonly string[]> {
  const { entries } = (await browser.devtools.network.getHAR()) as unknown as { entries?: readonly Entry[] };
  const errors = (entries ?? []).filter(
    ({ request, response }) => request.url.startsWith(`${server}/`) && response.status >= 400,
  );
  const bodies = await Promise.all(errors.slice(-most.bodies).map(bodyOf));
  return bodies.flatMap((body) => (body ? [body.slice(0, most.length)] : []));
}

/** What is read of an entry. Chromium gives the body on demand, Firefox with the entry. */
interface Entry {
  readonly request: { readonly url: string };
  readonly response: { readonly status: number; readonly content?: { readonly text?: string } };
  getContent?(callback: (content: string | null) => void): unknown;
}

async function bodyOf(entry: Entry): Promise<string | null> {
  const { text } = entry.response.content ?? {};
  if (text !== undefined || !entry.getContent) return text ?? null;
  return new Promise((resolve) => {
    const promised = entry.getContent?.(resolve);
    // Firefox knows no callback.
    if (promised instanceof Promise) void promised.then(([content]) => resolve(content));
  });
}
