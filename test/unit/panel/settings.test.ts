import { expect, test } from "vitest";
import { createSettings } from "../../../src/panel/settings.ts";

test("settings are the initial ones where nothing is stored", () => {
  expect(createSettings().listWidth.value).toBe(42);
});

test("a stored setting is taken over, and one that cannot be its value is not", () => {
  const stored: Record<string, unknown> = { listWidth: 300, filter: "verdict:blocked" };
  const settings = createSettings((name) => stored[name]);
  expect(settings.filter.value).toBe("verdict:blocked");
  expect(settings.listWidth.value).toBe(42);
});
