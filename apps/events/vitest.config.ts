import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "events",
    include: ["{src,test,bench}/**/*.test.ts"],
    globalSetup: ["test/cluster.ts"],
    // No test replaces a module, and to load the whole server anew for each file takes longer than most of them.
    isolate: false,
    // Some tests start the whole app, and some leave thousands of rows to take away, on a machine that may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
