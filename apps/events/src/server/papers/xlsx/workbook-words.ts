import type { Language } from "@wps/model";

/** What a workbook says besides its report. */
export interface WorkbookWords {
  /** The name of the first sheet. */
  readonly report: string;
  /** The name of a sheet whose table has none that a spreadsheet takes. */
  readonly table: string;
  /** Over a column that tells numbers as the report does. */
  told(heading: string): string;
}

export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = {
  vi: { report: "Báo cáo", table: "Bảng", told: (heading) => `${heading} (như trong báo cáo)` },
  en: { report: "Report", table: "Table", told: (heading) => `${heading} (as in the report)` },
};
