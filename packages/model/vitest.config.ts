import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "model",
    include: ["src/**/*.test.ts", "cli/**/*.test.ts", "test/**/*.test.ts"],
    // A snapshot that is missing or differs fails: it is written on purpose, not by the way.
    update: process.env.UPDATE_SNAPSHOTS === "1" ? "all" : "none",
    typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], tsconfig: "./tsconfig.test.json" },
  },
});
