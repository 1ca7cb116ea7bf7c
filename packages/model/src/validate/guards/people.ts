import { AttendanceMark } from "../../attendance.js";
import { AttendanceRegister, MarkBatch, RegisterChange } from "../../attendance-register.js";
import { AttendanceReport, NewAttendanceReport } from "../../attendance-report.js";
import { CompletionRule } from "../../completion-rule.js";
import { PaperRequest } from "../../paper-request.js";
import { NewParticipation, Participation, ParticipationChange } from "../../participation.js";
import { NewImport, ParticipationImport } from "../../participation-import.js";
import { Person } from "../../person.js";
import { SessionTrainers, SessionTrainersChange } from "../../session-trainers.js";
import { SheetScan } from "../../sheet-scan.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is a {@link Person} as it stands.
 *
 * @example
 * isPerson({ name: "Nguyễn Thị Lan" }); // false
 */
export const isPerson: Guard<Person> = guardOf(Person);

/**
 * Whether something is a {@link NewParticipation} as it stands.
 *
 * @example
 * isNewParticipation({ person: {}, profile: { sex: "woman" }, roles: [], status: "confirmed", entry: "added" }); // false
 */
export const isNewParticipation: Guard<NewParticipation> = guardOf(NewParticipation);

/**
 * Whether something is a {@link ParticipationChange} as it stands.
 *
 * @example
 * isParticipationChange({}); // false
 */
export const isParticipationChange: Guard<ParticipationChange> = guardOf(ParticipationChange);

/**
 * Whether something is a {@link Participation} as it stands.
 *
 * @example
 * isParticipation({}); // false
 */
export const isParticipation: Guard<Participation> = guardOf(Participation);

/**
 * Whether something is an {@link AttendanceMark} as it stands.
 *
 * @example
 * isAttendanceMark({ state: "late", basis: "paper" }); // true
 */
export const isAttendanceMark: Guard<AttendanceMark> = guardOf(AttendanceMark);

/**
 * Whether something is a {@link NewAttendanceReport} as it stands.
 *
 * @example
 * isNewAttendanceReport({ name: "Zoom", marks: [] }); // false
 */
export const isNewAttendanceReport: Guard<NewAttendanceReport> = guardOf(NewAttendanceReport);

/**
 * Whether something is an {@link AttendanceReport} as it stands.
 *
 * @example
 * isAttendanceReport({}); // false
 */
export const isAttendanceReport: Guard<AttendanceReport> = guardOf(AttendanceReport);

/**
 * Whether something is a {@link PaperRequest} as it stands.
 *
 * @example
 * isPaperRequest({ language: "vi" }); // false
 */
export const isPaperRequest: Guard<PaperRequest> = guardOf(PaperRequest);

/**
 * Whether something is a {@link SheetScan} as it stands.
 *
 * @example
 * isSheetScan({ type: "image/png" }); // false
 */
export const isSheetScan: Guard<SheetScan> = guardOf(SheetScan);

/**
 * Whether something is a {@link CompletionRule} as it stands.
 *
 * @example
 * isCompletionRule({ percent: 80, excused: "absent" }); // true
 */
export const isCompletionRule: Guard<CompletionRule> = guardOf(CompletionRule);

/**
 * Whether something is a {@link NewImport} as it stands.
 *
 * @example
 * isNewImport({ name: "danh-sach.xlsx", rows: [] }); // false
 */
export const isNewImport: Guard<NewImport> = guardOf(NewImport);

/**
 * Whether something is a {@link ParticipationImport} as it stands.
 *
 * @example
 * isParticipationImport({}); // false
 */
export const isParticipationImport: Guard<ParticipationImport> = guardOf(ParticipationImport);

/**
 * Whether something is an {@link AttendanceRegister} as it stands.
 *
 * @example
 * isAttendanceRegister({}); // false
 */
export const isAttendanceRegister: Guard<AttendanceRegister> = guardOf(AttendanceRegister);

/**
 * Whether something is a {@link RegisterChange} as it stands.
 *
 * @example
 * isRegisterChange({ closed: false }); // true
 */
export const isRegisterChange: Guard<RegisterChange> = guardOf(RegisterChange);

/**
 * Whether something is a {@link MarkBatch} as it stands.
 *
 * @example
 * isMarkBatch({ marks: [] }); // false
 */
export const isMarkBatch: Guard<MarkBatch> = guardOf(MarkBatch);

/**
 * Whether something is {@link SessionTrainers} as it stands.
 *
 * @example
 * isSessionTrainers({ items: [] }); // false
 */
export const isSessionTrainers: Guard<SessionTrainers> = guardOf(SessionTrainers);

/**
 * Whether something is a {@link SessionTrainersChange} as it stands.
 *
 * @example
 * isSessionTrainersChange({ items: [] }); // true
 */
export const isSessionTrainersChange: Guard<SessionTrainersChange> = guardOf(SessionTrainersChange);
