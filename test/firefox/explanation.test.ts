import { beforeAll, expect, test } from "vitest";
import type { Playable } from "../../demo/servers.ts";
import { useFirefox } from "./harness.ts";
import { drive } from "./panel-driver.ts";

/*
 * What the panel says of the page's script, in Firefox's own DevTools, compared with what a script gets from Firefox.
 */

const demo = useFirefox();
const ui = drive(() => demo.panel);

const listed: Playable = {
  id: "exposes-list",
  ask: { via: "fetch", server: "crossSite" },
  hops: [
    {
      actual: {
        headers: {
          "Access-Control-Allow-Origin": "*",
          "Access-Control-Expose-Headers": "x-total",
          "X-Total": "3",
          "X-Hidden": "4",
          "Content-Language": "en",
          Expires: "0",
          Pragma: "no-cache",
          "Last-Modified": "Thu, 01 Jan 2026 00:00:00 GMT",
          "Set-Cookie": "a=b",
        },
      },
    },
  ],
};
const missing: Playable = { ...listed, id: "exposes-to-nobody", hops: [{ actual: {} }] };

beforeAll(() => {
  for (const playable of [listed, missing]) demo.servers.add(playable);
});

const urlOf = ({ id }: Playable, run: string) => `${demo.servers.origins.crossSite}/play/${id}/${run}/0`;

/** Opens what the panel says of the script that made a request. */
async function open(run: string): Promise<void> {
  await ui.select(run);
  await ui.click("What does the page’s script see?", "article");
}

test("the headers that a script reads are those that fetch() and XMLHttpRequest give", async () => {
  const byFetch = await demo.session.call(
    `(url) => fetch(url).then((response) => response.text().then(() => [...response.headers.keys()].sort().join()))`,
    urlOf(listed, "reads1"),
  );
  const byXhr = await demo.session.call(
    `(url) => new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open("GET", url);
      xhr.onload = () => resolve(
        xhr.getAllResponseHeaders().split("\\r\\n").flatMap((line) => line === "" ? [] : [line.split(":")[0]]).sort().join()
      );
      xhr.send();
    })`,
    urlOf(listed, "reads2"),
  );
  for (const [run, got] of [
    ["reads1", byFetch],
    ["reads2", byXhr],
  ] as const) {
    await open(run);
    const readable = () =>
      demo.panel.call<string>(`({ document }) => [...document.querySelectorAll(".script-headers tbody tr")]
        .filter((row) => row.children[1].textContent === "reads it")
        .map((row) => row.children[0].textContent.toLowerCase()).sort().join()`);
    await expect.poll(readable).toEqual(got);
  }
});

test("of a refused response it says what each that can have asked gets", async () => {
  const error = await demo.session.call(`(url) => fetch(url).then(() => "", String)`, urlOf(missing, "refused1"));
  await open("refused1");
  await expect
    .poll(() => ui.texts(".sights li"))
    .toEqual([
      expect.stringContaining(`rejects with ${error}.`),
      expect.stringContaining("The XMLHttpRequest gets an error event."),
    ]);
  const picture = await demo.panel.call<string>(`({ document }) => document.querySelector(".sequence svg").ariaLabel`);
  expect(picture).toContain("TypeError or error event");
});
