import type { Sex } from "@wps/model";
import {
  LIST_FIELDS,
  type ListColumns,
  type ListContext,
  type ListField,
  type ListRow,
  readListRow,
} from "@wps/model/people";
import { inTurns } from "./in-turns.ts";
import type { GivenTable, Layout } from "./layout.ts";

/** What somebody wrote in place of what a row of the file says. */
export type Correction = Readonly<Partial<Record<ListField, string>>>;

/** A row of the list, as the file has it and as it is read. */
export interface ImportRow {
  /** The row as the file counts them, from 1 on. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What the last line between parts of the list said. */
  readonly section: string | undefined;
  readonly read: ListRow;
}

/** Other columns that say the same, and are silent where this one was corrected. */
const ALSO: Readonly<Partial<Record<ListField, readonly ListField[]>>> = {
  name: ["family-and-middle", "given"],
  sex: ["if-woman", "if-man"],
};

/** A row with what was put right in it: in a column of its own, and where it stood before there is nothing. */
function corrected(cells: readonly string[], columns: ListColumns, correction: Correction) {
  const put = LIST_FIELDS.flatMap((field) => {
    const text = correction[field];
    return text === undefined ? [] : [{ field, text }];
  });
  const silent = new Set<ListField | null>(put.flatMap(({ field }) => [field, ...(ALSO[field] ?? [])]));
  // Where a sex is marked, a year of birth may stand, which is as it was.
  const year = columns.findIndex(
    (field, at) => field?.startsWith("if-") && silent.has(field) && /\d/.test(cells[at] ?? ""),
  );
  if (year >= 0 && !silent.has("birth-year")) put.push({ field: "birth-year", text: cells[year] ?? "" });
  const isSilent = (at: number) => silent.has(columns[at] ?? null) && columns[at] !== null;
  return {
    cells: [...cells.map((cell, at) => (isSilent(at) ? "" : cell)), ...put.map(({ text }) => text)],
    columns: [...cells.map((_, at) => (isSilent(at) ? null : (columns[at] ?? null))), ...put.map(({ field }) => field)],
  };
}

/** Reads a row, with what was put right in it. */
export function readRow(
  { number, cells, section }: Omit<ImportRow, "read">,
  columns: ListColumns,
  context: ListContext,
  correction?: Correction,
): ImportRow {
  const said = correction ? corrected(cells, columns, correction) : { cells, columns };
  return { number, cells, section, read: readListRow(said.cells, said.columns, context, section) };
}

/**
 * Reads the rows of a list below its heading, with what was put right in them.
 *
 * @param signal stops it with its reason
 */
export async function readRows(
  { rows }: GivenTable,
  { heading, columns }: Layout,
  context: ListContext,
  corrections: ReadonlyMap<number, Correction>,
  signal: AbortSignal,
): Promise<readonly ImportRow[]> {
  const read: ImportRow[] = [];
  let section: string | undefined;
  for await (const [index, cells] of inTurns(rows.entries(), signal)) {
    if (index < heading) continue;
    const number = index + 1;
    const row = readRow({ number, cells, section }, columns, context, corrections.get(number));
    if (row.read.kind === "section") section = row.read.text;
    read.push(row);
  }
  return read;
}

/** What a row of the file says of a field, over all columns that speak of it. */
export function saidIn({ cells, read, section }: ImportRow, columns: ListColumns, field: ListField): string {
  if (field === "sex") return sexSaid({ cells, read }, columns);
  const cell = (wanted: ListField) => cells[columns.indexOf(wanted)] ?? "";
  if (field === "name" && columns.includes("given")) return `${cell("family-and-middle")} ${cell("given")}`.trim();
  if (field === "name" && read.kind === "section") return read.text;
  return cell(field) || (field === "organisation" ? (section ?? "") : "");
}

function sexSaid({ cells, read }: Pick<ImportRow, "cells" | "read">, columns: ListColumns): string {
  const said = cells[columns.indexOf("sex")] ?? "";
  if (read.kind !== "person") return said;
  return SEX_WORDS[read.listed.profile.sex];
}

/** What lists write for a sex, as it is read. */
export const SEX_WORDS: Readonly<Record<Sex, string>> = {
  woman: "Nữ",
  man: "Nam",
  another: "Khác",
  undeclared: "Không khai báo",
  unknown: "Chưa rõ",
};
