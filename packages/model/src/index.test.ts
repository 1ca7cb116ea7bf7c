import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as model from "./index.js";
import * as indicators from "./indicators/index.js";

const schemas = Object.entries({ ...model, ...indicators }).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [{ name, schema: value }] : [],
);

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

describe("the named schemas", () => {
  it("are all here", () => {
    expect(schemas.length).toBeGreaterThanOrEqual(50);
  });

  it.each(schemas)("$name says what it means in both languages", ({ name, schema }) => {
    const { id, description, "x-description-vi": vietnamese } = schema.meta() ?? {};
    expect(id).toBe(name);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description).not.toMatch(VIETNAMESE);
    expect(vietnamese).toMatch(/^\p{Lu}.*\.$/u);
    expect(vietnamese).toMatch(VIETNAMESE);
    expect(vietnamese).toBe(String(vietnamese).normalize("NFC"));
  });

  it.each(schemas)("$name becomes JSON Schema 2020-12, for reading and for writing", ({ name, schema }) => {
    for (const io of ["input", "output"] as const) {
      const json = z.toJSONSchema(schema, { target: "draft-2020-12", io });
      expect(json).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $ref: `#/$defs/${name}`,
        $defs: { [name]: { description: expect.any(String), "x-description-vi": expect.any(String) } },
      });
    }
  });

  it("refer to each other by name in JSON Schema", () => {
    const { $defs } = z.toJSONSchema(model.ProgrammeEvent);
    expect(Object.keys($defs ?? {})).toEqual(
      expect.arrayContaining(["EventDates", "Headcount", "Session", "TaskLink", "Variant"]),
    );
  });
});
