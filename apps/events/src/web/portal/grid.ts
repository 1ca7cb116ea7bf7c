import type { Sex } from "@wps/model";
import { decimalsOfShare, type ReleasedSubject } from "@wps/model/disclosure";
import type { ReleasedTable } from "../../contract/releases.ts";

/** A number of people, null where it is hidden; what no table has is not here. */
export type Shown = number | null;

/** One line of a table: everybody in it, and by sex. */
export interface GridRow {
  /** The category, null for what is not on record; `total` for everybody. */
  readonly key: string | null;
  readonly isTotal: boolean;
  readonly all: Shown;
  readonly bySex: ReadonlyMap<Sex, Shown>;
}

/** The axis whose categories are the lines, for tables that have one beside sex. */
const LINES = { sex: "year", level: "level", organisation: "organisation" } as const;

/**
 * The lines of all tables of one subject, as they are read: those of a role, a task or a year are one line each, and have no
 * total, since they do not add up. Lines of nobody are left out.
 */
export function gridOf(tables: readonly ReleasedTable[], subject: ReleasedSubject): GridRow[] {
  const rows = tables.flatMap((table) => {
    if (table.subject !== subject) return [];
    if (subject === "sex" || subject === "level" || subject === "organisation") return linesOf(table, LINES[subject]);
    return [rowOf(table.of ?? null, false, table.cells)];
  });
  return rows.filter(({ all }) => all !== 0);
}

function linesOf({ cells }: ReleasedTable, axis: string): GridRow[] {
  const keys = [...new Set(cells.flatMap(({ at }) => (axis in at ? [at[axis] ?? null] : [])))];
  const lines = keys.map((key) =>
    rowOf(
      key,
      false,
      cells.filter(({ at }) => axis in at && (at[axis] ?? null) === key),
    ),
  );
  return [
    ...lines,
    rowOf(
      null,
      true,
      cells.filter(({ at }) => !(axis in at)),
    ),
  ];
}

const SEXES = ["woman", "man", "another", "undeclared", "unknown"] as const satisfies readonly Sex[];

function rowOf(key: string | null, isTotal: boolean, cells: ReleasedTable["cells"]): GridRow {
  const all = cells.find(({ at }) => !("sex" in at))?.people ?? null;
  const bySex = SEXES.flatMap((sex) => {
    const cell = cells.find(({ at }) => at.sex === sex);
    return cell === undefined ? [] : [[sex, cell.people] as const];
  });
  return { key, isTotal, all, bySex: new Map(bySex) };
}

/** The sexes that anybody has in some line, or may have; women and men in any case. */
export const sexesIn = (rows: readonly GridRow[]): Sex[] =>
  SEXES.filter((sex) => sex === "woman" || sex === "man" || rows.some(({ bySex }) => bySex.get(sex) !== 0));

/**
 * The share of women among those whose sex is known, made of told numbers alone: hidden where any of them is, and whole
 * percents of fewer than a hundred people.
 *
 * @returns null where it is hidden, undefined where it is of nobody
 */
export function womenOf({
  bySex,
}: GridRow): { readonly percent: number; readonly decimals: number } | null | undefined {
  const counts = (["woman", "man", "another"] as const).map((sex) => bySex.get(sex) ?? null);
  const told = counts.filter((count) => count !== null);
  const known = told.reduce((sum, count) => sum + count, 0);
  if (told.length < counts.length) return null;
  if (known === 0) return undefined;
  return { percent: ((counts[0] ?? 0) / known) * 100, decimals: decimalsOfShare(known) };
}

/** Whether any number is hidden in some lines. */
export const hidesIn = (rows: readonly GridRow[]): boolean =>
  rows.some(({ all, bySex }) => all === null || [...bySex.values()].includes(null));
