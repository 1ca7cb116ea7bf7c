import type { ClauseKind } from "../clause.js";
import type { MeasureDimension } from "../measure.js";
import type { Category } from "./measure-question.js";
import { OBJECTIVES, type Reading } from "./placed.js";
import { TASK_GROUPS, tasksOf } from "./task-coverage.js";

/**
 * What a dimension tells apart, in the order in which it is shown. Times follow each other without a hole, and clauses are
 * all there, also where nothing was held: a gap is what people look for. Of the rest those are there that occur, and what is
 * not on record comes last.
 *
 * @param found the categories that occur
 */
export function allCategories(
  dimension: MeasureDimension,
  found: ReadonlySet<Category>,
  reading: Pick<Reading, "programme" | "programmes">,
): Category[] {
  const named = [...found].filter((category) => category !== null);
  const listed = expected(dimension, named, reading);
  const unlisted = named.filter((category) => !listed.includes(category)).sort();
  return [...listed, ...unlisted, ...(found.has(null) ? [null] : [])];
}

function expected(
  dimension: MeasureDimension,
  found: readonly string[],
  { programme, programmes }: Pick<Reading, "programme" | "programmes">,
): string[] {
  const clauses = (kinds: ReadonlySet<ClauseKind>) =>
    (programme?.clauses ?? []).filter(({ kind }) => kinds.has(kind)).map(({ code }) => code);
  switch (dimension) {
    case "year":
      return runOf(found.map(Number)).map(yearText);
    case "quarter":
      return runOf(found.map((text) => Number(text.slice(0, 4)) * 4 + Number(text.slice(6)) - 1)).map(
        (count) => `${yearText(Math.floor(count / 4))}-Q${(count % 4) + 1}`,
      );
    case "month":
      return runOf(found.map((text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1)).map(
        (count) => `${yearText(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, "0")}`,
      );
    case "programme":
      return [...(programmes ?? [])];
    case "objective":
      return clauses(OBJECTIVES);
    case "task-group":
      return clauses(TASK_GROUPS);
    case "task":
      return programme ? tasksOf(programme).map(({ code }) => code) : [];
    default:
      return [];
  }
}

const yearText = (year: number): string => String(year).padStart(4, "0");

/** More steps than anybody reads: then those alone are told at which something is. */
const LONGEST_RUN = 1_200;

/** From the least to the greatest, without a hole. */
function runOf(numbers: readonly number[]): number[] {
  if (numbers.length === 0) return [];
  const first = numbers.reduce((least, number) => Math.min(least, number));
  const last = numbers.reduce((greatest, number) => Math.max(greatest, number));
  if (last - first > LONGEST_RUN) return [...numbers].sort((a, b) => a - b);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
