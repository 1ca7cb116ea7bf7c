import * as z from "zod";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a course. */
export const CourseId = uuid()
  .brand<"CourseId">()
  .meta(meaning("CourseId", "The identifier of a course.", "Định danh của khóa học."));
export type CourseId = z.infer<typeof CourseId>;

/**
 * Whether a text is the identifier of a course, in small letters.
 *
 * @example
 * isCourseId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isCourseId(text: string): text is CourseId {
  return isUuid(text);
}

/** The identifier of a module of a course. */
export const ModuleId = uuid()
  .brand<"ModuleId">()
  .meta(meaning("ModuleId", "The identifier of a module of a course.", "Định danh của học phần."));
export type ModuleId = z.infer<typeof ModuleId>;

/** Which run of a course an event is: "Khóa 3". */
export const CourseRun = z
  .strictObject({
    course: CourseId,
    number: z.int().min(1).max(9_999),
    /** The day on which the rule of its series lets it begin, as RECURRENCE-ID (RFC 5545); it begins on another where it was moved. */
    due: PlainDate.optional(),
  })
  .meta(meaning("CourseRun", "Which run of a course an event is.", "Sự kiện là khóa thứ mấy của khóa học."));
export interface CourseRun extends z.infer<typeof CourseRun> {}
