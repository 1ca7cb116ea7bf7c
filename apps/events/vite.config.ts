import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type Rolldown } from "vite";

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

/** What the calendar is made of and no other page has a use for. */
const CALENDAR = /[\\/](?:@fullcalendar|@full-ui|temporal-polyfill|temporal-utils|web[\\/]calendar)[\\/]/;
const CALENDAR_PAGE = fileURLToPath(new URL("./src/web/calendar/calendar-page.tsx", import.meta.url));

/** A module of the calendar with those that have to be there before it can run. */
function neededBy(id: string, graph: ModuleGraph, needed = new Set<string>()): ReadonlySet<string> {
  if (needed.has(id) || !CALENDAR.test(id)) return needed;
  needed.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) neededBy(imported, graph, needed);
  return needed;
}

/** What Mantine's components are made of, and the small ones that every page has. */
const KIT =
  /[\\/]@mantine[\\/](?:hooks|core[\\/]esm[\\/](?:core|components[\\/](?:Button|CloseButton|Group|Loader|Paper|Stack|Text|Title|UnstyledButton)))[\\/]/;

/** What people type and tick in. Whatever page has one of these has more of them. */
const INPUTS =
  /[\\/]@mantine[\\/]core[\\/]esm[\\/]components[\\/](?:Checkbox|InlineInput|Input|InputBase|NativeSelect|Radio|Textarea|TextInput)[\\/]/;

/** The looks, and what several rooms show. */
const PIECES = /[\\/]web[\\/](?:ui[\\/]|language[\\/]|[^\\/]+$)/;

/** Small parts of the model that a first visit has anyway: alone in a file, each would cost more than it weighs. */
const SMALL = /[\\/]model[\\/]dist[\\/](?:validity|period\.plain|date-precision\.plain)\.js$/;

/** Whether the calendar is drawn with it, at once or by way of other pieces. */
function isDrawnInCalendar(id: string, graph: ModuleGraph): boolean {
  const drawn = new Set(neededBy(CALENDAR_PAGE, graph));
  for (const known of drawn) {
    for (const imported of graph.getModuleInfo(known)?.importedIds ?? []) {
      if (PIECES.test(imported)) drawn.add(imported);
    }
  }
  return drawn.has(id);
}

/** One sign, by its name. */
const SIGN = /[\\/]@tabler[\\/].+[\\/]icons[\\/](Icon\w+)\.mjs$/;
const ROOMS = /[\\/]src[\\/]web[\\/]/;

/** Whether the calendar is drawn with a sign. All come by way of one module: who draws which, only what is written tells. */
function isSignOfCalendar(id: string, graph: ModuleGraph): boolean {
  const [, sign] = SIGN.exec(id) ?? [];
  if (sign === undefined) return false;
  const named = new RegExp(`\\b${sign}\\b`);
  const known = new Set([CALENDAR_PAGE]);
  for (const room of known) {
    const { code, importedIds = [] } = graph.getModuleInfo(room) ?? {};
    if (named.test(code ?? "")) return true;
    for (const imported of importedIds) if (ROOMS.test(imported)) known.add(imported);
  }
  return false;
}

/** The pages about seats, which share their forms. */
const SEATS =
  /[\\/]web[\\/](?:(?:seats|register|nominate|own-place|seat-person)[\\/]|(?:seat-|needs-|own-link|link-page))/;

/** What is said of the country's days, behind the calendar and where a day is chosen: it comes after the first visit. */
const COUNTRY = /[\\/](?:web[\\/]country-(?:day-words|edits|note)\.|model[\\/]dist[\\/]planning[\\/])/;

const isPiece = (id: string, graph: ModuleGraph): boolean =>
  SMALL.test(id) || isDrawnInCalendar(id, graph) || isSignOfCalendar(id, graph);

type ModuleGraph = Parameters<Rolldown.CodeSplittingNameFunction>[1];

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
        // The frame lists the files of every page: 42 bits tell two versions of a file apart, and pack smaller than 48.
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        // What every page needs travels together, and so does the calendar: that packs better than many small files.
        codeSplitting: {
          groups: [
            { name: "frame", tags: ["$initial"] },
            {
              name: (id, graph) => (neededBy(CALENDAR_PAGE, graph).has(id) ? "calendar" : null),
              test: CALENDAR,
              includeDependenciesRecursively: false,
            },
            // Alone in a file, each of them would cost more than it weighs; a visit begins with them anyway.
            {
              name: (id, graph) => (isPiece(id, graph) ? "pieces" : null),
              test: new RegExp(`${PIECES.source}|${SMALL.source}|${SIGN.source}`),
              includeDependenciesRecursively: false,
            },
            // Every other sign: most pages have some of them.
            { name: "signs", test: SIGN, includeDependenciesRecursively: false },
            // What all components of the kit are made of comes with the first of them: the frame has fewer files to name.
            { name: "kit", test: KIT, includeDependenciesRecursively: false },
            { name: "inputs", test: INPUTS, includeDependenciesRecursively: false },
            { name: "country", test: COUNTRY, includeDependenciesRecursively: false },
            { name: "seats", test: SEATS, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", proxy: { "/api": SERVER, "/feeds": SERVER } },
});
