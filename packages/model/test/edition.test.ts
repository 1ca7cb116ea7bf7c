import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wholeCatalogue } from "../build/catalogue.js";

const FILE = new URL("../fixtures/catalogue-editions.json", import.meta.url);

/**
 * Others cite the catalogue by its edition, and contributions say against which edition they were made. So each edition
 * is committed with the fingerprint of what it said, and rows that change make a new one.
 */
it("under one edition the catalogue always says the same", () => {
  const { edition, ...tables } = wholeCatalogue();
  const fingerprint = createHash("sha256").update(JSON.stringify(tables)).digest("hex");
  const editions = JSON.parse(readFileSync(FILE, "utf8"));
  if (process.env.UPDATE_SNAPSHOTS === "1" && editions[edition] === undefined) {
    writeFileSync(FILE, `${JSON.stringify({ ...editions, [edition]: fingerprint }, null, 2)}\n`);
    editions[edition] = fingerprint;
  }
  expect(editions[edition]).toBe(fingerprint);
});
