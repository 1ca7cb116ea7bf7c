import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `npm start` answers: in development, pages come from Vite and data from there. */
const SERVER = "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist/web",
    emptyOutDir: true,
    target: "es2022",
    // Says which files an address needs: a test weighs what a first visit loads.
    manifest: true,
    rolldownOptions: {
      // Says that it has side effects, and would come along with every component of the kit: it only adds to itself.
      treeshake: { moduleSideEffects: [{ test: /[\\/]react-remove-scroll[\\/]/, sideEffects: false }] },
      output: {
        // The setting must be made before the first schema is: so it travels with the library, which every schema needs.
        codeSplitting: { groups: [{ name: "zod", test: /[\\/]zod[\\/]|schemas-without-eval/ }] },
      },
    },
  },
  server: { host: "127.0.0.1", proxy: { "/api": SERVER, "/feeds": SERVER } },
});
