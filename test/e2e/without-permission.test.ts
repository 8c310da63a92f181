import { beforeAll, describe, expect, test } from "vitest";
import { exchangeOf, type Played, type Report } from "../../demo/driver/play.ts";
import { scenarios } from "../../demo/scenarios/index.ts";
import { useHarness } from "./harness.ts";

/*
 * Without the permission to see the requests of all sites, the browser shows the extension none of them. DevTools' own
 * log is left, and the same engine explains what stands there.
 */

const demo = useHarness();

/** What DevTools' log does not tell, and what is said then. */
const untold: Readonly<Record<string, { readonly verdict: string | undefined; readonly why: string }>> = {
  "allow-origin-absent-in-cache": { verdict: "undetermined", why: "a cached response that was refused has no headers" },
  "redirect-refused-by-page": { verdict: "undetermined", why: "the redirect itself and what follows look alike" },
  "mixed-content-redirect-error": { verdict: "undetermined", why: "the redirect itself and what follows look alike" },
  "local-network-not-permitted": { verdict: "undetermined", why: "the error has no name there" },
  "local-network-insecure": { verdict: "undetermined", why: "the error has no name there" },
  "local-network-wrong-space": { verdict: "undetermined", why: "whether it was sent is not shown" },
  "requester-fetch-later-missing": { verdict: "undetermined", why: "its record has no answer" },
  "passes-body-unread": { verdict: undefined, why: "a request has no record before its body was read" },
};

describe("what DevTools' log shows is explained as before", () => {
  const played = new Map<string, Played>();
  let report: Report;

  beforeAll(async () => {
    await demo.setHostAccess("ON_CLICK");
    await demo.panel.getByRole("alert").waitFor();
    for (const { id } of scenarios) played.set(id, await demo.play(id));
    report = await demo.report();
  });

  test.each(scenarios)("$id", ({ id, ask, expect: expected }) => {
    const one = played.get(id);
    const ours = one && exchangeOf(report, one);
    // Of workers, and of what they make of a page's requests, the log shows little or nothing.
    if (/worker|^controlled-frame$/.test(ask.from ?? "")) {
      expect([undefined, "undetermined", expected.verdict]).toContain(ours?.verdict);
      return;
    }
    if (id in untold) {
      expect(ours?.verdict).toBe(untold[id]?.verdict);
      return;
    }
    expect(ours?.verdict).toBe(expected.verdict);
    const causes = ours?.causes.map((cause) => (cause.certainty === "possible" ? `${cause.id}?` : cause.id));
    expect(causes).toEqual(expected.causes);
  });
});
