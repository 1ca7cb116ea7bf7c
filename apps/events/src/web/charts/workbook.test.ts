import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { TakenTable } from "../../contract/taken-table.ts";
import { csvOf } from "./taken-table.ts";
import { workbookOf } from "./workbook.ts";

const TABLE = TakenTable.parse({
  title: "Sự kiện theo năm",
  about: [{ term: "Định nghĩa", value: "DEL-01 v2: Số sự kiện" }],
  columns: ["Năm", "Số sự kiện", "Trạng thái"],
  rows: [
    ["2024", 7, "ok"],
    ["2025", 0, "ok"],
    ["2026", null, "missing"],
    ["=1+1", 0.5, "@SUM(A1)"],
  ],
});

async function read() {
  const blob = await workbookOf(TABLE, { numbers: "Số liệu", about: "Giải thích" });
  const { sheets } = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
  return sheets.map(({ name, rows }) => ({ name, rows }));
}

test("a workbook holds numbers as numbers, nothing as nothing, and beside them what they mean", async () => {
  const [numbers, about] = await read();
  expect(numbers?.name).toBe("Số liệu");
  expect(numbers?.rows.map((row) => TABLE.columns.map((_, at) => row[at] ?? null))).toEqual([
    TABLE.columns,
    ...TABLE.rows,
  ]);
  expect(about?.rows.map((row) => row.filter((cell) => cell !== null))).toEqual([
    [TABLE.title],
    ["Định nghĩa", "DEL-01 v2: Số sự kiện"],
  ]);
});

test("words that look like formulas are words", async () => {
  const blob = await workbookOf(TABLE, { numbers: "Số liệu", about: "Giải thích" });
  const { sheets } = await readXlsx(new Uint8Array(await blob.arrayBuffer()), { readStyles: true });
  expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test("in comma-separated values what is not there is empty, and 0 is 0", () => {
  expect(csvOf(TABLE).split("\r\n").slice(1, 5)).toEqual([
    "2024,7,ok",
    "2025,0,ok",
    "2026,,missing",
    "'=1+1,0.5,'@SUM(A1)",
  ]);
});
