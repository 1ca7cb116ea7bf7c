import * as z from "zod";
import { ShownContact } from "./contact.js";
import { EventId } from "./event.js";
import { FullName } from "./full-name.js";
import { meaning } from "./meaning.js";
import { NewPerson, PersonId } from "./person.js";
import { BirthYear, PersonProfile } from "./person-profile.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of a participation. */
export const ParticipationId = uuid()
  .brand<"ParticipationId">()
  .meta(meaning("ParticipationId", "The identifier of a participation.", "Định danh của một lượt tham dự."));
export type ParticipationId = z.infer<typeof ParticipationId>;

/**
 * Whether a text is the identifier of a participation, in small letters.
 *
 * @example
 * isParticipationId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isParticipationId(text: string): text is ParticipationId {
  return isUuid(text);
}

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

/**
 * Where somebody stands on the way to an event. `invited`: named, and has not answered. `waiting`: wants a seat, and there is
 * none. `confirmed`: has a seat. `declined`: does not come. `withdrawn`: had a seat and gave it back, or was replaced.
 * Whether somebody came is not said here but by attendance.
 */
export const ParticipationStatus = z
  .enum(["invited", "waiting", "confirmed", "declined", "withdrawn"])
  .meta(
    meaning(
      "ParticipationStatus",
      "Where somebody stands on the way to an event.",
      "Tình trạng đăng ký của người tham dự.",
    ),
  );
export type ParticipationStatus = z.infer<typeof ParticipationStatus>;

/** How somebody came to be on the list. Who walked in was not expected, and is no absence where they do not come again. */
export const ParticipationEntry = z
  .enum(["nominated", "registered", "added", "imported", "walk-in"])
  .meta(
    meaning("ParticipationEntry", "How somebody came to be on the list.", "Cách một người có tên trong danh sách."),
  );
export type ParticipationEntry = z.infer<typeof ParticipationEntry>;

/** No role is named twice. */
export const areDifferent = (values: readonly unknown[]) => new Set(values).size === values.length;

/** What may change of a participation. */
const content = {
  /** What they are at this event; later changes of the person leave it as it is. */
  profile: PersonProfile,
  roles: z.array(ParticipationRole).min(1).max(7).refine(areDifferent, { error: "a role is named twice" }),
  /** Where an event is held in both ways, and it was noted. */
  mode: AttendanceMode.optional(),
  status: ParticipationStatus,
} as const;

/** A participation to put on the list of an event: of somebody on record, or of somebody new. */
export const NewParticipation = z
  .strictObject({ person: z.union([PersonId, NewPerson]), ...content, entry: ParticipationEntry })
  .meta(meaning("NewParticipation", "A participation to save.", "Lượt tham dự cần lưu."));
export interface NewParticipation extends z.infer<typeof NewParticipation> {}

/** What somebody on the list is to be: what the list says of their participation, and of themselves. */
export const ParticipationChange = z
  .strictObject({ person: NewPerson, ...content })
  .meta(meaning("ParticipationChange", "A participation as it is to be.", "Lượt tham dự sau khi sửa."));
export interface ParticipationChange extends z.infer<typeof ParticipationChange> {}

/** One person at one event. The same person on its list twice is one participation. */
export const Participation = z
  .strictObject({
    id: ParticipationId,
    revision: z.int().min(1),
    event: EventId,
    /** The row of somebody on the list of the event: it stays, whoever comes or goes, and stands on printed sheets. */
    number: z.int().min(1),
    person: PersonId,
    name: FullName,
    birthYear: BirthYear.optional(),
    contact: ShownContact,
    ...content,
    entry: ParticipationEntry,
  })
  .meta(meaning("Participation", "One person at one event.", "Một người tại một sự kiện."));
export interface Participation extends z.infer<typeof Participation> {}

const HAS_SEAT: ReadonlySet<ParticipationStatus> = new Set(["invited", "confirmed"]);

/**
 * Whether a participation takes one of the seats: somebody who was asked and has not answered keeps theirs.
 *
 * @example
 * takesSeat({ status: "invited" }); // true
 * takesSeat({ status: "waiting" }); // false
 */
export const takesSeat = ({ status }: Pick<Participation, "status">): boolean => HAS_SEAT.has(status);
