import { beforeAll, describe, test } from "vitest";
import { localNetworkScenarios } from "../../demo/scenarios/local-network.ts";
import { useHarness } from "../e2e/harness.ts";
import { expectOutcome } from "./outcome.ts";

/*
 * The page itself at an address that counts as public, with and without its user's permission to reach this computer.
 */

const demo = useHarness();

beforeAll(async () => {
  await demo.session.page.goto(demo.servers.publicPageUrl);
  await demo.session.page.waitForFunction("globalThis.play");
});

describe("a public page", () => {
  test.each(localNetworkScenarios)("$id: $title", async (scenario) => {
    const { origin } = new URL(demo.servers.publicPageUrl);
    // One permission, and the part of it that is about this computer.
    for (const name of ["local-network-access", "loopback-network"]) {
      await demo.session.browserProtocol.send("Browser.setPermission", {
        permission: { name },
        setting: scenario.permission,
        origin,
      });
    }
    const played = await demo.play(scenario);
    expectOutcome(await demo.report(), played, scenario.expect);
  });
});
