import type { ReportCell } from "@wps/model/statements";

/** Whether a cell holds a number: what is hidden or not known holds none. */
export const isNumber = (cell: ReportCell): cell is { readonly text: string; readonly value: number } =>
  typeof cell !== "string" && cell.value !== undefined;
