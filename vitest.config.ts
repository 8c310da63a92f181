import { defineConfig } from "vitest/config";

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
          include: ["test/scenarios/**/*.test.ts", "test/e2e/**/*.test.ts"],
          globalSetup: "test/browser-setup.ts",
          // Each file has a browser of its own; a small machine has room for one at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "firefox",
          include: ["test/firefox/**/*.test.ts"],
          globalSetup: "test/firefox/setup.ts",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
