import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `npm start` answers: in development, pages come from Vite and data from there. */
const SERVER = "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [react()],
  build: { outDir: "dist/web", emptyOutDir: true, target: "es2022" },
  server: { host: "127.0.0.1", proxy: { "/api": SERVER, "/feeds": SERVER } },
});
