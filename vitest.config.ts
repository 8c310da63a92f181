import { defineConfig } from "vitest/config";

/** Tests read what the panel says, and it follows the browser's language, which on Linux follows the environment's. */
const inEnglish = { LANGUAGE: "en" };

/** What a browser on a busy machine must have done, in milliseconds: long enough that only what never comes fails. */
const patience = { testTimeout: 120_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}", "test/meta/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          env: inEnglish,
          include: ["test/scenarios/**/*.test.ts", "test/e2e/**/*.test.ts"],
          globalSetup: "test/browser-setup.ts",
          // Each file has a browser of its own; a small machine has room for one at a time.
          fileParallelism: false,
          ...patience,
        },
      },
      {
        test: {
          name: "firefox",
          env: inEnglish,
          include: ["test/firefox/**/*.test.ts"],
          globalSetup: "test/firefox/setup.ts",
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
});
