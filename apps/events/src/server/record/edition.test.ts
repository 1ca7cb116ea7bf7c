import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";

const RECORD = new URL("../../../record/public-record.json", import.meta.url);
const FILE = new URL("../../../record/editions.json", import.meta.url);

/**
 * An installation takes in a record by its edition. A record that changed under the same edition would never reach those who
 * have it already, so each edition is committed with the fingerprint of what it said.
 */
test("what an edition says never changes: a changed record is a new edition", async () => {
  const { edition, ...content } = JSON.parse(await readFile(RECORD, "utf8"));
  const fingerprint = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const editions = JSON.parse(await readFile(FILE, "utf8"));
  if (process.env.UPDATE_SNAPSHOTS === "1" && editions[edition] === undefined) {
    editions[edition] = fingerprint;
    await writeFile(FILE, `${JSON.stringify(editions, null, 2)}\n`);
  }
  expect(editions[edition]).toBe(fingerprint);
});
