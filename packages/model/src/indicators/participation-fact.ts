import * as z from "zod";
import { PlainDate } from "../date.js";
import { meaning } from "../meaning.js";
import { AttendanceMode, ParticipationRole } from "../participation.js";
import { AgeGroup, GovernmentLevel, PositionLevel, Sex } from "../person-profile.js";
import { ClauseRef } from "../task-link.js";

const Whole = z.int().min(0);
const Text = z.string().min(1).max(64);

/** No more sessions are attended than were expected. */
export const attendsNoMoreThanExpected = (sessions: { readonly expected: number; readonly attended: number }) =>
  sessions.attended <= sessions.expected;

/**
 * One person at one event, with what was so at that event. `null` is "not recorded" everywhere: it is a category of its own
 * and never taken for another. The same person registered twice at one event is one participation.
 */
export const ParticipationFact = z
  .strictObject({
    event: Text,
    /** Who it was, under a key that says nothing; `null` for somebody who came without giving a name. */
    person: Text.nullable(),
    /** The first day of the event. */
    day: PlainDate,
    /** The tasks that the event carries out. */
    links: z.array(ClauseRef),
    sex: Sex,
    organisation: Text.nullable(),
    governmentLevel: GovernmentLevel.nullable(),
    /** The province somebody came from, by its code at the time. */
    province: Text.nullable(),
    ageGroup: AgeGroup.nullable(),
    positionLevel: PositionLevel.nullable(),
    roles: z.array(ParticipationRole).min(1),
    mode: AttendanceMode.nullable(),
    /** Whether somebody was expected by name; who came without is a walk-in. */
    registered: z.boolean(),
    /** The sessions somebody was expected at from the first one attended on, and those attended; none is no attendance. */
    sessions: z.strictObject({ expected: Whole, attended: Whole }).refine(attendsNoMoreThanExpected, {
      path: ["attended"],
      error: "more sessions were attended than expected",
    }),
    /**
     * Minutes of training planned for this person, `null` where the hours of a session are not known; and attended, `null`
     * where only the sessions were noted.
     */
    minutes: z.strictObject({ planned: Whole.nullable(), attended: Whole.nullable() }),
    /** Whether the completion rule of the event is met; a workshop may have none. */
    completion: z.enum(["met", "not-met", "no-rule"]),
  })
  .meta(
    meaning(
      "ParticipationFact",
      "One person at one event, reduced to what measuring needs.",
      "Một lượt tham dự rút gọn còn những gì cần để đo lường.",
    ),
  );
export interface ParticipationFact extends z.infer<typeof ParticipationFact> {}

/** Whether somebody came: to one session at least. */
export const cameTo = ({ sessions }: Pick<ParticipationFact, "sessions">): boolean => sessions.attended > 0;
