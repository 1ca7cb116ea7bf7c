import { defineConfig } from "tsup";
import { writeHalves } from "./build/halves.js";
import { writeJson } from "./build/json.js";
import { pureConstants } from "./build/pure-constants.js";

export default defineConfig({
  // One source file, one output file: a bundler that follows an import reaches that noun and no other.
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
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
      "ics/index": "src/ics/index.ts",
      "indicators/index": "src/indicators/index.ts",
    },
  },
  onSuccess: async () => {
    await Promise.all([writeHalves("dist"), writeJson("dist")]);
  },
});
