import type { Sex } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { ReleasedSubject } from "@wps/model/disclosure";
import type { TakenTable } from "../../contract/taken-table.ts";
import { type GridRow, type Shown, sexesIn, womenOf } from "./grid.ts";

/** By which definition a table counts, such as `PRT-01 v1`: people once a year, or each time that they come. */
export function countedBy(subject: ReleasedSubject): string {
  const code = subject === "persons" ? "PRT-02" : "PRT-01";
  return `${code} v${getMeasure(code).version}`;
}

/** By which definition the share of women is told; none where people are counted once, of whom no measure has a share. */
function sharedBy(subject: ReleasedSubject): string | undefined {
  if (subject === "persons") return undefined;
  const code = subject === "role" ? "PRT-10" : "PRT-08";
  return `${code} v${getMeasure(code).version}`;
}

interface Words {
  readonly nameOf: (row: GridRow) => string;
  readonly sex: (sex: Sex) => string;
  readonly all: string;
  readonly share: string;
  readonly told: string;
  readonly hidden: string;
  readonly unit: string;
}

/**
 * The lines of a table to take away: one for each sex, one for all, and one for the share of women. What is hidden has no number,
 * and says that it is.
 */
export function takenPeople(
  subject: ReleasedSubject,
  rows: readonly GridRow[],
  { nameOf, sex, all, share, told, hidden, unit }: Words,
): TakenTable["rows"] {
  const sexes = sexesIn(rows);
  return rows.flatMap((row) => {
    const parts: (readonly [string, Shown])[] = [
      ...sexes.map((one) => [sex(one), row.bySex.get(one) ?? null] as const),
      [all, row.all],
    ];
    const counts = parts.map(([name, people]) => {
      return [nameOf(row), name, people, people === null ? hidden : told, unit, countedBy(subject)];
    });
    const definition = sharedBy(subject);
    const women = womenOf(row);
    if (definition === undefined || women === undefined) return counts;
    const percent = women && Number(women.percent.toFixed(women.decimals));
    return [...counts, [nameOf(row), share, percent, percent === null ? hidden : told, "%", definition]];
  });
}
