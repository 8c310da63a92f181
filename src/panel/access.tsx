import { render } from "preact";
import { browser } from "../browser.ts";
import { siteOf } from "../shared/match-patterns.ts";
import { say } from "./words.ts";

/*
 * The page that asks for the permission to see sites, where pages inside DevTools cannot. It goes when it has an answer,
 * and the tab that DevTools is open on comes back.
 */

const query = new URLSearchParams(location.search);
const origins = query.getAll("origin");

async function close(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  // The inspected tab may be gone by now.
  await browser.tabs.update(Number(query.get("tab")), { active: true }).catch(() => {});
  if (id !== undefined) await browser.tabs.remove(id);
}

async function allow(): Promise<void> {
  if (await browser.permissions.request({ origins })) await close();
}

function Question() {
  const hosts = origins.includes("<all_urls>") ? say("access.page.all") : origins.map(siteOf).join(", ");
  return (
    <>
      <h1>{say("access.page.heading")}</h1>
      <p>{say("access.page.question", { hosts })}</p>
      <button type="button" autofocus onClick={allow}>
        {say("access.page.allow")}
      </button>
      <button type="button" onClick={close}>
        {say("access.page.cancel")}
      </button>
    </>
  );
}

render(<Question />, document.getElementById("app") ?? document.body);
