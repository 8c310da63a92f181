import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { createSay } from "../../../src/shared/messages/messages.ts";
import { toHar } from "../../../src/shared/report/har.ts";
import { faultsOfReport } from "../../validate-report.ts";
import { allowPage, assembled, devtoolsRecord, eventsOf, type RequestSpec } from "../events.ts";

const source = { creator: { name: "Corsplain", version: "1" }, browser: { name: "Chrome", version: "1" } };

function reportOf(...specs: readonly RequestSpec[]) {
  const exchanges = assembled(specs.flatMap(eventsOf));
  const explanations = exchanges.map((exchange) => explain(exchange, chromiumProfile, indexByUrl(exchanges)));
  return toHar(explanations, source, createSay("en"));
}

const redirected: RequestSpec = {
  id: "redirected",
  hops: [
    {
      method: "PUT",
      preflight: { headers: { ...allowPage, "Access-Control-Allow-Methods": "PUT" } },
      response: { status: 307, headers: { ...allowPage, Location: "https://other.example/" } },
      redirectTo: "https://other.example/",
    },
    { method: "PUT", url: "https://other.example/", preflight: { status: 404 } },
  ],
  end: "net::ERR_FAILED",
};

describe("toHar", () => {
  test("writes a valid file for every kind of exchange, and for none", async () => {
    const report = reportOf(
      redirected,
      { id: "pending", hops: [{ request: {} }], end: null },
      { id: "allowed", hops: [{ response: { headers: allowPage } }] },
      { id: "refused", hops: [{ request: {} }], end: "net::ERR_CONNECTION_REFUSED" },
      {
        id: "possible",
        hops: [{ method: "PUT", preflight: { headers: { "Access-Control-Allow-Origin": "*" } } }],
        end: "net::ERR_FAILED",
      },
    );
    expect(await faultsOfReport(report)).toEqual([]);
    expect(await faultsOfReport(reportOf())).toEqual([]);
  });

  test("has the times and the size that DevTools measured, and the browser's word for the requester", async () => {
    const timings = { blocked: 1, dns: 16, connect: 5, ssl: 2, send: 0, wait: 3, receive: -1 };
    const [exchange] = assembled([
      ...eventsOf({ id: "measured", hops: [{ response: { headers: allowPage } }] }),
      { ...devtoolsRecord({ resourceType: "", status: 200, error: null }), measured: { ...timings, bodySize: 11 } },
    ]);
    if (!exchange) throw new Error("no exchange");
    const report = toHar(
      [explain(exchange, chromiumProfile, indexByUrl([exchange]))],
      { ...source, browser: { name: "Firefox", version: "153" } },
      createSay("en"),
    );
    expect(report.log.entries[0]).toMatchObject({
      time: 25,
      timings: { ...timings, receive: 0 },
      response: { content: { size: 11 } },
      _resourceType: "xmlhttprequest",
    });
    expect(await faultsOfReport(report)).toEqual([]);
  });

  test("has an entry per request, preflight before request, hop after hop, with the causes where they stand", () => {
    const { entries } = reportOf(redirected).log;
    const own = entries.map((entry) => (entry as unknown as { _cors: Record<string, unknown> })._cors);
    expect(own.map(({ role, hop, causes }) => [role, hop, causes])).toEqual([
      ["preflight", 0, []],
      ["actual", 0, []],
      ["preflight", 1, ["preflight-route-missing", "preflight-status-not-ok", "method-not-allowed"]],
      ["actual", 1, []],
    ]);
    expect(entries.map(({ request, response }) => `${request.method} ${response.status}`)).toEqual([
      "OPTIONS 204",
      "PUT 307",
      "OPTIONS 404",
      "PUT 0",
    ]);
    expect(entries[2]?.comment).toContain("Nothing on the server answers the preflight");
  });

  test("says what other browsers do otherwise, and nothing of requests without CORS", () => {
    const other = (spec: RequestSpec) => {
      const { _cors } = reportOf(spec).log as unknown as { _cors: { exchanges: { otherBrowsers: unknown[] }[] } };
      return _cors.exchanges[0]?.otherBrowsers;
    };
    expect(other({ hops: [{ method: "PUT", preflight: { status: 403 } }], end: "net::ERR_FAILED" })).toEqual([
      {
        browser: "firefox",
        verdict: "blocked",
        stops: [{ on: "preflight", hop: 0, name: "CORSMissingAllowOrigin" }],
        differences: [{ kind: "second-message", hop: 0, text: expect.stringContaining("Firefox") }],
      },
      {
        browser: "webkit",
        verdict: "blocked",
        stops: [{ on: "preflight", hop: 0, name: "Preflight response is not successful. Status code: 403" }],
        differences: [
          { kind: "checks-first", hop: 0, text: expect.stringContaining("PreflightMissingAllowOriginHeader") },
        ],
      },
    ]);
    expect(other({ hops: [{ request: { "Sec-Fetch-Mode": "no-cors" }, response: {} }] })).toEqual([]);
  });
});
