import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { extensionScenarios, offlineScenarios } from "../../demo/scenarios/this-browser.ts";
import { useHarness } from "../e2e/harness.ts";
import { expectOutcome } from "./outcome.ts";

/*
 * What stops a request in this one browser, and in nobody else's: another extension, or a setting of DevTools.
 */

const blocker = fileURLToPath(new URL("../../demo/blocker", import.meta.url));
const demo = useHarness({ moreExtensions: [blocker] });

describe("another extension", () => {
  test.each(extensionScenarios)("$id: $title", async (scenario) => {
    const played = await demo.play(scenario);
    expectOutcome(await demo.report(), played, scenario.expect);
  });
});

describe("offline, as DevTools pretends it", () => {
  test.each(offlineScenarios)("$id: $title", async (scenario) => {
    const protocol = await demo.session.context.newCDPSession(demo.session.page);
    await protocol.send("Network.enable");
    const network = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await protocol.send("Network.emulateNetworkConditions", { offline: true, ...network });
    const played = await demo.play(scenario);
    await protocol.send("Network.emulateNetworkConditions", { offline: false, ...network });
    await protocol.detach();
    expectOutcome(await demo.report(), played, scenario.expect);
  });
});

test("the other extension leaves everything else alone", async () => {
  const played = await demo.play("certificate-trusted");
  expect(played.judgement).toMatchObject({ responded: true, corsError: null });
});
