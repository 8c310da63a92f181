import { expect, test } from "vitest";
import { useHarness } from "./harness.ts";

const demo = useHarness({ colorScheme: "dark" });

test("the panel is dark where DevTools is", async () => {
  await demo.play("preflight-forbidden");
  expect(await demo.panel.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  const [text, background] = await demo.panel.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(brightness(text)).toBeGreaterThan(brightness(background) + 100);
});

/** The mean of red, green and blue of "rgb(1, 2, 3)". */
function brightness(color: string | undefined): number {
  const [red = 0, green = 0, blue = 0] = (color?.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
