import { defineConfig } from "vitest/config";

export default defineConfig({
  cacheDir: "../node_modules/.vite",
  test: { include: ["*.test.ts", "bench/*.test.ts"], testTimeout: 90_000 },
});
