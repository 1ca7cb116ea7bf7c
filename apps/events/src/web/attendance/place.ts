import type { AttendanceMark, AttendanceSlot, ParticipationId } from "@wps/model";

/** Where a mark stands: somebody, in one part of the course. */
export interface Place extends AttendanceSlot {
  readonly participation: ParticipationId;
}

/** A place with what is to stand there; `null` where nobody is to know again. */
export interface Marking extends Place {
  readonly mark: AttendanceMark | null;
}

/** A place as the key of a map. */
export const keyOf = ({ participation, session, part }: Place): string => `${participation} ${session} ${part}`;
