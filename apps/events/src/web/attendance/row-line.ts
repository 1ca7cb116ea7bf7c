import { type AttendanceMode, type AttendanceState, foldMarks, isThere, rowNumberIn } from "@wps/model";
import type { SaidMark } from "./said-mark.ts";
import { askedByKey } from "./state-keys.ts";

/** A line keyed in from paper: codes of rows, and what is to stand for them; without that, whom to go to. */
export type RowLine =
  | { readonly kind: "go"; readonly number: number }
  | { readonly kind: "mark"; readonly numbers: readonly number[]; readonly said: SaidMark | null }
  | { readonly kind: "wrong"; readonly because: "numbers" | "state"; readonly what: string };

const WORDS: readonly (readonly [RegExp, AttendanceState | null])[] = [
  [/^(co mat|present)$/, "present"],
  [/^(den muon|muon|late)$/, "late"],
  [/^(co ly do|vang co ly do|co phep|phep|excused)$/, "excused"],
  [/^(vang|vang khong ly do|khong phep|absent)$/, "absent"],
  [/^(xoa|clear)$/, null],
];

const MODES: readonly (readonly [RegExp, AttendanceMode])[] = [
  [/ (?:truc tuyen|online|o)(?= |$)/, "online"],
  [/ (?:truc tiep|in[ -]person)(?= |$)/, "in-person"],
];
/** Minutes stand behind the state, which may be a number of its own. */
const MINUTES = / (\d{1,4})(?: ?(?:'|′|phut|minutes?|min))?(?= |$)/;
const MOST_MINUTES = 1_440;

/**
 * Reads a line such as `7`, `7=1`, `1-12, 15 = có mặt`, `7 = 2 95`, `7 = có mặt trực tuyến 95 phút`.
 *
 * @param known the numbers there are; a span takes those of them that lie in it
 * @example
 * readRowLine("1-3,17U = vắng", new Set([1, 3, 17])); // { kind: "mark", numbers: [1, 3, 17], said: { state: "absent" } }
 * readRowLine("7 = 2 95", new Set([7])); // { kind: "mark", numbers: [7], said: { state: "late", minutes: 95 } }
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
  const said = saidIn(after);
  return said === undefined ? { kind: "wrong", because: "state", what: after.trim() } : { kind: "mark", numbers, said };
}

/** The numbers of a piece such as `15`, `15S` or `1-12`; none where it is nobody's, or its letter tells a slip. */
function spanOf(piece: string, known: ReadonlySet<number>): readonly number[] {
  const [from = "", to = from, ...more] = piece.split("-");
  const [start, end] = [rowNumberIn(from), rowNumberIn(to)];
  if (start === undefined || end === undefined || more.length > 0) return [];
  if (!known.has(start) || !known.has(end)) return [];
  return [...known].filter((number) => number >= start && number <= end).toSorted((one, other) => one - other);
}

/** A state, and behind it how and how long in any order; how and how long are said of those alone who were there. */
function saidIn(words: string): SaidMark | null | undefined {
  const folded = foldMarks(words).trim().replaceAll(/\s+/g, " ");
  const mode = MODES.find(([word]) => word.test(folded));
  const [minutes, digits] = MINUTES.exec(folded) ?? [];
  const withoutMode = mode ? folded.replace(mode[0], "") : folded;
  const state = stateIn(minutes === undefined ? withoutMode : withoutMode.replace(minutes, ""));
  if (mode === undefined && digits === undefined) return state && { state };
  if (!state || !isThere(state) || Number(digits ?? 0) > MOST_MINUTES) return undefined;
  return { state, ...(mode && { mode: mode[1] }), ...(digits !== undefined && { minutes: Number(digits) }) };
}

function stateIn(folded: string): AttendanceState | null | undefined {
  const said = WORDS.find(([words]) => words.test(folded));
  return said === undefined ? askedByKey(folded) : said[1];
}
