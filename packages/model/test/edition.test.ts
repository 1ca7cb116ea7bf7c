import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wholeCatalogue } from "../build/catalogue.js";
import { MEASURES } from "../src/catalogue/index.js";

const fingerprintOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Adds fingerprints of what was not there before, where that is asked; what was there is never written anew. */
function committed(file: string, now: Readonly<Record<string, string>>): Record<string, string> {
  const path = new URL(`../fixtures/${file}`, import.meta.url);
  const kept: Record<string, string> = JSON.parse(readFileSync(path, "utf8"));
  if (process.env.UPDATE_SNAPSHOTS !== "1") return kept;
  const all = { ...now, ...kept };
  writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}

/**
 * Others cite the catalogue by its edition, and contributions say against which edition they were made. So each edition
 * is committed with the fingerprint of what it said, and rows that change make a new one. Measures have versions of their own.
 */
it("under one edition the catalogue always says the same", () => {
  const { edition, ...everything } = wholeCatalogue();
  const tables = Object.fromEntries(Object.entries(everything).filter(([name]) => name !== "measures"));
  const now = { [edition]: fingerprintOf(tables) };
  expect(committed("catalogue-editions.json", now)).toMatchObject(now);
});

/** A number is cited with the version of its definition, so a definition that changes has another version. */
it("under one version a measure always says the same", () => {
  const now = Object.fromEntries(MEASURES.map((row) => [`${row.code}@${row.version}`, fingerprintOf(row)]));
  expect(Object.keys(now)).toHaveLength(MEASURES.length);
  expect(committed("measure-versions.json", now)).toMatchObject(now);
});
