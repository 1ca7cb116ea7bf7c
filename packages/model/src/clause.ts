import * as z from "zod";
import { code } from "./code.js";
import type { Constant } from "./constant.js";
import { meaning } from "./meaning.js";
import { SourceKeys } from "./source.js";
import { BilingualLine, BilingualProse } from "./text.js";

/** The code of a programme, such as `nap-wps-2024-2030`. */
export const ProgrammeCode = code().meta(meaning("ProgrammeCode", "The code of a programme.", "Mã của chương trình."));
export type ProgrammeCode = z.infer<typeof ProgrammeCode>;

const CLAUSE = /^(?:M|[IVX]+|\d{1,2})(?:\.(?:\d{1,2}|[a-eghiklmnopqrstuvxyđ]))*$/;
const LONGEST_CLAUSE = 32;

/**
 * The path of a clause in its programme, as lawyers cite it: `II.2.e`. Parts are Roman, groups Arabic,
 * items lettered the Vietnamese way: a, b, c, d, đ, e, g, h … Purposes (mục đích) that a text leaves unnumbered
 * stand under `M`, before its numbered clauses.
 */
export const ClauseCode = z
  .string()
  .max(LONGEST_CLAUSE)
  .normalize("NFC")
  .regex(CLAUSE, { error: "a clause such as II.2.e: Roman part, number, Vietnamese letter" })
  .meta(meaning("ClauseCode", "The path of a clause in its programme.", "Đường dẫn của mục trong chương trình."));
export type ClauseCode = z.infer<typeof ClauseCode>;

/**
 * Whether a text is written like the path of a clause.
 *
 * @example
 * isClauseCode("II.2.đ"); // true
 * isClauseCode("II.2.f"); // false
 */
export function isClauseCode(text: string): boolean {
  return text.length <= LONGEST_CLAUSE && CLAUSE.test(text);
}

/** How the wording of a clause is known. */
export const TextStatus = z
  .enum(["official", "near-official", "paraphrase", "inferred", "missing"])
  .meta(
    meaning(
      "TextStatus",
      "How a wording is known: official (seen on a page that reproduces the act), near-official (a press text that copies it closely), paraphrase (only a summary or translation was seen), inferred (deduced), missing (not seen anywhere).",
      "Mức độ xác thực của câu chữ: chính thức, gần chính thức, diễn giải, suy ra, hoặc chưa tìm thấy.",
    ),
  );
export type TextStatus = z.infer<typeof TextStatus>;

/** What a clause is in the tree of its programme. Objectives, task groups and areas are never the same thing. */
export const ClauseKind = z
  .enum([
    "part",
    "section",
    "general-objective",
    "objective",
    "sub-target",
    "task-group",
    "task",
    "purpose",
    "area",
    "area-item",
  ])
  .meta(meaning("ClauseKind", "What a clause is in its programme.", "Loại mục trong chương trình."));
export type ClauseKind = z.infer<typeof ClauseKind>;

/** The wording of a clause and how it is known. A missing wording has no text at all. */
export const ClauseText = z
  .discriminatedUnion("status", [
    z.strictObject({
      status: TextStatus.exclude(["missing"]),
      wording: BilingualProse,
      complete: z.boolean(),
      note: BilingualProse.optional(),
      sources: SourceKeys,
    }),
    z.strictObject({ status: z.literal("missing"), note: BilingualProse.optional() }),
  ])
  .meta(meaning("ClauseText", "The wording of a clause and how it is known.", "Câu chữ của mục và mức độ xác thực."));
export type ClauseText = z.infer<typeof ClauseText>;

/** One clause of a programme: an objective, a task group, a task, an area. `numbering` says whether its place was seen. */
export const Clause = z
  .strictObject({
    code: ClauseCode,
    kind: ClauseKind,
    parent: ClauseCode.optional(),
    shortTitle: BilingualLine,
    text: ClauseText,
    numbering: z.strictObject({ status: z.enum(["seen", "inferred"]), note: BilingualProse.optional() }),
  })
  .meta(meaning("Clause", "One clause of a programme.", "Một mục của chương trình."));
export interface Clause extends Constant<z.infer<typeof Clause>> {}

/** Something a programme is known or suspected to hold that nobody has seen: it stays visible as missing. */
export const Gap = z
  .strictObject({
    parent: ClauseCode.optional(),
    after: ClauseCode.optional(),
    existence: z.enum(["known", "unknown"]),
    sought: BilingualProse,
  })
  .meta(
    meaning(
      "Gap",
      "A part of a programme that was looked for and not found.",
      "Phần của chương trình đã tìm mà chưa thấy.",
    ),
  );
export interface Gap extends z.infer<typeof Gap> {}

/** The letters of items in Vietnamese law, in their order: đ follows d, and there is no f, j, w or z. */
export const LETTERS = "abcdđeghiklmnopqrstuvxy";
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

// Numbers have two digits at most, so the hundreds keep Roman numbers, Arabic numbers and letters apart: two steps
// of different kind are never equal.
function rank(step: string): number {
  if (step === "M") return 0;
  if (/^\d+$/.test(step)) return 100 + Number(step);
  if (LETTERS.includes(step)) return 200 + LETTERS.indexOf(step);
  return [...step].reduce((sum, digit, index) => {
    const value = ROMAN[digit] ?? 0;
    return value < (ROMAN[step[index + 1] ?? ""] ?? 0) ? sum - value : sum + value;
  }, 0);
}

/**
 * Compares two clause codes in legal order, for `Array.prototype.sort`. The Latin alphabet would put đ last;
 * Vietnamese law puts it between d and e, and knows no f, j, w, z.
 *
 * @example
 * ["II.2.e", "II.2.đ", "II.10", "I.2"].sort(compareClauses); // ["I.2", "II.2.đ", "II.2.e", "II.10"]
 */
export function compareClauses(a: ClauseCode, b: ClauseCode): number {
  const left = a.split(".");
  const right = b.split(".");
  for (const [index, step] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = rank(step) - rank(other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
