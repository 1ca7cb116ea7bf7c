/** Peers that are too large to be installed with this project, and are compared where somebody has them. */
import { createRequire } from "node:module";
import { join } from "node:path";

/** A folder with `node_modules` in which they are. */
const FOLDER = process.env.BENCH_PEERS;

/** A package as it was found: what it is has to be looked at. */
export interface Found {
  readonly module: unknown;
  readonly version: string;
}

/** A package of the folder of peers; nothing if there is no such folder, or it is not in there. */
export function foundPeer(name: string): Found | undefined {
  if (FOLDER === undefined) return undefined;
  const require = createRequire(join(FOLDER, "node_modules", "from-here.js"));
  try {
    const about: unknown = require(`${name}/package.json`);
    return { module: require(name), version: has(about, "version") ? String(about.version) : "" };
  } catch (error) {
    if (has(error, "code") && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** Whether it has something of each of these names. */
export const has = <Name extends string>(value: unknown, ...names: readonly Name[]): value is Record<Name, unknown> =>
  (typeof value === "object" || typeof value === "function") && value !== null && names.every((name) => name in value);
