import * as z from "zod";
import { PlainDate } from "../date.js";
import { meaning } from "../meaning.js";
import { ClauseRef } from "../task-link.js";

/**
 * The sex of a participant as recorded. `undeclared`: asked, and not told. `unknown`: nobody asked, or the sheet does not
 * say. Both are left out of a share of women and widen its bounds; `another` is neither and is counted.
 */
export const Sex = z
  .enum(["woman", "man", "another", "undeclared", "unknown"])
  .meta(meaning("Sex", "The sex of a participant as recorded.", "Giới tính của người tham dự theo ghi nhận."));
export type Sex = z.infer<typeof Sex>;

/** The level of government that somebody works at. */
export const GovernmentLevel = z
  .enum(["central", "province", "commune", "other"])
  .meta(meaning("GovernmentLevel", "The level of government somebody works at.", "Cấp chính quyền nơi công tác."));
export type GovernmentLevel = z.infer<typeof GovernmentLevel>;

/** How old somebody was at the event, never more exactly than this. */
export const AgeGroup = z
  .enum(["under-25", "25-34", "35-44", "45-54", "55-and-over"])
  .meta(meaning("AgeGroup", "How old somebody was, in groups.", "Nhóm tuổi."));
export type AgeGroup = z.infer<typeof AgeGroup>;

/** The level of somebody's position. */
export const PositionLevel = z
  .enum(["leader", "expert", "staff", "other"])
  .meta(meaning("PositionLevel", "The level of somebody's position.", "Cấp vị trí công tác."));
export type PositionLevel = z.infer<typeof PositionLevel>;

/** What somebody did at an event. */
export const ParticipationRole = z
  .enum(["participant", "trainer", "speaker", "chair", "facilitator", "observer", "organiser"])
  .meta(meaning("ParticipationRole", "What somebody did at an event.", "Vai trò tại sự kiện."));
export type ParticipationRole = z.infer<typeof ParticipationRole>;

/** How somebody took part. */
export const AttendanceMode = z
  .enum(["in-person", "online"])
  .meta(meaning("AttendanceMode", "How somebody took part.", "Hình thức tham dự."));
export type AttendanceMode = z.infer<typeof AttendanceMode>;

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
    /** Minutes of training planned for this person, and attended; `null` where only the sessions were noted. */
    minutes: z.strictObject({ planned: Whole, attended: Whole.nullable() }),
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
