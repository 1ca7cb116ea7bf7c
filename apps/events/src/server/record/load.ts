import { readFile } from "node:fs/promises";
import type { PublicRecord } from "./public-record.ts";
import { readPublicRecord } from "./read.ts";

const FILE = new URL("../../../record/public-record.json", import.meta.url);

/** The public record that this release ships. */
export async function shippedRecord(): Promise<PublicRecord> {
  return readPublicRecord(JSON.parse(await readFile(FILE, "utf8")));
}
