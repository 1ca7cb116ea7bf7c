import { type Report, textOfCell } from "@wps/model/statements";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { afterEach, describe, expect, test, vi } from "vitest";
import { attribute, elementsOf, faultsOf, officeParts } from "../../../test/office-parts.ts";
import { HOSTILE, REPORT, reportsOf, saidInReport } from "../../../test/reports.ts";
import { isNumber } from "./report-cell.ts";
import { toReportXlsx } from "./report-xlsx.ts";
import { writableReport } from "./writable-report.ts";

afterEach(() => {
  vi.useRealTimers();
});

async function sheetsOf(report: Partial<Report>) {
  const { sheets } = await readXlsx(new Uint8Array(await toReportXlsx({ ...REPORT, ...report })), { readStyles: true });
  return sheets;
}

const rowsOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.filter((cell) => cell !== null && cell !== undefined)).filter((row) => row.length > 0);

describe("a workbook", () => {
  test("is the same bytes whenever it is written", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2027-01-05T00:00:00Z") });
    const first = await toReportXlsx(REPORT);
    vi.setSystemTime(Date.parse("2031-07-09T12:34:56Z"));
    expect(first.equals(await toReportXlsx(REPORT))).toBe(true);
    expect(faultsOf(officeParts(first))).toEqual([]);
  });

  test("says on its first sheet what the report says, and where its tables are", async () => {
    const [about] = await sheetsOf({});
    expect(about?.name).toBe("Báo cáo");
    expect(rowsOf(about?.rows ?? [])).toEqual([
      [REPORT.title],
      ["Số 2"],
      [REPORT.subtitle],
      ["Nhà tài trợ", "Global Affairs Canada"],
      ["Tình hình thực hiện"],
      ["Mười hai hoạt động được tổ chức.\nMột hoạt động bị hoãn."],
      ["Hoạt động"],
      ["Số liệu được che để không ai bị nhận ra."],
      ["Kiến nghị"],
      [REPORT.foot],
    ]);
    const link = [...(about?.cells?.values() ?? [])].find(({ value }) => value === "Hoạt động");
    expect(link?.hyperlink?.location).toBe("'Hoạt động'!A1");
  });

  test("holds each table, with numbers as numbers, and what is hidden or not known as words", async () => {
    const [, table] = await sheetsOf({});
    expect(table?.name).toBe("Hoạt động");
    expect(rowsOf(table?.rows ?? [])).toEqual([
      ["Tỉnh", "Nữ", "Nữ (như trong báo cáo)", "Chi phí"],
      ["Huế", 12, "12", 12_345_000],
      ["Nghệ An", "không công bố", "không công bố", 0.5],
      ["Cộng", "chưa rõ", "chưa rõ", 12_345_000.5],
    ]);
    expect(table?.freezePane).toMatchObject({ rows: 1 });
  });

  test("says instead of a table why there is none", async () => {
    const [, , none] = await sheetsOf({});
    expect(rowsOf(none?.rows ?? [])).toEqual([["Nội dung"], ["Không có kiến nghị nào."]]);
  });

  test("gives each table a sheet of its own, and the full name of one that a sheet cannot bear", async () => {
    const name = "Tiền theo nguồn: đồng/đô la, từng quý";
    const tables = REPORT.blocks.filter((block) => block.is === "table").map((block) => ({ ...block, name }));
    const sheets = await sheetsOf({ blocks: [...tables, ...tables] });
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      "Báo cáo",
      "Tiền theo nguồn đồng đô la, từn",
      "Tiền theo nguồn đồng đô la, t 2",
      "Tiền theo nguồn đồng đô la, t 3",
      "Tiền theo nguồn đồng đô la, t 4",
    ]);
    expect(rowsOf(sheets[0]?.rows ?? []).filter((row) => row.includes(name))).toHaveLength(4);
  });
});

describe("hostile texts", () => {
  test.each(HOSTILE.filter((text) => text.trim() !== ""))("%j are words, and stay what they are", async (hostile) => {
    const [block] = REPORT.blocks.filter(({ is }) => is === "table");
    if (block?.is !== "table") throw new Error("No table.");
    const table = {
      ...block,
      columns: [{ heading: hostile, is: "words" }],
      rows: [[hostile]],
      total: [hostile],
    } as const;
    const report = { ...REPORT, title: hostile, blocks: [{ is: "text", text: hostile } as const, table] };
    const file = await toReportXlsx(report);
    const parts = officeParts(file);
    expect(faultsOf(parts)).toEqual([]);
    const kinds = [...parts.values()].flatMap((part) => elementsOf(part, "c").map(attribute("t")));
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.filter((kind) => kind !== "s" && kind !== "inlineStr")).toEqual([]);
    const { sheets } = await readXlsx(new Uint8Array(file), { readStyles: true });
    const words = writableReport(report).title;
    expect(rowsOf(sheets[1]?.rows ?? [])).toEqual([[words], [words], [words]]);
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    // Editing a cell must not make a formula of it either.
    for (const { value, style } of cells) {
      if (typeof value === "string" && /^[=+\-@]/.test(value)) expect(style?.numFmt).toBe("@");
    }
  });
});

describe("any report", () => {
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  );

  test("stands in its workbook as a whole: every number as one, and every word", async () => {
    await fc.assert(
      fc.asyncProperty(reportsOf(text), async (given) => {
        const file = await toReportXlsx(given);
        expect(faultsOf(officeParts(file))).toEqual([]);
        const { sheets } = await readXlsx(new Uint8Array(file));
        const report = writableReport(given);
        const [about, ...others] = sheets;
        const tables = report.blocks.filter((block) => block.is === "table");
        expect(others).toHaveLength(tables.length);
        for (const [at, { columns, rows, total }] of tables.entries()) {
          const cells = others[at]?.rows.flat() ?? [];
          for (const row of [...(rows.length === 0 ? [] : rows), ...(total ? [total] : [])]) {
            for (const [nth, cell] of row.entries()) {
              const isReckoned = columns[nth]?.is === "number" && isNumber(cell);
              expect(cells).toContain(isReckoned ? cell.value : textOfCell(cell));
            }
          }
        }
        const words = (about?.rows ?? []).flat();
        for (const said of saidInReport({ ...report, blocks: report.blocks.filter(({ is }) => is !== "table") })) {
          expect(words).toContain(said);
        }
      }),
      { numRuns: 30 },
    );
  });
});
