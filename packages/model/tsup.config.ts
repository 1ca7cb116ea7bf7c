import { globSync } from "node:fs";
import { defineConfig } from "tsup";
import { writeGuards } from "./build/guards.js";
import { writeHalves } from "./build/halves.js";
import { writeJson } from "./build/json.js";
import { pureConstants } from "./build/pure-constants.js";

export default defineConfig({
  // One source file, one output file: a bundler that follows an import reaches that noun and no other.
  entry: Object.fromEntries(
    globSync("{src,cli}/**/*.ts", { exclude: ["**/*.test.ts", "**/*.test-d.ts"] }).map((file) => [
      file.replace(/^src\//, "").replace(/\.ts$/, ""),
      file,
    ]),
  ),
  bundle: false,
  format: "esm",
  target: "es2023",
  platform: "neutral",
  clean: true,
  esbuildPlugins: [pureConstants],
  esbuildOptions: (options) => {
    // Vietnamese stays readable in what is published.
    options.charset = "utf8";
  },
  dts: {
    entry: {
      index: "src/index.ts",
      "catalogue/index": "src/catalogue/index.ts",
      "clash/index": "src/clash/index.ts",
      "iati/index": "src/iati/index.ts",
      "ics/index": "src/ics/index.ts",
      "indicators/index": "src/indicators/index.ts",
      "engine/index": "src/engine/index.ts",
      "people/index": "src/people/index.ts",
      "disclosure/index": "src/disclosure/index.ts",
      "planning/index": "src/planning/index.ts",
      "series/index": "src/series/index.ts",
      "statements/index": "src/statements/index.ts",
      "validate/index": "src/validate/index.ts",
    },
  },
  onSuccess: async () => {
    await Promise.all([writeHalves("dist"), writeJson("dist")]);
    await writeGuards("dist");
  },
});
