import * as z from "zod";
import type { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { AttendanceMode } from "./participation.js";
import { type Hours, type Session, SessionId } from "./session.js";
import type { LocalTime } from "./time-zone.js";

/** Which part of a session: its morning or its afternoon where it has both, and else all of it. */
export const SessionPart = z
  .enum(["whole", "morning", "afternoon"])
  .meta(meaning("SessionPart", "A part of a session.", "Một buổi trong phiên."));
export type SessionPart = z.infer<typeof SessionPart>;

/** Whether somebody was there. `late`: came after it had begun; `excused`: was not there, and had said why. */
export const AttendanceState = z
  .enum(["present", "late", "excused", "absent"])
  .meta(meaning("AttendanceState", "Whether somebody was there.", "Tình trạng có mặt."));
export type AttendanceState = z.infer<typeof AttendanceState>;

/** Where a mark comes from: the desk at the door, a signed sheet, or the report of an online meeting. */
export const AttendanceBasis = z
  .enum(["desk", "paper", "online-report"])
  .meta(meaning("AttendanceBasis", "Where a mark of attendance comes from.", "Căn cứ điểm danh."));
export type AttendanceBasis = z.infer<typeof AttendanceBasis>;

/** Whether somebody was there in one part of a course, and how it is known. Where there is no mark, nobody knows. */
export const AttendanceMark = z
  .strictObject({
    state: AttendanceState,
    mode: AttendanceMode.optional(),
    /** How many minutes, where they were noted. */
    minutes: z.int().min(0).max(1_440).optional(),
    basis: AttendanceBasis,
  })
  .meta(meaning("AttendanceMark", "Whether somebody was there in one part.", "Điểm danh một buổi."));
export interface AttendanceMark extends z.infer<typeof AttendanceMark> {}

/** A part of a course that attendance is marked for. */
export const AttendanceSlot = z
  .strictObject({ session: SessionId, part: SessionPart })
  .meta(meaning("AttendanceSlot", "A part of a course that is marked.", "Một buổi được điểm danh."));
export interface AttendanceSlot extends z.infer<typeof AttendanceSlot> {}

/** Up to here it is morning, and from there afternoon; what is between is nobody's. */
const NOON: LocalTime = "12:00";
const AFTER_LUNCH: LocalTime = "13:00";

/**
 * The parts that attendance is marked for, in the order of time: a session that lasts from the morning into the afternoon is
 * marked twice, as sheets are signed and days are paid; any other once.
 *
 * @example
 * slotsOf([{ id: "8f1c…", date: "2026-03-08", hours: { start: "08:30", end: "16:30" } }]).map(({ part }) => part); // ["morning", "afternoon"]
 * slotsOf([{ id: "8f1c…", date: "2026-03-08" }]).map(({ part }) => part); // ["whole"]
 */
export function slotsOf(sessions: readonly Session[]): readonly AttendanceSlot[] {
  return sessions.toSorted(compareSessions).flatMap(({ id, hours }) => {
    const parts: SessionPart[] =
      hours && hours.start < NOON && hours.end > AFTER_LUNCH ? ["morning", "afternoon"] : ["whole"];
    return parts.map((part) => ({ session: id, part }));
  });
}

/**
 * How long a part lasts by its session's hours, without lunch.
 *
 * @returns minutes; undefined where the hours are not given
 * @example
 * plannedMinutes({ date: "2026-03-08", hours: { start: "08:30", end: "16:30" } }, "morning"); // 210
 * plannedMinutes({ date: "2026-03-08" }, "whole"); // undefined
 */
export function plannedMinutes(session: Pick<Session, "date" | "hours">, part: SessionPart): number | undefined {
  const hours = hoursOfPart(session, part);
  return hours && minuteOf(hours.end) - minuteOf(hours.start);
}

/**
 * From when to when a part lasts by its session's hours: a day is interrupted for lunch.
 *
 * @returns undefined where the hours are not given
 * @example
 * hoursOfPart({ date: "2026-03-08", hours: { start: "08:30", end: "16:30" } }, "afternoon"); // { start: "13:00", end: "16:30" }
 */
export function hoursOfPart({ hours }: Pick<Session, "date" | "hours">, part: SessionPart): Hours | undefined {
  if (hours === undefined) return undefined;
  return {
    start: part === "afternoon" ? AFTER_LUNCH : hours.start,
    end: part === "morning" ? NOON : hours.end,
  };
}

/**
 * Whether somebody was there, late or not.
 *
 * @example
 * isThere("late"); // true
 * isThere(undefined); // false
 */
export const isThere = (state: AttendanceState | undefined): boolean => state === "present" || state === "late";

const minuteOf = (time: LocalTime): number => 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));

function compareSessions(one: Dated, other: Dated): number {
  const [a, b] = [momentOf(one), momentOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Dated {
  readonly date: PlainDate;
  readonly hours?: { readonly start: LocalTime } | undefined;
}

const momentOf = ({ date, hours }: Dated): string => `${date} ${hours?.start ?? ""}`;
