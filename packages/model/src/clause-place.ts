import { type Clause, ClauseCode, type ClauseKind, LETTERS } from "./clause.js";

const ANYWHERE_IN_A_PART = ["section", "general-objective", "objective", "task-group", "task", "purpose"] as const;

/** What may stand below each kind. Branches do not mix: no task stands below an objective, no target below a task. */
const BELOW: Readonly<Record<ClauseKind, readonly ClauseKind[]>> = {
  part: ANYWHERE_IN_A_PART,
  section: ANYWHERE_IN_A_PART,
  "general-objective": ["objective", "sub-target"],
  objective: ["sub-target"],
  "sub-target": ["sub-target"],
  "task-group": ["task"],
  task: ["task"],
  purpose: [],
  area: ["area-item"],
  "area-item": ["area-item"],
};

const ON_TOP: readonly ClauseKind[] = [
  "part",
  "section",
  "general-objective",
  "objective",
  "task-group",
  "purpose",
  "area",
];

/**
 * What may stand right below a clause of a kind; without a kind, at the top of a programme.
 *
 * @example
 * kindsBelow("task-group"); // ["task"]
 */
export function kindsBelow(kind?: ClauseKind): readonly ClauseKind[] {
  return kind === undefined ? ON_TOP : BELOW[kind];
}

/**
 * The code one step above; `undefined` at the top. `M` marks a place and is no clause, so purposes below it are on top.
 *
 * @example
 * parentOf("II.2.e"); // "II.2"
 * parentOf("M.1"); // undefined
 */
export function parentOf(code: ClauseCode): ClauseCode | undefined {
  const parent = code.slice(0, Math.max(0, code.lastIndexOf(".")));
  return parent === "" || parent === "M" ? undefined : parent;
}

/** Why a clause cannot stand where its code puts it. */
export type PlaceFault = "no-parent" | "wrong-kind";

/**
 * What is wrong with the place of a clause among others, or `undefined` where it fits: the clause one step above it
 * must be there, and its kind must be one that stands below that clause.
 *
 * @param among the clauses it is to stand among
 * @example
 * placeFault({ code: "II.3.a", kind: "task" }, nap.clauses); // undefined
 * placeFault({ code: "II.9.a", kind: "task" }, nap.clauses); // "no-parent"
 */
export function placeFault(
  { code, kind }: Pick<Clause, "code" | "kind">,
  among: readonly Pick<Clause, "code" | "kind">[],
): PlaceFault | undefined {
  const parent = parentOf(code);
  const above = among.find((clause) => clause.code === parent);
  if (parent !== undefined && above === undefined) return "no-parent";
  const isPurposeByCode = code === "M" || code.startsWith("M.");
  return kindsBelow(above?.kind).includes(kind) && (kind === "purpose" || !isPurposeByCode) ? undefined : "wrong-kind";
}

const UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const ROMAN = Array.from({ length: 40 }, (_, n) => "X".repeat(Math.floor(n / 10)) + UNITS[n % 10]);

/**
 * The code that comes next in the same row, lettered the Vietnamese way; `undefined` where the row ends.
 *
 * @example
 * codeAfter("II.2.d"); // "II.2.đ"
 * codeAfter("II"); // "III"
 */
export function codeAfter(code: ClauseCode): ClauseCode | undefined {
  const above = code.slice(0, code.lastIndexOf(".") + 1);
  const next = stepAfter(code.slice(above.length));
  return next === undefined ? undefined : ClauseCode.safeParse(above + next).data;
}

function stepAfter(step: string): string | undefined {
  if (/^\d+$/.test(step)) return String(Number(step) + 1);
  if (LETTERS.includes(step)) return LETTERS[LETTERS.indexOf(step) + 1];
  return ROMAN.includes(step) ? ROMAN[ROMAN.indexOf(step) + 1] : undefined;
}
