import { defineConfig } from "tsup";

export default defineConfig({
  // One source file, one output file: a bundler that follows an import reaches that noun and no other.
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  bundle: false,
  format: "esm",
  target: "es2023",
  platform: "neutral",
  clean: true,
  dts: {
    entry: { index: "src/index.ts", "catalogue/index": "src/catalogue/index.ts", "ics/index": "src/ics/index.ts" },
  },
});
