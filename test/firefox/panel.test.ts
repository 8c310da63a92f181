import { describe, expect, test } from "vitest";
import { findRow } from "../../demo/driver/find-row.ts";
import { takeFirefoxReasons } from "../../demo/driver/firefox-judge.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { useFirefox } from "./harness.ts";

/*
 * The built extension in Firefox's own DevTools: what the panel says is compared with what Firefox writes to its console.
 */

const demo = useFirefox();

/** What the panel shows of one exchange. */
interface Shown {
  readonly verdict: string;
  readonly cause: string;
  /** Firefox's own name for the first cause. */
  readonly name: string;
}

let runs = 0;

/** Plays a scenario, and waits until its row in the panel shows what is expected. */
async function play(id: string, expected: Partial<Shown>) {
  const scenario = scenarios.find((one) => one.id === id);
  const run = `firefox${++runs}`;
  const script = await demo.session.call("([scenario, run]) => play(scenario, run).then((seen) => seen.at(-1))", [
    scenario,
    run,
  ]);
  const reasons = await takeFirefoxReasons(demo.session);
  const read = () => demo.panel.call<Shown | null>(readRow, `/${run}/`);
  await expect.poll(read).toMatchObject(expected);
  return { script, reason: reasons[0] ?? "" };
}

/** Runs in the panel: selects the row of a run and reads it, and the fold with browsers' names below. */
const readRow = `({ document, MouseEvent }, run) => {
  const row = (${findRow})(document, run);
  if (!row) return null;
  row.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  const verdict = row.querySelector(".verdict .word").textContent;
  // Beside an explanation the list has no column for the cause.
  const cause = row.querySelector("td.verdict").title.slice(verdict.length + ": ".length);
  const terms = [...document.querySelectorAll("article dt")].filter(({ textContent }) => textContent === "Firefox");
  const name = terms.map((term) => term.nextElementSibling.textContent).at(0) ?? "";
  const address = document.querySelector("article")?.textContent ?? "";
  // The article of the row that was selected before is still there for a moment.
  if (!address.includes(run)) return null;
  return { verdict, cause, name };
}`;

describe("the panel in Firefox names the reason that Firefox gives for", () => {
  test.each([
    ["allow-origin-absent", "Access-Control-Allow-Origin is missing", "CORSMissingAllowOrigin"],
    [
      "allow-origin-mismatch-slash",
      "Access-Control-Allow-Origin names another origin",
      "CORSAllowOriginNotMatchingOrigin",
    ],
    [
      "credentials-wildcard",
      "Access-Control-Allow-Origin is * but the request has credentials",
      "CORSNotSupportingCredentials",
    ],
    ["preflight-forbidden", "Something in front of the server refused the preflight", "CORSMissingAllowOrigin"],
    ["preflight-hidden-credentials", "The method is not allowed", "CORSMethodNotFound"],
    ["redirect-without-headers", "The redirect itself has no CORS headers", "CORSMissingAllowOrigin"],
    ["redirect-to-app", "The URL is neither http nor https", "CORSRequestNotHttp"],
  ])("%s", async (id, cause, name) => {
    const { script, reason } = await play(id, { verdict: "Blocked", cause, name });
    expect(script).toContain("NetworkError");
    expect(reason).toBe(name);
  });
});

test("a connection that fails is no matter of CORS, though Firefox's console says so", async () => {
  const name = "CORSDidNotSucceed";
  const { reason } = await play("connection-refused", {
    verdict: "Failed",
    cause: "Nothing accepts connections there",
    name,
  });
  expect(reason).toBe(name);
});

test.each(["passes-wildcard", "preflight-wildcard-authorization", "redirect-on-same-host"])(
  "%s is allowed",
  async (id) => {
    const { script, reason } = await play(id, { verdict: "Allowed", name: "" });
    expect(script).toMatch(/^cors 200/);
    expect(reason).toBe("");
  },
);

test("in a frame too it is told where credentials decide that nothing shows", async () => {
  const { script } = await play("sandboxed-frame-allowed", { verdict: "Allowed" });
  expect(script).toMatch(/^cors 200/);
});

test("the list begins anew with each page, and goes on where the log is preserved", async () => {
  const rows = () => demo.panel.call<number>(`({ document }) => document.querySelectorAll("tbody tr[id]").length`);
  await play("allow-origin-absent", { verdict: "Blocked" });
  await demo.loadPage();
  await play("passes-wildcard", { verdict: "Allowed" });
  await expect.poll(rows).toBe(1);
  await demo.panel.call(`({ document }) => {
    const labels = [...document.querySelectorAll("label")];
    labels.find(({ textContent }) => textContent.trim() === "Preserve log").click();
  }`);
  await expect.poll(rows).toBeGreaterThan(1);
  const line = `({ document }) => document.querySelector("tr.navigation")?.textContent ?? ""`;
  await expect.poll(() => demo.panel.call<string>(line)).toBe(`Navigated to ${demo.servers.pageUrl}`);
});
