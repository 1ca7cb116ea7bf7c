import { AttendanceMark, type EventId, ParticipationId, SessionId, SessionPart } from "@wps/model";
import { z } from "zod";
import { dropWork, keepWork, keptWork } from "../kept-work.ts";
import type { Marking } from "./place.ts";

/** Marks that were not sent yet. They bear identifiers alone: whose they are is not kept in the browser. */
const KeptMarks = z.object({
  marks: z.array(
    z.strictObject({
      participation: ParticipationId,
      session: SessionId,
      part: SessionPart,
      mark: AttendanceMark.nullable(),
    }),
  ),
});

const placeOf = (event: EventId) => `wps.attendance.${event}`;

/** What this browser still has to send of an event. */
export const leftMarks = (event: EventId): readonly Marking[] =>
  KeptMarks.safeParse(keptWork(placeOf(event))).data?.marks ?? [];

/** Keeps what is not sent, and nothing where there is nothing; false where the browser has no room or forbids it. */
export function keepMarks(event: EventId, marks: readonly Marking[]): boolean {
  if (marks.length > 0) return keepWork(placeOf(event), { marks });
  dropWork(placeOf(event));
  return true;
}
