import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import * as model from "../src/index.js";
import * as indicators from "../src/indicators/index.js";
import { Catalogue, wholeCatalogue } from "./catalogue.js";

const fileOf = (id: string) => `${id}.json`;

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * JSON Schema 2020-12 of every noun, a file each. They refer to each other by file name, so that a reader finds them
 * wherever the folder lies. They describe what the model gives out: texts trimmed and in NFC, which it sees to for
 * texts handed in, and which JSON Schema has no word for.
 */
export function schemaFiles(): Readonly<Record<string, object>> {
  const nouns = z.registry<{ id: string }>();
  for (const value of [...Object.values(model), ...Object.values(indicators), Catalogue]) {
    const id = value instanceof z.ZodType && value.meta()?.id;
    if (id) nouns.add(value, { id });
  }
  return z.toJSONSchema(nouns, { target: "draft-2020-12", io: "output", uri: fileOf }).schemas;
}

/** Writes what other languages read beside the built modules: the schemas and the catalogue. */
export async function writeJson(folder: string): Promise<void> {
  const schemaFolder = join(folder, "schema");
  await mkdir(schemaFolder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, "catalogue.json"), print(wholeCatalogue())),
    ...Object.entries(schemaFiles()).map(([id, schema]) => writeFile(join(schemaFolder, fileOf(id)), print(schema))),
  ]);
}
