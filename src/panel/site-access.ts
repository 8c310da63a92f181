import { computed, effect, signal } from "@preact/signals";
import { browser, engine } from "../browser.ts";
import { isHttpUrl } from "../shared/fetch/origins.ts";
import { matchSite, showsRequest } from "../shared/match-patterns.ts";
import type { Store } from "./store.ts";

/** Which sites the extension may see, and which of those that the page deals with it may not. */
export type SiteAccess = ReturnType<typeof createSiteAccess>;

/** Milliseconds after which the page is asked again what it loaded: the browser does not tell. */
const lookInterval = 2_000;

/** What a page loaded, as far as it knows itself. Its own code could say anything. */
const loadedUrls = `({ urls: [location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)] })`;

/**
 * Follows what the extension may not see while there is such a thing.
 * @param evaluate runs code in the inspected page
 */
export function createSiteAccess(
  store: Pick<Store, "limits" | "recorded">,
  evaluate: (code: string) => Promise<unknown>,
) {
  const loaded = signal<readonly string[]>([]);
  const allowed = computed(() => store.limits.value.find(({ id }) => id === "host-access")?.allowed ?? null);

  async function look(): Promise<void> {
    const { urls } = ((await evaluate(loadedUrls)) ?? {}) as { urls?: unknown };
    if (Array.isArray(urls)) loaded.value = urls.filter((url) => typeof url === "string" && isHttpUrl(url));
  }

  effect(() => {
    if (allowed.value === null) return;
    void look();
    const timer = setInterval(look, lookInterval);
    return () => clearInterval(timer);
  });

  const missing = (urls: readonly string[]) => {
    const patterns = allowed.value ?? [];
    const [page = ""] = loaded.value;
    const hidden = urls.filter((url) => !matchSite(patterns, url) && !showsRequest(patterns, url, page, engine));
    return [...new Set(hidden.map((url) => new URL(url).hostname))];
  };
  const pageHost = computed(() => missing(loaded.value.slice(0, 1))[0] ?? null);
  const otherHosts = computed(() => {
    const targets = [...store.recorded.exchanges.value.values()].flatMap(({ hops }) =>
      hops.flatMap(({ actual }) => (actual.outOfSight && actual.redirectUrl ? [actual.redirectUrl] : [])),
    );
    const hosts = missing([...loaded.value.slice(1), ...targets.filter(isHttpUrl)]);
    return hosts.filter((host) => host !== pageHost.value);
  });

  return {
    /** As match patterns; null where it may see every site. */
    allowed,
    /** The host of the page, where it may not be seen. */
    pageHost,
    /** Other hosts that the page asked and that may not be seen. */
    otherHosts,
  };
}

/**
 * Asks the user to let the extension see sites. Must be called while a click is handled.
 * @param elsewhere asks in a page of its own: pages inside Firefox's DevTools cannot ask
 */
export function askForAccess(origins: readonly string[], elsewhere: (origins: readonly string[]) => void): void {
  const permissions = browser.permissions as typeof browser.permissions | undefined;
  if (permissions) void permissions.request({ origins: [...origins] });
  else elsewhere(origins);
}
