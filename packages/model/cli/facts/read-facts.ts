import { open } from "../input/open.js";
import { type Row, readRows } from "../input/rows.js";
import { Unreadable } from "../misuse.js";
import { nearest } from "../nearest.js";
import type { Text } from "../text.js";
import { cellsUnder, columnOf } from "./column.js";
import { Findings } from "./findings.js";
import { type Kind, kindNamed, kindWith, type Sink } from "./kind.js";
import { sayIssue } from "./say-issue.js";

/** Of which file, and of what it is; where that is not said, it shows in the first record. */
export interface Asked {
  readonly file: string;
  readonly as: string | undefined;
  readonly input: AsyncIterable<Buffer>;
}

/** What is wrong with the columns of a csv file; nothing where they are as they should be. */
function faultOf(columns: readonly string[], kind: Kind): Text | undefined {
  const names = kind.columns.map(({ name }) => name);
  const unknown = columns.find((column) => !names.includes(column));
  if (unknown !== undefined) {
    const near = nearest(unknown, names);
    return {
      vi: `không có cột “${unknown}”${near ? `; gần nhất là “${near}”` : ""}`,
      en: `there is no column “${unknown}”${near ? `; the nearest is “${near}”` : ""}`,
    };
  }
  const twice = columns.find((column, index) => columns.indexOf(column) < index);
  if (twice !== undefined) return { vi: `cột “${twice}” có hai lần`, en: `the column “${twice}” is there twice` };
  const missing = kind.columns.filter(({ name, required }) => required && !columns.includes(name));
  if (missing.length === 0) return undefined;
  const list = missing.map(({ name }) => `“${name}”`).join(", ");
  return { vi: `thiếu cột ${list}`, en: `missing columns: ${list}` };
}

const keysOf = (value: unknown): string[] => (typeof value === "object" && value !== null ? Object.keys(value) : []);

/**
 * Reads the facts of a file, and hands over each that is good.
 *
 * @param begin is told what the file is about before its first record, and says what becomes of the records
 */
export async function readFacts({ file, as, input }: Asked, begin: (kind: Kind) => Sink): Promise<Findings> {
  const findings = new Findings();
  const named = as === undefined ? undefined : kindNamed(as);
  let reading: { kind: Kind; sink: Sink } | undefined;
  let columns: readonly string[] = [];
  let cellsOf = cellsUnder(columns);

  const readingOf = (names: readonly string[]) => {
    if (reading === undefined) {
      const kind = named ?? kindWith(names);
      reading = { kind, sink: begin(kind) };
    }
    return reading;
  };
  const judge = (line: number, value: unknown, names: readonly string[]) => {
    const { kind, sink } = readingOf(names);
    const issues = kind.take(value, sink);
    if (issues.length === 0) return;
    findings.add(
      issues.map((issue) => ({
        line,
        ...(issue.path.length > 0 && { at: columnOf(issue.path, columns) }),
        sentence: sayIssue(issue, value, kind.keys),
      })),
    );
  };
  const onRow = (row: Row) => {
    if ("columns" in row) {
      columns = row.columns;
      cellsOf = cellsUnder(columns);
      const fault = faultOf(columns, readingOf(columns).kind);
      if (fault) throw new Unreadable(row.line, fault);
      return;
    }
    findings.records += 1;
    if ("fault" in row) findings.add([{ line: row.line, sentence: row.fault }]);
    else if ("value" in row) judge(row.line, row.value, reading ? [] : keysOf(row.value));
    else judge(row.line, readingOf(columns).kind.fromCells(cellsOf(row.cells)), columns);
  };

  try {
    await readRows(open(file, input), onRow);
    if (reading === undefined && named) readingOf([]);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    findings.breakOff({ line: error.line, sentence: error.sentence });
  }
  return findings;
}
