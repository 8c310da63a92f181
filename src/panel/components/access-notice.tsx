import { engine } from "../../browser.ts";
import { patternOf, siteOf } from "../../shared/match-patterns.ts";
import { askForAccess, type SiteAccess } from "../site-access.ts";
import type { Store } from "../store.ts";
import { say } from "../words.ts";

/** Hosts that are named; the rest is counted. */
const mostHosts = 6;

/*
 * Chromium's log stands in for what is not shown. Firefox's does not say what kind of requests they are.
 */

/** What the browser does not show because the user does not let it, and how to change that. */
export function AccessNotice({ store, access }: { store: Store; access: SiteAccess }) {
  const allowed = access.allowed.value;
  if (allowed === null) return null;
  const pageHost = access.pageHost.value;
  const others = access.otherHosts.value;
  const missing = [...(pageHost === null ? [] : [pageHost]), ...others];
  const named = [...(pageHost === null ? [] : [say("access.this-page", { host: pageHost })]), ...others];
  const ask = (origins: readonly string[]) => askForAccess(origins, store.askForAccess);
  return (
    <p class="notice access-notice" role="alert">
      {allowed.length === 0 ? say("access.none") : say("access.some", { hosts: listed(allowed.map(siteOf)) })}{" "}
      {missing.length > 0 && `${say("access.missing", { hosts: listed(named) })} `}
      {engine === "chromium" && `${say("access.log")} `}
      <button type="button" class="action" onClick={() => ask(["<all_urls>"])}>
        {say("access.allow-all")}
      </button>{" "}
      {missing.length > 0 && (
        <button type="button" class="action" onClick={() => ask(missing.map(patternOf))}>
          {say("access.allow-missing", { count: missing.length })}
        </button>
      )}
    </p>
  );
}

function listed(hosts: readonly string[]): string {
  const more = hosts.length - mostHosts;
  const named = hosts.slice(0, mostHosts);
  return (more > 0 ? [...named, say("access.more", { count: more })] : named).join(", ");
}
