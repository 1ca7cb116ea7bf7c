import { type AttendanceMark, type AttendanceMode, type AttendanceState, isThere } from "@wps/model";

/** What somebody at the desk says of a place. What is left out stays as it is; `null` says that nobody knows. */
export interface SaidMark {
  readonly state: AttendanceState;
  readonly mode?: AttendanceMode | null;
  readonly minutes?: number | null;
}

/** How it comes to be said, and how somebody takes part where nobody says so; nothing where the event is held in one way. */
export interface Saying {
  readonly basis: AttendanceMark["basis"];
  readonly usualMode: AttendanceMode | undefined;
}

/**
 * What is to stand in a place: what was said of it, and what still holds of what stood there. How and how long somebody was
 * there is kept as long as they are said to have been there.
 *
 * @example
 * markSaid({ state: "late" }, { state: "present", minutes: 95, basis: "desk" }, { basis: "desk", usualMode: undefined }); // { state: "late", minutes: 95, basis: "desk" }
 * markSaid({ state: "absent" }, { state: "present", minutes: 95, basis: "desk" }, { basis: "desk", usualMode: undefined }); // { state: "absent", basis: "desk" }
 */
export function markSaid(
  said: SaidMark,
  before: AttendanceMark | undefined,
  { basis, usualMode }: Saying,
): AttendanceMark {
  const { state } = said;
  if (!isThere(state)) return { state, basis };
  const known = isThere(before?.state) ? before : undefined;
  const mode = said.mode === undefined ? (known?.mode ?? usualMode) : said.mode;
  const minutes = said.minutes === undefined ? known?.minutes : said.minutes;
  return { state, ...(mode && { mode }), ...(typeof minutes === "number" && { minutes }), basis };
}
