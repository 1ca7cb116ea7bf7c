import * as z from "zod";
import { AttendanceMark, AttendanceSlot } from "./attendance.js";
import { CompletionRule } from "./completion-rule.js";
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
