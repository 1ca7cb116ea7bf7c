import {
  ActionPlanCode,
  ClauseCode,
  isClauseCode,
  isCode,
  isLocalTime,
  isPlainDate,
  LANGUAGES,
  Language,
  Line,
  LocalTime,
  PlainDate,
  ProgrammeCode,
  toLine,
} from "@wps/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { asText, matching, oneOf, type Reader, reading, wholeNumber } from "./address.ts";

/** Whatever can stand in an address, sense and nonsense. */
const raw = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, "vi", "en", "08:30", "II.2.đ", "2024-02-29"),
  fc.stringMatching(/^[a-z0-9-]{1,70}$/),
  fc.stringMatching(/^(?:M|[IVX]{1,4}|\d{1,3})(?:\.[\da-zđ]{1,2}){0,3}$/),
  fc.stringMatching(/^[012]\d{3}-[01]\d-[0-3]\d$/),
  fc.stringMatching(/^[0-2]\d:[0-6]\d$/),
);

describe("a reader takes what the model takes, and nothing else", () => {
  const readers: readonly (readonly [string, Reader<string>, z.ZodType<string, string>])[] = [
    ["the code of a programme", matching(isCode), ProgrammeCode],
    ["the code of a plan", matching(isCode), ActionPlanCode],
    ["a clause", matching(isClauseCode), ClauseCode],
    ["a day", matching(isPlainDate), PlainDate],
    ["a time", matching(isLocalTime), LocalTime],
    ["a language", oneOf(LANGUAGES), Language],
    ["a line", asText(toLine), Line],
  ];
  it.each(readers)("%s", (_, read, schema) => {
    const asWritten = z.union([z.string(), z.number().transform(String)]).pipe(schema);
    fc.assert(
      fc.property(raw, (value) => {
        expect(read(value)).toEqual(asWritten.safeParse(value).data);
      }),
    );
  });

  it("a whole number", () => {
    const year = z.int().min(1000).max(9999);
    fc.assert(
      fc.property(fc.oneof(raw, fc.integer({ min: 900, max: 10_100 }), fc.double()), (value) => {
        expect(wholeNumber(1000, 9999)(value)).toEqual(year.safeParse(value).data);
      }),
    );
  });
});

describe("an address", () => {
  const read = reading({ view: oneOf(["month", "week"]), year: wholeNumber(1000, 9999) });

  it("is read name by name", () => {
    expect(read({ view: "week", year: 2025 })).toEqual({ view: "week", year: 2025 });
  });

  it("says nothing where it cannot be read, and nothing that nobody asks for", () => {
    const search = read({ view: ["week"], year: "2025", colour: "red" });
    expect(Object.entries(search)).toEqual([
      ["view", undefined],
      ["year", undefined],
    ]);
  });

  it("gives every value its type", () => {
    const search: { view?: "month" | "week" | undefined; year?: number | undefined } = read({});
    expect(search).toEqual({});
  });

  it("cannot alter what it is read into", () => {
    const search = read(JSON.parse('{ "__proto__": { "view": "admin", "colour": "red" }, "constructor": "x" }'));
    expect(Object.getPrototypeOf(search)).toBe(Object.prototype);
    expect(search).toEqual({});
  });
});
