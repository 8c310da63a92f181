import { expect, test } from "vitest";
import { setAppearance } from "../../demo/driver/appearance.ts";
import { useHarness } from "./harness.ts";

const demo = useHarness({ colorScheme: "dark" });

test("the panel is dark where DevTools is", async () => {
  await demo.play("preflight-forbidden");
  expect(await demo.panel.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  const { text, background } = await brightness();
  expect(text).toBeGreaterThan(background + 100);
});

test("the panel becomes light or dark in the moment in which DevTools does", async () => {
  const size = { width: 1280, height: 800 };
  await setAppearance(demo.session.devtools, demo.panel, { theme: "light", ...size });
  const light = await brightness();
  expect(light.background).toBeGreaterThan(light.text + 100);
  await setAppearance(demo.session.devtools, demo.panel, { theme: "dark", ...size });
  const dark = await brightness();
  expect(dark.text).toBeGreaterThan(dark.background + 100);
});

/** How bright text and background of the panel are: the mean of red, green and blue. */
async function brightness(): Promise<{ text: number; background: number }> {
  const [text, background] = await demo.panel.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  return { text: meanOf(text), background: meanOf(background) };
}

function meanOf(color: string | undefined): number {
  const [red = 0, green = 0, blue = 0] = (color?.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
