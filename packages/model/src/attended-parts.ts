import { type AttendanceMark, type AttendanceSlot, isThere, plannedMinutes } from "./attendance.js";
import type { Session } from "./session.js";

/** One part of a course beside what was marked of somebody in it. */
export interface AttendedPart {
  /** How many minutes it lasts by the timetable; undefined where that has no hours. */
  readonly planned: number | undefined;
  /** What was marked; undefined where nothing was. */
  readonly mark: AttendanceMark | undefined;
  readonly wasThere: boolean;
}

/** Goes through the parts of a course, in their order: certificates and facts add up the same ones, each by a rule of its own. */
export function attendedParts(
  slots: readonly AttendanceSlot[],
  sessions: readonly Session[],
  markAt: (slot: AttendanceSlot) => AttendanceMark | undefined,
): readonly AttendedPart[] {
  const held = new Map(sessions.map((session) => [session.id, session]));
  return slots.map((slot) => {
    const session = held.get(slot.session);
    const mark = markAt(slot);
    return { planned: session && plannedMinutes(session, slot.part), mark, wasThere: isThere(mark?.state) };
  });
}

/** A sum of which one part is not known is not known. */
export function sumOfKnown(minutes: readonly (number | undefined)[]): number | undefined {
  const known = minutes.filter((one) => one !== undefined);
  return known.length === minutes.length ? known.reduce((sum, one) => sum + one, 0) : undefined;
}
