import type { Ask, Scenario } from "../scenario.ts";
import { allowAnyone, permitsWith } from "./answers.ts";

const get: Ask = { via: "fetch", server: "crossSite" };
const put: Ask = { ...get, method: "PUT", headers: { "x-trace": "1" } };

/** A scenario, and what the user said to the page's wish to reach this computer. */
export type PermissionScenario = Scenario & { readonly permission: "granted" | "denied" };

/** What a public page sees of this computer; the page itself must be at such an address. */
export const localNetworkScenarios: readonly PermissionScenario[] = [
  {
    id: "local-network-granted",
    title: "The user has allowed the page to reach this computer",
    permission: "granted",
    ask: get,
    hops: [{ actual: { headers: allowAnyone } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "local-network-granted-preflight",
    title: "The same with a preflight",
    permission: "granted",
    ask: put,
    hops: [{ preflight: permitsWith(allowAnyone), actual: { headers: allowAnyone } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "local-network-granted-without-cors",
    title: "The user has allowed it, and the server has not",
    permission: "granted",
    ask: get,
    hops: [{ actual: {} }],
    expect: { verdict: "blocked", chromium: "MissingAllowOriginHeader", causes: ["allow-origin-missing"] },
  },
  {
    id: "local-network-right-space",
    title: "The user has allowed it, and the page names the right address space",
    permission: "granted",
    ask: { ...get, targetAddressSpace: "loopback" },
    hops: [{ actual: { headers: allowAnyone } }],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "local-network-granted-wrong-space-preflight",
    title: "The user has allowed it, and the page names another address space in a request with a preflight",
    permission: "granted",
    ask: { ...put, targetAddressSpace: "local" },
    hops: [{ preflight: permitsWith(allowAnyone), actual: { headers: allowAnyone } }],
    expect: {
      verdict: "undetermined",
      chromium: "InvalidLocalNetworkAccess",
      causes: ["target-address-space-mismatch"],
    },
  },
  {
    id: "local-network-granted-redirect",
    title: "The user has allowed it, and a redirect of a public server leads there",
    permission: "granted",
    ask: { ...get, server: "public" },
    hops: [
      { actual: { status: 302, headers: { ...allowAnyone, Location: "{{next}}" } } },
      { server: "crossSite", actual: { headers: allowAnyone } },
    ],
    expect: { verdict: "allowed", chromium: null, causes: [] },
  },
  {
    id: "local-network-denied-redirect",
    title: "The user has not allowed it, and a redirect of a public server leads there",
    permission: "denied",
    ask: { ...get, server: "public" },
    hops: [
      { actual: { status: 302, headers: { ...allowAnyone, Location: "{{next}}" } } },
      { server: "crossSite", actual: { headers: allowAnyone } },
    ],
    expect: {
      verdict: "blocked",
      chromium: "LocalNetworkAccessPermissionDenied",
      causes: ["local-network-access-denied"],
    },
  },
  {
    id: "local-network-denied",
    title: "The user has not allowed it",
    permission: "denied",
    ask: get,
    hops: [{ actual: { headers: allowAnyone } }],
    expect: {
      verdict: "blocked",
      chromium: "LocalNetworkAccessPermissionDenied",
      causes: ["local-network-access-denied"],
    },
  },
];
