import { type AttendanceState, foldMarks, rowNumberIn } from "@wps/model";
import { askedByKey } from "./state-keys.ts";

/** A line keyed in from paper: codes of rows, and what is to stand for them; without that, whom to go to. */
export type RowLine =
  | { readonly kind: "go"; readonly number: number }
  | { readonly kind: "mark"; readonly numbers: readonly number[]; readonly state: AttendanceState | null }
  | { readonly kind: "wrong"; readonly because: "numbers" | "state"; readonly what: string };

const WORDS: readonly (readonly [RegExp, AttendanceState | null])[] = [
  [/^(co mat|present)$/, "present"],
  [/^(den muon|muon|late)$/, "late"],
  [/^(co ly do|vang co ly do|co phep|phep|excused)$/, "excused"],
  [/^(vang|vang khong ly do|khong phep|absent)$/, "absent"],
  [/^(xoa|clear)$/, null],
];

/**
 * Reads a line such as `7`, `7=1`, `1-12, 15 = có mặt`.
 *
 * @param known the numbers there are; a span takes those of them that lie in it
 * @example
 * readRowLine("1-3,17U = vắng", new Set([1, 3, 17])); // { kind: "mark", numbers: [1, 3, 17], state: "absent" }
 * readRowLine("7", new Set([7])); // { kind: "go", number: 7 }
 * readRowLine("21", new Set([7])); // { kind: "wrong", because: "numbers", what: "21" }
 */
export function readRowLine(line: string, known: ReadonlySet<number>): RowLine {
  const [before = "", after] = line.split("=");
  const pieces = before
    .replaceAll(/\s*[-–]\s*/g, "-")
    .split(/[,;\s]+/)
    .filter((piece) => piece !== "");
  const spans = pieces.map((piece) => ({ piece, span: spanOf(piece, known) }));
  const wrong = spans.find(({ span }) => span.length === 0);
  const numbers = [...new Set(spans.flatMap(({ span }) => span))];
  const [first] = numbers;
  if (wrong !== undefined || first === undefined) {
    return { kind: "wrong", because: "numbers", what: wrong?.piece ?? line.trim() };
  }
  if (after === undefined) {
    return numbers.length === 1 ? { kind: "go", number: first } : { kind: "wrong", because: "state", what: "" };
  }
  const state = stateOf(after.trim());
  return state === undefined
    ? { kind: "wrong", because: "state", what: after.trim() }
    : { kind: "mark", numbers, state };
}

/** The numbers of a piece such as `15`, `15S` or `1-12`; none where it is nobody's, or its letter tells a slip. */
function spanOf(piece: string, known: ReadonlySet<number>): readonly number[] {
  const [from = "", to = from, ...more] = piece.split("-");
  const [start, end] = [rowNumberIn(from), rowNumberIn(to)];
  if (start === undefined || end === undefined || more.length > 0) return [];
  if (!known.has(start) || !known.has(end)) return [];
  return [...known].filter((number) => number >= start && number <= end).toSorted((one, other) => one - other);
}

function stateOf(word: string): AttendanceState | null | undefined {
  const folded = foldMarks(word).trim();
  const said = WORDS.find(([words]) => words.test(folded));
  return said === undefined ? askedByKey(folded) : said[1];
}
