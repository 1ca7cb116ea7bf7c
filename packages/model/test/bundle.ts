import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** Something to import: one name of a door, or `*` for everything behind it. */
export interface Import {
  readonly door: string;
  readonly name: string;
}

/** What an importer's bundler keeps of the built package. */
export interface Bundle extends Import {
  readonly text: string;
  /** The built modules that something is left of, from the folder `dist` on. */
  readonly modules: readonly string[];
  /** The libraries that it would bring along. */
  readonly libraries: readonly string[];
}

/** Leaves the libraries out. They say of themselves that an import nobody uses may go. */
const withoutLibraries: Plugin = {
  name: "without-libraries",
  setup({ onResolve }) {
    onResolve({ filter: /^(?:zod|ics)$/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

/** Makes a module of each import, under its number. */
const modulesOf = (imports: readonly Import[]): Plugin => ({
  name: "imports",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^import:/ }, ({ path }) => ({ path: path.slice("import:".length), namespace: "import" }));
    onLoad({ filter: /./, namespace: "import" }, ({ path }) => {
      const { door, name } = imports[Number(path)] ?? { door: "", name: "" };
      const what = name === "*" ? name : `{ ${name} }`;
      return { contents: `export ${what} from "${door}";`, resolveDir: join(import.meta.dirname, "..") };
    });
  },
});

/** Bundles each import by itself. */
export async function bundles(imports: readonly Import[]): Promise<Bundle[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.fromEntries(imports.map((_, index) => [String(index), `import:${index}`])),
    outdir: "/",
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    plugins: [withoutLibraries, modulesOf(imports)],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return imports.map(({ door, name }, index) => {
    const [, output] = Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${index}.js`)) ?? [];
    const kept = Object.entries(output?.inputs ?? {}).filter(([, part]) => part.bytesInOutput > 0);
    return {
      door,
      name,
      text: outputFiles.find(({ path }) => path.endsWith(`/${index}.js`))?.text ?? "",
      modules: kept.map(([path]) => path.replace(/^(?:.*\/)?dist\//, "")),
      libraries: [...new Set(output?.imports.map(({ path }) => path))],
    };
  });
}

/** Rooms of the catalogue that make rows or read them, and have none of their own. */
const WITHOUT_ROWS = new Set(["clause-ref", "constants", "known-programme", "succession"]);

/** Whose rows a bundle holds: `catalogue/agencies/offices.js` stands in the room of the agencies. */
export function roomsOf({ modules }: Bundle): string[] {
  const rooms = modules.flatMap((module) => /^catalogue\/([^/.]+)/.exec(module)?.[1] ?? []);
  return [...new Set(rooms)].filter((room) => !WITHOUT_ROWS.has(room)).sort();
}
