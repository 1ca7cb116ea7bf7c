import * as z from "zod";
import type { AttendanceMark, AttendanceSlot } from "./attendance.js";
import { attendedParts, sumOfKnown } from "./attended-parts.js";
import { meaning } from "./meaning.js";
import type { Session } from "./session.js";

/** A course longer than this was not sat through by anybody. */
const MOST_MINUTES = 1_000_000;

interface Shares {
  readonly parts: number;
  readonly ofParts: number;
  readonly minutes?: number | undefined;
  readonly ofMinutes?: number | undefined;
}

/** Nobody attends more than there is. */
export const isWithinTheCourse = ({ parts, ofParts, minutes, ofMinutes }: Shares) =>
  parts <= ofParts && (minutes === undefined || ofMinutes === undefined || minutes <= ofMinutes);

/** How much of a course somebody attended. Minutes are missing where nobody wrote down from when to when it was held. */
export const Attended = z
  .strictObject({
    parts: z.int().min(0),
    ofParts: z.int().min(0),
    minutes: z.int().min(0).max(MOST_MINUTES).optional(),
    ofMinutes: z.int().min(0).max(MOST_MINUTES).optional(),
  })
  .refine(isWithinTheCourse, { error: "nobody attends more than there is" })
  .meta(meaning("Attended", "How much of a course somebody attended.", "Thời lượng một người đã tham dự."));
export interface Attended extends z.infer<typeof Attended> {}

/**
 * How much of a course somebody attended. A part in which somebody came late counts in full, as it does for the rule of
 * completion, unless the minutes were noted.
 *
 * @param slots every part of the course
 * @param sessions what the parts are of
 * @param markAt what was marked of somebody in a part; undefined where there is no mark
 * @example
 * attendedOf([{ session: "8f1c…", part: "whole" }], [{ id: "8f1c…", date: "2026-03-08" }], () => ({ state: "present", basis: "desk" })); // { parts: 1, ofParts: 1 }
 * attendedOf([{ session: "8f1c…", part: "whole" }], [{ id: "8f1c…", date: "2026-03-08", hours: { start: "08:00", end: "11:00" } }], () => undefined); // { parts: 0, ofParts: 1, minutes: 0, ofMinutes: 180 }
 */
export function attendedOf(
  slots: readonly AttendanceSlot[],
  sessions: readonly Session[],
  markAt: (slot: AttendanceSlot) => AttendanceMark | undefined,
): Attended {
  const parts = attendedParts(slots, sessions, markAt);
  const attended = parts.filter(({ wasThere }) => wasThere);
  const minutes = sumOfKnown(
    attended.map(({ planned, mark }) => {
      const noted = mark?.minutes ?? planned;
      return noted && Math.min(noted, planned ?? noted);
    }),
  );
  const ofMinutes = sumOfKnown(parts.map(({ planned }) => planned));
  return {
    parts: attended.length,
    ofParts: parts.length,
    ...(minutes !== undefined && { minutes }),
    ...(ofMinutes !== undefined && { ofMinutes }),
  };
}
