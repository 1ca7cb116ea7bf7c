import * as z from "zod";
import { AttendanceMark, AttendanceSlot } from "./attendance.js";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import { ParticipationId } from "./participation.js";
import { Line } from "./text.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a report that was taken in. */
export const AttendanceReportId = uuid()
  .brand<"AttendanceReportId">()
  .meta(
    meaning(
      "AttendanceReportId",
      "The identifier of a report of an online meeting.",
      "Định danh của một báo cáo họp trực tuyến.",
    ),
  );
export type AttendanceReportId = z.infer<typeof AttendanceReportId>;

/**
 * Whether a text is the identifier of a report, in small letters.
 *
 * @example
 * isAttendanceReportId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isAttendanceReportId(text: string): text is AttendanceReportId {
  return isUuid(text);
}

/** As many people as one report marks. */
const MOST_MARKS = 2_000;
const Minutes = z.int().min(0).max(1_440);

/** What every report says of itself: which part it is of, what it is called, and from how many minutes on somebody was there. */
const about = {
  ...AttendanceSlot.shape,
  /** Such as the name of its file. */
  name: Line,
  leastMinutes: Minutes.min(1),
  /** How many guests of the meeting are not on the list of the event. */
  unlisted: z.int().min(0).max(100_000),
} as const;

/** The report of an online meeting, to be taken in as the marks of one part, all or none. */
export const NewAttendanceReport = z
  .strictObject({
    ...about,
    marks: z
      .array(
        z.strictObject({
          participation: ParticipationId,
          /** How long somebody was in the meeting; absent of who was not in it. */
          minutes: Minutes.optional(),
          /** What stands there, as whoever takes the report in has seen it; `null` for nothing. */
          over: AttendanceMark.nullable(),
        }),
      )
      .min(1)
      .max(MOST_MARKS),
  })
  .meta(
    meaning(
      "NewAttendanceReport",
      "The report of an online meeting to take in.",
      "Báo cáo họp trực tuyến cần nhập vào sổ điểm danh.",
    ),
  );
export interface NewAttendanceReport extends z.infer<typeof NewAttendanceReport> {}

/** The report of an online meeting that was taken in, and can be taken back as a whole. */
export const AttendanceReport = z
  .strictObject({
    id: AttendanceReportId,
    event: EventId,
    ...about,
    /** How many marks it set. */
    marks: z.int().min(1),
    at: z.iso.datetime(),
    undoneAt: z.iso.datetime().optional(),
  })
  .meta(
    meaning(
      "AttendanceReport",
      "The report of an online meeting that was taken in.",
      "Một báo cáo họp trực tuyến đã nhập vào sổ điểm danh.",
    ),
  );
export interface AttendanceReport extends z.infer<typeof AttendanceReport> {}
