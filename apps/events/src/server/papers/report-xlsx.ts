import type { Report } from "@wps/model/statements";
import { writeXlsx } from "hucre/xlsx";
import { writableReport } from "./writable-report.ts";
import { aboutSheet } from "./xlsx/about-sheet.ts";
import { sheetNames } from "./xlsx/sheet-names.ts";
import { tableSheet } from "./xlsx/table-sheet.ts";
import { WORKBOOK_WORDS } from "./xlsx/workbook-words.ts";

/**
 * A report as a workbook: what it says in words on the first sheet, and each of its tables on a sheet of its own, with numbers
 * that can be reckoned with. A number that is hidden or not known stays a word, and a column beside it tells all numbers of its
 * column as the report does. Words are never reckoned, whatever they begin with. The same report is the same bytes.
 *
 * @returns the bytes of the file
 */
export async function toReportXlsx(given: Report): Promise<Buffer> {
  const report = writableReport(given);
  const words = WORKBOOK_WORDS[report.language];
  const tables = report.blocks.filter((block) => block.is === "table");
  const [first = "", ...names] = sheetNames([words.report, ...tables.map(({ name }) => name)], words.table);
  const named = tables.map((table, at) => ({ table, name: names[at] ?? "" }));
  const instant = new Date(report.made);
  const bytes = await writeXlsx({
    properties: { title: report.title, creator: report.letter.issuer, created: instant, modified: instant },
    sheets: [
      aboutSheet(first, report, new Map(named.map(({ table, name }) => [table, name]))),
      ...named.map(({ table, name }) => tableSheet(name, table, words)),
    ],
  });
  return Buffer.from(bytes);
}
