import fc from "fast-check";
import { expect, it } from "vitest";
import { toJson } from "./json.js";

it("says the same as JSON, whatever the object holds and however long its lists are", () => {
  const rows = fc.oneof(
    fc.array(fc.jsonValue()),
    fc.nat(3_000).map((count) => Array.from({ length: count }, (_, n) => n)),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(rows, fc.jsonValue())), (object) => {
      expect(JSON.parse([...toJson(object)].join(""))).toEqual(JSON.parse(JSON.stringify(object)));
    }),
  );
});

it("gives each row of a list a line", () => {
  expect([...toJson({ n: 1, rows: [{ a: 1 }, { a: 2 }] })].join("")).toBe(
    '{\n  "n": 1,\n  "rows": [\n    {"a":1},\n    {"a":2}\n  ]\n}\n',
  );
});
