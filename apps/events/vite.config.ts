import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Where `npm start` answers: in development, pages come from Vite and data from there. */
const SERVER = "http://127.0.0.1:4000";

/** Fonts and pictures are packed as they are. */
const PACKS = /^assets\/.+\.(?:js|css|svg|json)$/;

/** Beside each file its compressed twins: people come over slow lines, and a file is compressed once and for all. */
const compressedTwins: Plugin = {
  name: "compressed-twins",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!PACKS.test(fileName)) continue;
        const content = file.type === "chunk" ? file.code : file.source;
        this.emitFile({ type: "asset", fileName: `${fileName}.br`, source: brotliCompressSync(content) });
        this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source: gzipSync(content) });
      }
    },
  },
};

export default defineConfig({
  plugins: [react(), compressedTwins],
  build: {
    outDir: "dist/web",
    emptyOutDir: true,
    target: "es2022",
    // Says which files an address needs: a test weighs what a first visit loads.
    manifest: "manifest.json",
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      // Says that it has side effects, and would come along with every component of the kit: it only adds to itself.
      treeshake: { moduleSideEffects: [{ test: /[\\/]react-remove-scroll[\\/]/, sideEffects: false }] },
      output: {
        // What every page needs travels together, which packs better than many small files; pages share the rest.
        codeSplitting: { groups: [{ name: "frame", tags: ["$initial"] }] },
      },
    },
  },
  server: { host: "127.0.0.1", proxy: { "/api": SERVER, "/feeds": SERVER } },
});
