import { globSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { guardModule, type Home } from "./guard-module.js";

/** Modules by their paths as built, such as `indicators/index.js`. */
export type Modules = ReadonlyMap<string, object>;

const FAMILIES = /^validate\/guards\//;

/** The guards that there are, as they stand before the build writes them, by the files that they stand in. */
const familiesOf = (modules: Modules): [string, string[]][] =>
  [...modules].flatMap(([path, exported]) => (FAMILIES.test(path) ? [[path, Object.keys(exported)]] : []));

/** The schemas that have a guard, of which `isEventFact` belongs to `EventFact`. */
export function guardedSchemas(modules: Modules): z.ZodType[] {
  const nouns = new Map<string, unknown>(
    ["index.js", "indicators/index.js"].flatMap((door) => Object.entries(modules.get(door) ?? {})),
  );
  return familiesOf(modules)
    .flatMap(([, guards]) => guards)
    .sort()
    .map((guard) => {
      const schema = nouns.get(guard.replace(/^is/, ""));
      if (schema instanceof z.ZodType) return schema;
      throw new TypeError(`${guard} is named after no schema`);
    });
}

/** Modules that bring schemas, or hand on what is at home elsewhere. */
const isNoHome = (path: string, modules: Modules) =>
  /(?:^|\/)index\.js$|\.schemas\.js$/.test(path) || modules.has(path.replace(/js$/, "plain.js"));

/** Where the guards, which stand in a room of their own, find each function that the schemas refine by. */
export function homesOfFunctions(modules: Modules): ReadonlyMap<unknown, Home> {
  return new Map(
    [...modules].flatMap(([path, exported]) =>
      Object.entries(exported).flatMap(([name, value]): [unknown, Home][] =>
        typeof value === "function" && !isNoHome(path, modules) ? [[value, { name, from: `../${path}` }]] : [],
      ),
    ),
  );
}

async function modulesIn(folder: string): Promise<Modules> {
  const paths = globSync("**/*.js", { cwd: folder, exclude: ["cli/**"] });
  const modules = paths.map(
    async (path): Promise<[string, object]> => [path, await import(pathToFileURL(resolve(folder, path)).href)],
  );
  return new Map(await Promise.all(modules));
}

/**
 * Writes the guards among built modules whose halves are cut already. All stand in one module, since they share parts;
 * those that ask zod give way to its names.
 */
export async function writeGuards(folder: string): Promise<void> {
  const modules = await modulesIn(folder);
  await Promise.all([
    writeFile(join(folder, "validate/guards.js"), guardModule(guardedSchemas(modules), homesOfFunctions(modules))),
    ...familiesOf(modules).map(([path, guards]) =>
      writeFile(join(folder, path), `export { ${guards.join(", ")} } from "../guards.js";\n`),
    ),
  ]);
}
