import { browser } from "../browser.ts";
import { siteOf } from "../shared/match-patterns.ts";
import { followLanguage } from "./language.ts";
import { loadSettings } from "./stored-settings.ts";
import { say } from "./words.ts";

/*
 * The page that asks for the permission to see sites, where pages inside DevTools cannot. It goes when it has an answer,
 * and the tab that DevTools is open on comes back.
 */

await followLanguage(await loadSettings(true));

const query = new URLSearchParams(location.search);
const origins = query.getAll("origin");
const sites = origins.includes("<all_urls>") ? say("access.page.all") : origins.map(siteOf).join(", ");

async function close(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  // The inspected tab may be gone by now.
  await browser.tabs.update(Number(query.get("tab")), { active: true }).catch(() => {});
  if (id !== undefined) await browser.tabs.remove(id);
}

async function allow(): Promise<void> {
  if (await browser.permissions.request({ origins })) await close();
}

function element<Name extends "h1" | "p" | "button">(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const allowButton = element("button", say("access.page.allow"));
const cancelButton = element("button", say("access.page.cancel"));
allowButton.addEventListener("click", allow);
cancelButton.addEventListener("click", close);
document
  .getElementById("app")
  ?.append(
    element("h1", say("access.page.heading")),
    element("p", say("access.page.question", { hosts: sites })),
    allowButton,
    cancelButton,
  );
allowButton.focus();
