import { Course, NewCourse } from "../../course.js";
import { EventSummary, NewProgrammeEvent, ProgrammeEvent } from "../../event.js";
import { NewOrganisation, Organisation } from "../../organisation.js";
import { Recurrence } from "../../recurrence.js";
import { Refusal } from "../../refusals.js";
import { NewRoom, Room } from "../../room.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is a {@link ProgrammeEvent} as it stands.
 *
 * @example
 * isProgrammeEvent(event); // true
 * isProgrammeEvent({ ...event, dates: { ...event.dates, end: "1999-12-31" } }); // false
 */
export const isProgrammeEvent: Guard<ProgrammeEvent> = guardOf(ProgrammeEvent);

/**
 * Whether something is a {@link NewProgrammeEvent} as it stands.
 *
 * @example
 * isNewProgrammeEvent(enteredOf(event)); // true
 * isNewProgrammeEvent(event); // false
 */
export const isNewProgrammeEvent: Guard<NewProgrammeEvent> = guardOf(NewProgrammeEvent);

/**
 * Whether something is an {@link EventSummary} as it stands.
 *
 * @example
 * isEventSummary(event); // false
 */
export const isEventSummary: Guard<EventSummary> = guardOf(EventSummary);

/**
 * Whether something is an {@link Organisation} as it stands.
 *
 * @example
 * isOrganisation({ id: "vwu", name: { vi: "Hội Liên hiệp Phụ nữ Việt Nam" }, type: "government" }); // true
 */
export const isOrganisation: Guard<Organisation> = guardOf(Organisation);

/**
 * Whether something is a {@link NewOrganisation} as it stands.
 *
 * @example
 * isNewOrganisation({ name: {}, type: "government" }); // false
 */
export const isNewOrganisation: Guard<NewOrganisation> = guardOf(NewOrganisation);

/**
 * Whether something is a {@link Refusal} as it stands.
 *
 * @example
 * isRefusal({ code: "EVENT_CHANGED", yours: 1, current: 2 }); // true
 */
export const isRefusal: Guard<Refusal> = guardOf(Refusal);

/**
 * Whether something is a {@link Room} as it stands.
 *
 * @example
 * isRoom({ name: { vi: "Phòng 201" }, capacity: { kind: "unknown" } }); // false
 */
export const isRoom: Guard<Room> = guardOf(Room);

/**
 * Whether something is a {@link NewRoom} as it stands.
 *
 * @example
 * isNewRoom({ name: { vi: "Phòng 201" }, capacity: { kind: "unknown" } }); // true
 */
export const isNewRoom: Guard<NewRoom> = guardOf(NewRoom);

/**
 * Whether something is a {@link Course} as it stands.
 *
 * @example
 * isCourse({ title: { vi: "Tập huấn giảng viên nguồn" }, modules: [] }); // false
 */
export const isCourse: Guard<Course> = guardOf(Course);

/**
 * Whether something is a {@link NewCourse} as it stands.
 *
 * @example
 * isNewCourse({ title: { vi: "Kỹ năng hòa giải" }, kind: "training", modules: [], organisations: [{ organisation: "vwu", role: "lead" }] }); // true
 */
export const isNewCourse: Guard<NewCourse> = guardOf(NewCourse);

/**
 * Whether something is a {@link Recurrence} as it stands.
 *
 * @example
 * isRecurrence({ by: "day", every: 1, end: { is: "count", count: 3 } }); // true
 * isRecurrence({ by: "day", every: 1 }); // false
 */
export const isRecurrence: Guard<Recurrence> = guardOf(Recurrence);
