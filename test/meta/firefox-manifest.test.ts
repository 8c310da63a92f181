import { expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { firefoxManifest } from "../../scripts/firefox-manifest.ts";

test("Firefox gets an event page and its own keys, and else what Chromium gets", () => {
  const { background, browser_specific_settings, ...shared } = firefoxManifest(manifest);
  const { background: worker, minimum_chrome_version, permissions, ...others } = manifest;
  expect(shared).toEqual({ ...others, permissions: [...permissions, "scripting"] });
  expect(background).toEqual({ scripts: [worker.service_worker], type: "module" });
  expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ["none"] });
  expect(minimum_chrome_version).toBeDefined();
});
