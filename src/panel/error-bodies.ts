import { contentOf, devtoolsLog } from "./devtools-log.ts";

/** How many bodies, and how many characters of each, are looked at. */
const most = { bodies: 5, length: 4000 };

/**
 * The bodies of a server's error responses that the page could read, from DevTools' own log. They stay in the panel.
 * @param server the origin of the server's URLs
 * @returns the beginning of each; empty where DevTools has none
 */
export async function errorBodies(server: string): Promise<readonly string[]> {
  const errors = ((await devtoolsLog()) as readonly Entry[]).filter(
    ({ request, response }) => request.url.startsWith(`${server}/`) && response.status >= 400,
  );
  const bodies = await Promise.all(errors.slice(-most.bodies).map(contentOf));
  return bodies.flatMap((body) => (body?.text ? [body.text.slice(0, most.length)] : []));
}

/** What is read of an entry. */
interface Entry {
  readonly request: { readonly url: string };
  readonly response: { readonly status: number };
}
