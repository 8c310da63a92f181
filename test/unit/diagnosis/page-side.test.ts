import { describe, expect, test } from "vitest";
import { chromiumProfile } from "../../../src/shared/cors/profile.ts";
import { explain, indexByUrl } from "../../../src/shared/diagnosis/explain.ts";
import { fetchCode } from "../../../src/shared/diagnosis/fix/page-code.ts";
import { nextProxy, nginxProxy, proxiedUrl, viteProxy } from "../../../src/shared/diagnosis/fix/proxy-code.ts";
import { allowPage, exchangeOf, page, type RequestSpec } from "../events.ts";

const failed = "net::ERR_FAILED";

function advice(spec: RequestSpec) {
  return explain(exchangeOf(spec), chromiumProfile, indexByUrl([])).diagnosis.fix?.request ?? [];
}

function ids(spec: RequestSpec): readonly string[] {
  return advice(spec).map(({ text }) => text.id);
}

describe("code for the page", () => {
  test("quotes everything that comes from the request", () => {
    const hostile = `https://a.example/"+alert(1)+"\`\${x}'`;
    const code = fetchCode({ url: hostile, method: 'X"', headers: { "x-'\"": '"}, evil: {"' }, credentials: "omit" });
    const calls: unknown[] = [];
    new Function("fetch", code)((...call: unknown[]) => calls.push(call));
    expect(calls).toEqual([[hostile, { method: 'X"', headers: { "x-'\"": '"}, evil: {"' }, credentials: "omit" }]]);
  });

  test("holds no secrets", () => {
    const preflight = { status: 403, asks: "authorization,x-trace" };
    const hop = { method: "PUT", preflight };
    const codes = advice({ hops: [hop], end: failed }).map(({ code = "" }) => code);
    expect(codes.some((code) => code.includes('"authorization": "..."'))).toBe(true);
  });
});

describe("a proxy of the page's own", () => {
  const url = "https://api.example:8443/v1/items?id=1";

  test("passes path and query on", () => {
    expect(proxiedUrl(url)).toBe("/proxy/v1/items?id=1");
    expect(viteProxy(url, true)).toContain('target: "https://api.example:8443"');
    expect(nextProxy(url)).toContain('destination: "https://api.example:8443/:path*"');
    expect(nginxProxy(url)).toContain("proxy_pass https://api.example:8443/;");
  });

  test("gets the page's cookies only where the request has credentials", () => {
    expect(viteProxy(url, false)).toContain('headers: { cookie: "" }');
    expect(viteProxy(url, true)).not.toContain("cookie");
    expect(nginxProxy(url, false)).toContain('proxy_set_header Cookie "";');
    expect(nginxProxy(url, true)).not.toContain("Cookie");
  });

  test.each([
    "https://a$b.example/",
    "https://a'b.example/",
    "https://{a}.example/",
    "https://api.example/a;b",
    "https://api.example/$uri",
    "https://[::1]/",
    "no URL",
  ])("is not written where characters mean something else: %s", (hostile) => {
    expect(nginxProxy(hostile)).toBeNull();
    expect(nextProxy(hostile)).toBeNull();
  });

  test("is advised to pages that have a server, for requests of scripts", () => {
    const hop = { request: { Origin: page, "Sec-Fetch-Mode": "cors" }, response: {} };
    const proxies = ["advice.proxy-call", "advice.proxy-vite", "advice.proxy-next", "advice.proxy-nginx"];
    const opaque = { request: { ...hop.request, Origin: "null" }, response: {} };
    const found = (spec: RequestSpec) => ids(spec).filter((id) => id.startsWith("advice.proxy-"));
    expect(found({ hops: [hop], end: failed })).toEqual(proxies);
    expect(found({ hops: [hop], end: failed, resourceType: "font" })).toEqual([]);
    expect(found({ initiator: "null", hops: [opaque], end: failed })).toEqual([]);
  });
});

describe("what the page can do about a preflight", () => {
  test("is named by what causes it", () => {
    const hop = { method: "PUT", preflight: { status: 404, asks: "content-type,x-trace" } };
    const found = advice({ hops: [hop], end: failed }).find(({ text }) => text.id === "advice.avoid-preflight");
    expect(found?.text.values).toEqual({
      reasons: "`PUT`, `content-type`, `x-trace`",
      names: "`x-trace`",
      count: 1,
      type: "own",
      method: "PUT",
    });
    expect(found?.code).toBe(
      'fetch("https://api.example/items", {\n  method: "POST",\n  headers: { "content-type": "text/plain" },\n  body,\n})',
    );
  });

  test("is nothing where the preflight passed", () => {
    const hop = { method: "PUT", preflight: { headers: { ...allowPage, "Access-Control-Allow-Methods": "PUT" } } };
    const answered = { ...hop, request: { Origin: page }, response: {} };
    expect(ids({ hops: [answered], end: failed })).not.toContain("advice.avoid-preflight");
  });

  test("says of an upload listener that it is the reason", () => {
    const found = ids({ hops: [{ method: "POST", preflight: { status: 404 } }], end: failed });
    expect(found).toContain("advice.no-upload-listener");
    expect(found).not.toContain("advice.avoid-preflight");
  });
});

test("without credentials, a fix says what servers must answer then", () => {
  const request = { Origin: "null", Cookie: "a=1" };
  const hop = { request, response: { headers: { "Access-Control-Allow-Origin": "https://b.example" } } };
  const found = advice({ initiator: "null", hops: [hop], end: failed });
  expect(found.find(({ text }) => text.id === "advice.without-credentials")?.responses).toMatchObject([
    { role: "actual", set: [{ name: "access-control-allow-origin", value: "*" }] },
  ]);
});
