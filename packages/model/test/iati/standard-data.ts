import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";

/**
 * Where the data of the standard lie: schemas, code lists, rules and official examples of IATI 2.03, beside the repository
 * and no part of it.
 */
const STANDARD = new URL("../../../../../shared/standards/iati/", import.meta.url);

const isHere = existsSync(STANDARD);

/** Tests that need the data of the standard. Where those are not there, one skipped test says so by its name. */
export function describeByStandard(name: string, tests: () => void): void {
  if (isHere) describe(name, tests);
  else it.skip(`${name}: reads ../shared/standards/iati, which is not here`, () => {});
}

/** The path of a file of the standard. */
export const standardPath = (file: string) => fileURLToPath(new URL(file, STANDARD));

/** The text of a file of the standard. */
export const readStandard = (file: string) => readFileSync(new URL(file, STANDARD), "utf8");

/** The files of a folder of the standard, by their paths within it; none where the data are not there. */
export const standardFiles = (pattern: string) => (isHere ? globSync(pattern, { cwd: STANDARD }).sort() : []);
