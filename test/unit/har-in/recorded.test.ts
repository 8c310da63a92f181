import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { ownProfile } from "../../../src/shared/cors/own-profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { agreementOf, type Said } from "../../har/compare.ts";
import { readHar } from "./read.ts";

/*
 * Files that real tools recorded, beside what the browser said of the same requests meanwhile (npm run har -- --write).
 */

const read = (name: string) => readFile(new URL(`../../har/fixtures/${name}`, import.meta.url), "utf8");

interface Word {
  readonly id: string;
  readonly run: string;
  readonly said: Said;
}

/** What a file of each tool does not tell, by scenario. Everything else must be told, and as the browser did. */
const untold: Readonly<Record<string, readonly string[]>> = {
  "chrome-devtools": [],
  // Playwright records no answer that Chromium refused, and no preflight.
  playwright: [
    "allow-origin-absent",
    "allow-origin-two-lines",
    "credentials-wildcard",
    "preflight-forbidden",
    "preflight-everything",
    "redirect-without-headers",
    "redirect-to-other-origin",
  ],
  // Firefox does not say how a request ended. That is open where credentials decide it, and where there is no answer; what
  // it makes of requests without CORS is not computed.
  firefox: ["preflight-permission-used", "connection-refused", "no-cors", "header-exposed"],
};

describe.each(Object.entries(untold))("a file of %s", (tool, expected) => {
  test("says of each request what the browser said, or that it cannot tell", async () => {
    const { exchanges, faultCount, broken } = readHar(await read(`${tool}.har`));
    expect([faultCount, broken]).toEqual([0, null]);
    const exchangesAt = indexByUrl(exchanges);
    const words = JSON.parse(await read(`${tool}.said.json`)) as readonly Word[];
    expect(words.length).toBeGreaterThan(8);
    const agreements = words.map(({ id, run, said }) => {
      const exchange = exchanges.findLast(({ hops: [{ actual }] }) => actual.url.includes(`/${run}/`));
      const verdict = exchange && explain(exchange, ownProfile(exchange), exchangesAt).evaluation.verdict;
      return [id, agreementOf(verdict, said)] as const;
    });
    expect(agreements.filter(([, agreement]) => agreement !== "agrees").map(([id]) => id)).toEqual(expected);
    expect(agreements.filter(([, agreement]) => agreement === "DISAGREES")).toEqual([]);
  });
});
