import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { TABLES } from "../build/catalogue.js";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import * as catalogue from "../src/catalogue/index.js";
import * as model from "../src/index.js";
import * as indicators from "../src/indicators/index.js";

// The built files as somebody reads them who has no zod: with a validator of other people.

const DIST = join(import.meta.dirname, "..", "dist");
const read = (...path: string[]): AnySchemaObject => JSON.parse(readFileSync(join(DIST, ...path), "utf8"));

const files = readdirSync(join(DIST, "schema"));
const nouns = Object.entries({ ...model, ...indicators }).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [name] : [],
);
const whole = read("catalogue.json");

const ajv = new Ajv2020({ allErrors: true, strict: true, schemas: files.map((file) => read("schema", file)) });
formats.default(ajv);
ajv.addKeyword("x-description-vi");

/** What is wrong with a value, by the path to it; nothing where the schema is content. */
function faults(id: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${id}.json`);
  if (!validate) throw new Error(`There is no schema ${id}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe("the schema files", () => {
  it("are one for each noun, and one for the catalogue", () => {
    expect(nouns.length).toBeGreaterThan(60);
    expect(files.toSorted()).toEqual([...nouns, "Catalogue"].map((noun) => `${noun}.json`).toSorted());
  });

  it.each(files)("%s compiles with all it refers to, and speaks both languages", (file) => {
    const schema = read("schema", file);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: file,
      description: expect.stringMatching(/\.$/),
      "x-description-vi": expect.stringMatching(/\.$/),
    });
    expect(ajv.getSchema(file)).toBeTypeOf("function");
    const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = ""]) => ref);
    expect(refs.filter((ref) => !files.includes(ref))).toEqual([]);
  });

  it("refuse what the model refuses", () => {
    expect(faults("PlainDate", "2024-02-29")).toEqual([]);
    expect(faults("PlainDate", "2023-02-29").length).toBeGreaterThan(0);
    expect(faults("ClauseCode", "II.2.đ")).toEqual([]);
    expect(faults("ClauseCode", "II.2.f")).toEqual([" pattern"]);
    expect(faults("ProgrammeEvent", sample)).toEqual([]);
    expect(faults("ProgrammeEvent", { ...sample, colour: "red" })).toEqual([" additionalProperties"]);
    expect(faults("ProgrammeEvent", { ...sample, timeZone: 7 })).toEqual(["/timeZone type"]);
  });
});

describe("the catalogue file", () => {
  it("holds every table of the door, row for row", () => {
    const rows: unknown[] = Object.values(TABLES).flatMap((table) => [table.rows, ...table.rows]);
    const constants = Object.entries(catalogue).filter(([, value]) => typeof value === "object");
    expect(constants.length).toBeGreaterThan(20);
    const missing = constants.flatMap(([name, value]) => (rows.includes(value) ? [] : [name]));
    expect(missing).toEqual(["GOVERNMENT_RECORD", "REFERENCE"]);

    const { $schema, edition, ...tables } = whole;
    expect({ $schema, edition }).toEqual({ $schema: "./schema/Catalogue.json", edition: catalogue.EDITION });
    expect(Object.keys(tables)).toEqual(Object.keys(TABLES));
    for (const [name, { rows }] of Object.entries(TABLES)) {
      expect(rows.length).toBeGreaterThan(0);
      expect(tables[name]).toEqual(JSON.parse(JSON.stringify(rows)));
    }
  });

  it("is as its schema says", () => {
    expect(faults("Catalogue", whole)).toEqual([]);
  });

  it.each(Object.entries(TABLES))("is refused when a row of %s is broken", (name) => {
    const [first, ...others] = whole[name];
    const misspelt = { ...first, soucres: [] };
    expect(faults("Catalogue", { ...whole, [name]: [misspelt, ...others] })).toContain(
      `/${name}/0 additionalProperties`,
    );
  });
});
