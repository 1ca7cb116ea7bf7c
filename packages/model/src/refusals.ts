import * as z from "zod";
import { CAPABILITIES } from "./access.js";
import { AccountId, EmailAddress } from "./account.js";
import { AttendanceSlot } from "./attendance.js";
import { AttendanceReportId } from "./attendance-report.js";
import { ClauseCode, ProgrammeCode } from "./clause.js";
import { ConsentPurpose } from "./consent.js";
import { ContributionId } from "./contribution.js";
import { CountryEditId } from "./country-edit.js";
import { CourseId, ModuleId } from "./course-run.js";
import { DataRequestId, RequestStepName } from "./data-request.js";
import { PlainDate } from "./date.js";
import { DocumentId } from "./document.js";
import { DOCUMENT_BARRIERS } from "./document-audience.js";
import { EventId } from "./event.js";
import { EventStatus } from "./event-status.js";
import { ExchangeRateId } from "./exchange-rate.js";
import { FieldPath } from "./field-path.js";
import { GrantId } from "./grant.js";
import { LegalHoldId } from "./legal-hold.js";
import { meaning } from "./meaning.js";
import { MERGE_OBSTACLES } from "./merge-obstacle.js";
import { OrganisationId } from "./organisation.js";
import { ParticipationId } from "./participation.js";
import { ImportId } from "./participation-import.js";
import { PersonId } from "./person.js";
import { PersonMergeId } from "./person-merge.js";
import { ProvinceRef } from "./place.js";
import { RecommendationId } from "./recommendation.js";
import { RequirementId } from "./requirement.js";
import { RoomId } from "./room.js";
import { SEAT_OBSTACLES } from "./seat-obstacle.js";
import { Hours, SessionId } from "./session.js";
import { SheetScanId } from "./sheet-scan.js";
import { ClauseRef } from "./task-link.js";
import { BilingualLine } from "./text.js";

const Revision = z.int().min(1);

/** A contribution that has no place in its programme: where it is in what was sent, and why. */
const Misplaced = z.strictObject({
  path: FieldPath,
  clause: ClauseRef,
  because: z.enum(["no-programme", "no-parent", "wrong-kind"]),
});

/** Every way the domain says no: a code, and the data a reader needs to understand it. */
export const Refusal = z
  .discriminatedUnion("code", [
    z.strictObject({ code: z.literal("NOT_ALLOWED"), capability: z.enum(CAPABILITIES) }),
    z.strictObject({ code: z.literal("EVENT_NOT_FOUND"), id: EventId }),
    z.strictObject({ code: z.literal("PROGRAMME_NOT_FOUND"), programme: ProgrammeCode }),
    z.strictObject({ code: z.literal("CLAUSE_NOT_FOUND"), path: FieldPath, clause: ClauseRef }),
    z.strictObject({ code: z.literal("PROVINCE_NOT_FOUND"), path: FieldPath, province: ProvinceRef }),
    z.strictObject({ code: z.literal("ORGANISATION_NOT_FOUND"), path: FieldPath, id: OrganisationId }),
    z.strictObject({ code: z.literal("ORGANISATION_EXISTS"), id: OrganisationId }),
    z.strictObject({ code: z.literal("SESSION_NOT_FOUND"), path: FieldPath, id: SessionId }),
    /** The life cycle has no such step; `reachable` are those that it has. */
    z.strictObject({
      code: z.literal("STATUS_NOT_REACHABLE"),
      from: EventStatus,
      to: EventStatus,
      reachable: z.array(EventStatus),
    }),
    /** An event that has not begun cannot have been held. */
    z.strictObject({ code: z.literal("HELD_TOO_EARLY"), start: PlainDate, today: PlainDate }),
    z.strictObject({ code: z.literal("REVISION_NOT_FOUND"), id: EventId, revision: Revision }),
    /** Which event, is said where several are changed together. */
    z.strictObject({
      code: z.literal("EVENT_CHANGED"),
      yours: Revision,
      current: Revision,
      event: EventId.optional(),
    }),
    z.strictObject({ code: z.literal("CONTRIBUTION_NOT_FOUND"), id: ContributionId }),
    z.strictObject({ code: z.literal("CONTRIBUTION_CHANGED"), yours: Revision, current: Revision }),
    z.strictObject({ code: z.literal("CONTRIBUTION_EXISTS"), id: ContributionId }),
    z.strictObject({ code: z.literal("CONTRIBUTIONS_MISPLACED"), rows: z.array(Misplaced).min(1) }),
    /** A contributed clause would be gone while events are linked to it or other contributions stand below it. */
    z.strictObject({
      code: z.literal("CLAUSE_IN_USE"),
      clause: ClauseRef,
      events: z.int().min(0),
      below: z.array(ClauseCode),
    }),
    /** The address and the password do not belong together; which of the two is wrong is told to nobody. */
    z.strictObject({ code: z.literal("SIGN_IN_FAILED") }),
    z.strictObject({ code: z.literal("TOO_MANY_ATTEMPTS"), seconds: z.int().min(1) }),
    z.strictObject({ code: z.literal("PASSWORD_WRONG") }),
    /** Others would try it first. */
    z.strictObject({ code: z.literal("PASSWORD_GUESSABLE") }),
    z.strictObject({ code: z.literal("ACCOUNT_NOT_FOUND"), id: AccountId }),
    z.strictObject({ code: z.literal("ACCOUNT_CHANGED"), yours: Revision, current: Revision }),
    z.strictObject({ code: z.literal("EMAIL_TAKEN"), email: EmailAddress }),
    /** Nobody could open an account any more. */
    z.strictObject({ code: z.literal("LAST_ADMIN") }),
    /** It never was, is used up, was withdrawn, or its time is over. */
    z.strictObject({ code: z.literal("INVITATION_NOT_FOUND") }),
    /** It never was, was revoked, or its account is closed. */
    z.strictObject({ code: z.literal("FEED_LINK_NOT_FOUND") }),
    z.strictObject({ code: z.literal("TOO_MANY_FEED_LINKS"), most: z.int().min(1) }),
    z.strictObject({ code: z.literal("PERSON_NOT_FOUND"), id: PersonId, path: FieldPath }),
    z.strictObject({ code: z.literal("PARTICIPATION_NOT_FOUND"), id: ParticipationId }),
    z.strictObject({ code: z.literal("PARTICIPATION_CHANGED"), yours: Revision, current: Revision }),
    /** The person is on the list already; `path` leads to the one of many that is. */
    z.strictObject({ code: z.literal("PARTICIPATION_EXISTS"), id: ParticipationId, path: FieldPath }),
    /** Somebody was marked there: the participation is part of the record, and may be withdrawn but not be gone. */
    z.strictObject({ code: z.literal("PARTICIPATION_ATTENDED"), id: ParticipationId }),
    /** Somebody has or had a certificate for it: what is shown of it to others stays on record. */
    z.strictObject({ code: z.literal("PARTICIPATION_CERTIFIED"), id: ParticipationId }),
    /** Who is to teach is not on the list of the event, or not as a trainer who may come. */
    z.strictObject({ code: z.literal("TRAINER_NOT_FOUND"), path: FieldPath, id: ParticipationId }),
    z.strictObject({ code: z.literal("PERMIT_CHANGED"), yours: z.int().min(0), current: z.int().min(0) }),
    z.strictObject({ code: z.literal("SESSION_TRAINERS_CHANGED"), yours: z.int().min(0), current: z.int().min(0) }),
    z.strictObject({ code: z.literal("SLOT_NOT_FOUND"), path: FieldPath, slot: AttendanceSlot }),
    /** Attendance was marked in sessions that would be gone. */
    z.strictObject({ code: z.literal("SESSION_ATTENDED"), path: FieldPath, id: SessionId }),
    /** A register that nobody has set has the revision 0. */
    z.strictObject({ code: z.literal("REGISTER_CHANGED"), yours: z.int().min(0), current: z.int().min(0) }),
    /** The organisers have said that attendance is complete. */
    z.strictObject({ code: z.literal("REGISTER_CLOSED") }),
    /** The organisers have not said yet that attendance is complete. */
    z.strictObject({ code: z.literal("REGISTER_OPEN") }),
    /** There is none, or it was taken back. */
    z.strictObject({ code: z.literal("ATTENDANCE_REPORT_NOT_FOUND"), id: AttendanceReportId }),
    /** There is none, or its time was over: nothing can be seen any more. */
    z.strictObject({ code: z.literal("SHEET_SCAN_NOT_FOUND"), id: SheetScanId }),
    /** It is neither a PDF nor a JPEG nor a PNG, whatever it is called. */
    z.strictObject({ code: z.literal("SHEET_SCAN_UNREADABLE") }),
    /** The event has as many as it may have. */
    z.strictObject({ code: z.literal("TOO_MANY_SHEET_SCANS"), most: z.int() }),
    /** So many marks are no longer what they were when somebody looked: what would be written over them was not seen. */
    z.strictObject({ code: z.literal("MARKS_CHANGED"), marks: z.int().min(1) }),
    /** Nobody has said when the course counts as completed. */
    z.strictObject({ code: z.literal("RULE_NOT_SET") }),
    /** By the rule somebody did not complete the course; `path` leads to the one of many. */
    z.strictObject({ code: z.literal("RULE_NOT_MET"), id: ParticipationId, path: FieldPath }),
    /** It never was, or it is not the reader's to know of. */
    z.strictObject({ code: z.literal("COURSE_NOT_FOUND"), id: CourseId }),
    /** The course that the event is said to be a run of is not there for this actor, or is another than the one it is made in. */
    z.strictObject({ code: z.literal("RUN_OF_NO_COURSE"), path: FieldPath, id: CourseId }),
    z.strictObject({ code: z.literal("COURSE_CHANGED"), yours: Revision, current: Revision }),
    /** So many events are runs of it. */
    z.strictObject({ code: z.literal("COURSE_IN_USE"), runs: z.int().min(0) }),
    /** The course of the event has no such module. */
    z.strictObject({ code: z.literal("MODULE_NOT_FOUND"), path: FieldPath, id: ModuleId }),
    /** So many sessions teach a module that is to go. */
    z.strictObject({ code: z.literal("MODULE_IN_USE"), id: ModuleId, sessions: z.int().min(1) }),
    /** The course has a run of this number already. */
    z.strictObject({ code: z.literal("RUN_TAKEN"), path: FieldPath, number: z.int().min(1) }),
    z.strictObject({ code: z.literal("GRANT_NOT_FOUND"), id: GrantId }),
    /** So much points at it: money of events, and events whose funders name it; results, requirements, documents and statements of its own. */
    z.strictObject({
      code: z.literal("GRANT_IN_USE"),
      events: z.int().min(0),
      funded: z.int().min(0),
      results: z.int().min(0),
      requirements: z.int().min(0),
      documents: z.int().min(0),
      statements: z.int().min(0),
    }),
    z.strictObject({ code: z.literal("GRANT_CHANGED"), yours: Revision, current: Revision }),
    /** A grant pays by its chain alone: the funder or the channel at the path stands nowhere in it. */
    z.strictObject({ code: z.literal("GRANT_NOT_OF_FUNDER"), path: FieldPath }),
    /** A grant stays with its funder when somebody saves who is not told of it. */
    z.strictObject({ code: z.literal("GRANT_WITHHELD"), path: FieldPath }),
    /** Before anybody entered anything the revision is 0. */
    z.strictObject({
      code: z.literal("AID_PUBLISHING_CHANGED"),
      yours: z.int().min(0),
      current: z.int().min(0),
    }),
    /** Nobody publishes activities of aid, or there is none to publish. */
    z.strictObject({ code: z.literal("NO_ACTIVITIES"), because: z.enum(["no-publisher", "not-published"]) }),
    /** There is none, it is not the reader's to know of, or there is no file of it. */
    z.strictObject({ code: z.literal("DOCUMENT_NOT_FOUND"), id: DocumentId }),
    z.strictObject({ code: z.literal("DOCUMENT_CHANGED"), yours: Revision, current: Revision }),
    /** Its bytes are those of no document that can be kept, of another type than it claims, or too many. */
    z.strictObject({ code: z.literal("DOCUMENT_UNREADABLE"), because: z.enum(["type", "other-type", "size"]) }),
    /** Whom it shows it may not be shown to others. */
    z.strictObject({ code: z.literal("DOCUMENT_STAYS"), because: z.enum(DOCUMENT_BARRIERS), path: FieldPath }),
    /** What it is said to be evidence of is not there. */
    z.strictObject({ code: z.literal("EVIDENCE_NOT_FOUND"), path: FieldPath }),
    z.strictObject({ code: z.literal("TOO_MANY_DOCUMENTS"), most: z.int() }),
    /** Results that nobody has entered have the revision 0. */
    z.strictObject({ code: z.literal("RESULTS_CHANGED"), yours: z.int().min(0), current: z.int().min(0) }),
    /** It never was, or it is not the reader's to know of. */
    z.strictObject({ code: z.literal("RECOMMENDATION_NOT_FOUND"), id: RecommendationId }),
    z.strictObject({ code: z.literal("RECOMMENDATION_CHANGED"), yours: Revision, current: Revision }),
    /** Requirements that nobody has entered have the revision 0. */
    z.strictObject({ code: z.literal("REQUIREMENTS_CHANGED"), yours: z.int().min(0), current: z.int().min(0) }),
    /** The agreement asks for no such report. */
    z.strictObject({ code: z.literal("REPORT_NOT_OWED"), requirement: RequirementId, closes: PlainDate }),
    /** What is said to have been done on a day to come was not done yet. */
    z.strictObject({ code: z.literal("DONE_TOO_EARLY"), path: FieldPath, on: PlainDate, today: PlainDate }),
    /** Of money that nobody had entered the revision is 0. */
    /** It never was. */
    z.strictObject({ code: z.literal("ROOM_NOT_FOUND"), id: RoomId }),
    z.strictObject({ code: z.literal("ROOM_CHANGED"), yours: Revision, current: Revision }),
    /** A session takes place in a room that there is not. */
    z.strictObject({ code: z.literal("SESSION_ROOM_NOT_FOUND"), path: FieldPath, id: RoomId }),
    /** A session takes place in a room on a day on which it is closed. */
    z.strictObject({
      code: z.literal("ROOM_CLOSED"),
      path: FieldPath,
      room: RoomId,
      date: PlainDate,
      closedFrom: PlainDate,
    }),
    /**
     * Somebody has the room already. `hours` are those that both want, in the zone of the event that was sent; `event` is the
     * other one, where the reader may know of it.
     */
    z.strictObject({
      code: z.literal("ROOM_TAKEN"),
      path: FieldPath,
      room: RoomId,
      name: BilingualLine,
      date: PlainDate,
      hours: Hours,
      event: EventId.optional(),
    }),
    z.strictObject({ code: z.literal("EVENT_MONEY_CHANGED"), yours: z.int().min(0), current: z.int().min(0) }),
    /** A grant that is named as a payer is not there, as far as whoever names it may know. */
    z.strictObject({ code: z.literal("PAYER_NOT_FOUND"), path: FieldPath }),
    /** What a grant pays stays as it is when somebody saves who is not told of that grant. */
    z.strictObject({ code: z.literal("SHARES_WITHHELD"), path: FieldPath }),
    z.strictObject({ code: z.literal("EXCHANGE_RATE_NOT_FOUND"), path: FieldPath, id: ExchangeRateId }),
    /** For one day and direction one rate stands, so that nobody has to choose; a correction names it. */
    z.strictObject({ code: z.literal("EXCHANGE_RATE_EXISTS"), id: ExchangeRateId }),
    /** Somebody corrected it before. */
    z.strictObject({ code: z.literal("EXCHANGE_RATE_REPLACED"), id: ExchangeRateId }),
    /** There is no such certificate, or none to print. Whoever asks by a code is not told whether it could be one. */
    z.strictObject({ code: z.literal("CERTIFICATE_NOT_FOUND") }),
    /** It was revoked before: the first reason stands. */
    z.strictObject({ code: z.literal("CERTIFICATE_REVOKED") }),
    /** Attendance cannot be complete: so many marks are missing, or there is nothing to mark. */
    z.strictObject({ code: z.literal("REGISTER_INCOMPLETE"), unmarked: z.int().min(0) }),
    /** A list of people that was handed in is not read: why, what of it, how much of that there is, and how much may be. */
    z.strictObject({
      code: z.literal("LIST_UNREADABLE"),
      because: z.string(),
      what: z.string().optional(),
      value: z.number().optional(),
      limit: z.number().optional(),
    }),
    z.strictObject({ code: z.literal("IMPORT_NOT_FOUND"), id: ImportId }),
    /** Of those whom an import put on the list some were marked since, or changed. */
    z.strictObject({ code: z.literal("IMPORT_IN_USE"), attended: z.int().min(0), changed: z.int().min(0) }),
    /** It never was, was undone, or who it was about is not on record any more. */
    z.strictObject({ code: z.literal("PERSON_MERGE_NOT_FOUND"), id: PersonMergeId }),
    /** Two people cannot be one before somebody has decided something at these events. */
    z.strictObject({
      code: z.literal("MERGE_OBSTRUCTED"),
      obstacles: z.array(z.strictObject({ event: EventId, because: z.enum(MERGE_OBSTACLES) })).min(1),
    }),
    /** One of the two is on lists that are not the reader's to change; which, is not told. */
    z.strictObject({ code: z.literal("MERGE_REACHES_FURTHER") }),
    /** The same person was merged once more since: the last is undone first. */
    z.strictObject({ code: z.literal("MERGE_NOT_LAST") }),
    /** The lists that somebody is on changed while they were read; to try again is all that is needed. */
    z.strictObject({ code: z.literal("PERSON_CHANGED"), id: PersonId }),
    /** A plan that nobody has made has the revision 0. */
    z.strictObject({ code: z.literal("SEAT_PLAN_CHANGED"), yours: z.int().min(0), current: z.int().min(0) }),
    /** The plan of the event has no seat for them. */
    z.strictObject({ code: z.literal("SEAT_NOT_FREE"), because: z.enum(SEAT_OBSTACLES) }),
    /** The plan of the event gives this organisation no seats. */
    z.strictObject({ code: z.literal("OFFICE_NOT_FOUND"), organisation: OrganisationId }),
    /** It never was, is closed, or its time is over. */
    z.strictObject({ code: z.literal("REGISTRATION_NOT_FOUND") }),
    /** It never was, was withdrawn, or its time is over. */
    z.strictObject({ code: z.literal("NOMINATION_LINK_NOT_FOUND") }),
    z.strictObject({ code: z.literal("NOMINEE_NOT_FOUND"), id: ParticipationId }),
    /** The deadline is over: those who were named may still be replaced, and nobody is added. */
    z.strictObject({ code: z.literal("NOMINATIONS_CLOSED") }),
    /** It never was, was replaced, or its time is over. */
    z.strictObject({ code: z.literal("PLACE_NOT_FOUND") }),
    /** Who has declined or was withdrawn has no place to answer for any more. */
    z.strictObject({ code: z.literal("PLACE_GIVEN_UP") }),
    z.strictObject({ code: z.literal("CONSENT_TEXT_NOT_FOUND"), purpose: ConsentPurpose, text: z.int() }),
    /** A paper is written down that would be signed on a day to come. */
    z.strictObject({ code: z.literal("SIGNED_LATER"), on: PlainDate, today: PlainDate }),
    /** It never was, was revoked or replaced, its time is over, or who it was for is not on record any more. */
    z.strictObject({ code: z.literal("OWN_DATA_NOT_FOUND") }),
    /** There is an open request of the kind. */
    z.strictObject({ code: z.literal("DATA_REQUEST_EXISTS") }),
    z.strictObject({ code: z.literal("DATA_REQUEST_NOT_FOUND"), id: DataRequestId }),
    z.strictObject({ code: z.literal("DATA_REQUEST_CHANGED"), yours: Revision, current: Revision }),
    /** The request is closed, the step was taken, or it is none for a request of its kind. */
    z.strictObject({ code: z.literal("STEP_NOT_POSSIBLE"), step: RequestStepName }),
    /** What would be deleted must be kept, because of a legal hold on a person or on an event of theirs. */
    z.strictObject({ code: z.literal("LEGAL_HOLD") }),
    z.strictObject({ code: z.literal("LEGAL_HOLD_NOT_FOUND"), id: LegalHoldId }),
    /** It was lifted before: the first reason stands. */
    z.strictObject({ code: z.literal("LEGAL_HOLD_LIFTED") }),
    /** Data whose time is over are being deleted at this moment. */
    z.strictObject({ code: z.literal("RETENTION_RUNNING") }),
    z.strictObject({ code: z.literal("RELEASE_NOT_FOUND"), number: z.int().min(1) }),
    z.strictObject({ code: z.literal("RELEASE_DIFFERS") }),
    z.strictObject({
      code: z.literal("RELEASE_NOT_POSSIBLE"),
      /** There is nobody to tell of, an earlier release is of a later day, another is being made, or it is too much work. */
      because: z.enum(["nobody", "too-early", "running", "too-much"]),
    }),
    z.strictObject({ code: z.literal("COUNTRY_EDIT_NOT_FOUND"), id: CountryEditId }),
    z.strictObject({ code: z.literal("COUNTRY_EDIT_CHANGED"), yours: Revision, current: Revision }),
    z.strictObject({ code: z.literal("STATEMENT_NOT_FOUND"), grant: GrantId, nth: z.int().min(1) }),
    /** What it would tell is not what somebody looked at, or another one of the grant was issued meanwhile. */
    z.strictObject({ code: z.literal("STATEMENT_DIFFERS") }),
    z.strictObject({
      code: z.literal("STATEMENT_NOT_POSSIBLE"),
      /** Its last day is not over, or who should issue it does not run what the grant pays for. */
      because: z.enum(["not-over", "not-its-issuer"]),
    }),
    /** Names of an event are not deleted before it is over. */
    z.strictObject({ code: z.literal("NAMES_NEEDED_LONGER"), until: PlainDate, end: PlainDate }),
  ])
  .meta(meaning("Refusal", "Why the domain says no.", "Lý do hệ thống từ chối."));
export type Refusal = z.infer<typeof Refusal>;
/** What tells one kind of refusal from another. */
export type RefusalCode = Refusal["code"];

/** Thrown by the domain and its services to say no; carries the {@link Refusal}. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "Refused";
    this.refusal = refusal;
  }
}
