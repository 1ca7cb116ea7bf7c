import * as z from "zod";
import { AttendanceMark, AttendanceSlot } from "./attendance.js";
import { type Completion, CompletionRule, completionOf } from "./completion-rule.js";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import { ParticipationId } from "./participation.js";

/** Where a mark stands: somebody, in one part. */
const place = { participation: ParticipationId, ...AttendanceSlot.shape } as const;

/**
 * The attendance of an event: its parts, what was marked, when a course counts as completed, and whether it is complete. Only
 * what is complete counts.
 */
export const AttendanceRegister = z
  .strictObject({
    event: EventId,
    /** 0 until somebody has set a rule or closed it. */
    revision: z.int().min(0),
    rule: CompletionRule.optional(),
    closedAt: z.iso.datetime().optional(),
    slots: z.array(AttendanceSlot),
    marks: z.array(z.strictObject({ ...place, mark: AttendanceMark })),
  })
  .meta(
    meaning(
      "AttendanceRegister",
      "The attendance of an event: parts, marks, rule, and whether it is complete.",
      "Sổ điểm danh của sự kiện: các buổi, điểm danh, điều kiện hoàn thành và tình trạng khóa sổ.",
    ),
  );
export interface AttendanceRegister extends z.infer<typeof AttendanceRegister> {}

/** What was marked of somebody in a part; undefined where there is no mark. */
export type MarkAt = (participation: ParticipationId, slot: AttendanceSlot) => AttendanceMark | undefined;

/**
 * The marks of a register, to be asked for one by one.
 *
 * @example
 * marksIn({ marks: [] })("439c044e-b44b-4821-8672-2662705f45ac", { session: "8f1c…", part: "whole" }); // undefined
 */
export function marksIn({ marks }: Pick<AttendanceRegister, "marks">): MarkAt {
  const known = new Map(marks.map((one) => [placeKey(one.participation, one), one.mark]));
  return (participation, slot) => known.get(placeKey(participation, slot));
}

const placeKey = (participation: ParticipationId, { session, part }: AttendanceSlot) =>
  `${participation} ${session} ${part}`;

/**
 * Whether somebody completed the course that a register is of.
 *
 * @param markAt the marks of the register, by {@link marksIn}
 * @example
 * completionIn({ rule: { percent: 80, excused: "absent" }, slots: [] }, () => undefined, "439c044e-b44b-4821-8672-2662705f45ac").status; // "not-met"
 */
export function completionIn(
  { rule, slots }: Pick<AttendanceRegister, "rule" | "slots">,
  markAt: MarkAt,
  participation: ParticipationId,
): Completion {
  return completionOf(
    rule,
    slots.map((slot) => markAt(participation, slot)?.state),
  );
}

/** When a course counts as completed, and whether its attendance is complete: then its numbers count. */
export const RegisterChange = z
  .strictObject({ rule: CompletionRule.optional(), closed: z.boolean() })
  .meta(
    meaning(
      "RegisterChange",
      "The rule of completion, and whether attendance is complete.",
      "Điều kiện hoàn thành và việc khóa sổ điểm danh.",
    ),
  );
export interface RegisterChange extends z.infer<typeof RegisterChange> {}

/** As many marks as are set at once: a sheet of 200 people over five days. */
const MOST_MARKS = 2_000;

/** Marks to set, each in its place; `null` takes one away, and nobody knows again. */
export const MarkBatch = z
  .strictObject({
    marks: z
      .array(z.strictObject({ ...place, mark: AttendanceMark.nullable() }))
      .min(1)
      .max(MOST_MARKS),
  })
  .meta(meaning("MarkBatch", "Marks of attendance to set.", "Các điểm danh cần ghi."));
export interface MarkBatch extends z.infer<typeof MarkBatch> {}
