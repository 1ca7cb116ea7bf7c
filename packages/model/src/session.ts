import * as z from "zod";
import { ModuleId } from "./course-run.js";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { RoomId } from "./room.js";
import { BilingualLine } from "./text.js";
import { LocalTime } from "./time-zone.js";
import { uuid } from "./uuid.js";

/** The stable identifier of a session; calendars know the session by it for ever. */
export const SessionId = uuid()
  .brand<"SessionId">()
  .meta(meaning("SessionId", "The identifier of a session.", "Định danh của phiên."));
export type SessionId = z.infer<typeof SessionId>;

/** The hours of one day, which none of them leaves. */
export const startBeforeTheyEnd = (hours: { readonly start: LocalTime; readonly end: LocalTime }) =>
  hours.start < hours.end;

/** From when to when, in the event's zone, on one day. */
export const Hours = z
  .strictObject({ start: LocalTime, end: LocalTime })
  .refine(startBeforeTheyEnd, { path: ["end"], error: "must end after it starts, on the same day" })
  .meta(meaning("Hours", "Start and end on one day.", "Giờ bắt đầu và kết thúc trong ngày."));
export interface Hours extends z.infer<typeof Hours> {}

/** Whether some time of a day is in both; where one ends as the other begins, none is. */
export const hoursOverlap = (one: Hours, other: Hours) => one.start < other.end && other.start < one.end;

/** How people take part in one session; absent where it is as in the event, or nobody has said. */
export const SessionFormat = z
  .enum(["in-person", "hybrid", "online"])
  .meta(meaning("SessionFormat", "How people take part in a session.", "Hình thức tham dự phiên."));
export type SessionFormat = z.infer<typeof SessionFormat>;

const fields = {
  date: PlainDate,
  hours: Hours.optional(),
  title: BilingualLine.optional(),
  room: RoomId.optional(),
  format: SessionFormat.optional(),
  /** What of the syllabus is taught, where the event is a run of a course. */
  module: ModuleId.optional(),
};

/** One day's sitting of an event. Without `hours` the time of day is not given. */
export const Session = z
  .strictObject({ id: SessionId, ...fields })
  .meta(meaning("Session", "One day's sitting of an event.", "Một phiên trong ngày của sự kiện."));
export interface Session extends z.infer<typeof Session> {}

/** A session as somebody enters it; a new one has no identifier yet. */
export const NewSession = z
  .strictObject({ id: SessionId.optional(), ...fields })
  .meta(meaning("NewSession", "A session to save.", "Phiên cần lưu."));
export interface NewSession extends z.infer<typeof NewSession> {}
