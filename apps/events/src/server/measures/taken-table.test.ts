import { expect, test } from "vitest";
import { z } from "zod";
import { ACTORS } from "../../../test/actors.ts";
import { bodyOf, testApp } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";

const db = useDatabase();

/** What the schema that is served says of a table, judged by nobody who knows how it was made. */
async function judge(): Promise<(table: unknown) => boolean> {
  const schema = await bodyOf(testApp(db(), ACTORS.public).get("/api/schemas/table"));
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  const judged = z.fromJSONSchema(schema);
  return (table) => judged.safeParse(table).success;
}

const TABLE = {
  $schema: "https://example.org/api/schemas/table",
  title: "Kinh phí theo năm",
  about: [{ term: "Định nghĩa", value: "FIN-02 v1" }],
  columns: ["Năm", "Đã biết"],
  rows: [
    ["2025", 0],
    ["2026", null],
  ],
};

test("the schema that tables name holds for what leaves the pages", async () => {
  expect((await judge())(TABLE)).toBe(true);
});

test.each([
  ["without columns", { ...TABLE, columns: [] }],
  ["without what the numbers mean", { ...TABLE, about: undefined }],
  ["with something in a cell that is neither words nor a number", { ...TABLE, rows: [[{ hidden: true }, 1]] }],
  ["with more than a table says", { ...TABLE, people: [] }],
])("and for no table %s", async (_, table) => {
  expect((await judge())(table)).toBe(false);
});
