import { z } from "@hono/zod-openapi";
import { FieldPath, meaning, Refusal, type RefusalCode } from "@wps/model";

/** The status of every refusal of the domain. Nothing else in the app knows these numbers. */
export const REFUSAL_STATUS = {
  NOT_ALLOWED: 403,
  EVENT_NOT_FOUND: 404,
  PROGRAMME_NOT_FOUND: 404,
  CLAUSE_NOT_FOUND: 422,
  PROVINCE_NOT_FOUND: 422,
  ORGANISATION_NOT_FOUND: 422,
  ORGANISATION_EXISTS: 409,
  SESSION_NOT_FOUND: 422,
  STATUS_NOT_REACHABLE: 409,
  HELD_TOO_EARLY: 409,
  REVISION_NOT_FOUND: 404,
  EVENT_CHANGED: 412,
  CONTRIBUTION_NOT_FOUND: 404,
  CONTRIBUTION_CHANGED: 412,
  CONTRIBUTION_EXISTS: 409,
  CONTRIBUTIONS_MISPLACED: 422,
  CLAUSE_IN_USE: 409,
  SIGN_IN_FAILED: 401,
  TOO_MANY_ATTEMPTS: 429,
  PASSWORD_WRONG: 422,
  PASSWORD_GUESSABLE: 422,
  ACCOUNT_NOT_FOUND: 404,
  ACCOUNT_CHANGED: 412,
  EMAIL_TAKEN: 409,
  LAST_ADMIN: 409,
  INVITATION_NOT_FOUND: 404,
  FEED_LINK_NOT_FOUND: 404,
  TOO_MANY_FEED_LINKS: 409,
  PERSON_NOT_FOUND: 422,
  PARTICIPATION_NOT_FOUND: 404,
  PARTICIPATION_CHANGED: 412,
  PARTICIPATION_EXISTS: 409,
  PARTICIPATION_ATTENDED: 409,
  PARTICIPATION_CERTIFIED: 409,
  TRAINER_NOT_FOUND: 422,
  SESSION_TRAINERS_CHANGED: 412,
  SLOT_NOT_FOUND: 422,
  SESSION_ATTENDED: 409,
  REGISTER_CHANGED: 412,
  REGISTER_CLOSED: 409,
  REGISTER_OPEN: 409,
  ATTENDANCE_REPORT_NOT_FOUND: 404,
  SHEET_SCAN_NOT_FOUND: 404,
  SHEET_SCAN_UNREADABLE: 422,
  TOO_MANY_SHEET_SCANS: 409,
  MARKS_CHANGED: 412,
  RULE_NOT_SET: 409,
  RULE_NOT_MET: 409,
  COUNTRY_EDIT_NOT_FOUND: 404,
  COUNTRY_EDIT_CHANGED: 412,
  GRANT_NOT_FOUND: 404,
  GRANT_IN_USE: 409,
  GRANT_CHANGED: 412,
  AID_PUBLISHING_CHANGED: 412,
  NO_ACTIVITIES: 404,
  DOCUMENT_NOT_FOUND: 404,
  DOCUMENT_CHANGED: 412,
  DOCUMENT_UNREADABLE: 422,
  DOCUMENT_STAYS: 422,
  EVIDENCE_NOT_FOUND: 422,
  TOO_MANY_DOCUMENTS: 409,
  RESULTS_CHANGED: 412,
  RECOMMENDATION_NOT_FOUND: 404,
  RECOMMENDATION_CHANGED: 412,
  REQUIREMENTS_CHANGED: 412,
  REPORT_NOT_OWED: 409,
  DONE_TOO_EARLY: 422,
  ROOM_NOT_FOUND: 404,
  ROOM_CHANGED: 412,
  SESSION_ROOM_NOT_FOUND: 422,
  ROOM_CLOSED: 409,
  ROOM_TAKEN: 409,
  EVENT_MONEY_CHANGED: 412,
  GRANT_NOT_OF_FUNDER: 422,
  GRANT_WITHHELD: 422,
  PAYER_NOT_FOUND: 422,
  SHARES_WITHHELD: 409,
  EXCHANGE_RATE_NOT_FOUND: 422,
  EXCHANGE_RATE_EXISTS: 409,
  EXCHANGE_RATE_REPLACED: 409,
  CERTIFICATE_NOT_FOUND: 404,
  CERTIFICATE_REVOKED: 409,
  REGISTER_INCOMPLETE: 409,
  LIST_UNREADABLE: 422,
  IMPORT_NOT_FOUND: 404,
  IMPORT_IN_USE: 409,
  PERSON_MERGE_NOT_FOUND: 404,
  MERGE_OBSTRUCTED: 409,
  MERGE_REACHES_FURTHER: 409,
  MERGE_NOT_LAST: 409,
  PERSON_CHANGED: 409,
  SEAT_PLAN_CHANGED: 412,
  SEAT_NOT_FREE: 409,
  OFFICE_NOT_FOUND: 404,
  REGISTRATION_NOT_FOUND: 404,
  NOMINATION_LINK_NOT_FOUND: 404,
  NOMINEE_NOT_FOUND: 404,
  NOMINATIONS_CLOSED: 409,
  PLACE_NOT_FOUND: 404,
  PLACE_GIVEN_UP: 409,
  CONSENT_TEXT_NOT_FOUND: 422,
  SIGNED_LATER: 422,
  OWN_DATA_NOT_FOUND: 404,
  DATA_REQUEST_EXISTS: 409,
  DATA_REQUEST_NOT_FOUND: 404,
  DATA_REQUEST_CHANGED: 412,
  STEP_NOT_POSSIBLE: 409,
  LEGAL_HOLD: 409,
  LEGAL_HOLD_NOT_FOUND: 404,
  LEGAL_HOLD_LIFTED: 409,
  RETENTION_RUNNING: 409,
  RELEASE_NOT_FOUND: 404,
  RELEASE_DIFFERS: 409,
  RELEASE_NOT_POSSIBLE: 409,
  STATEMENT_NOT_FOUND: 404,
  STATEMENT_DIFFERS: 409,
  STATEMENT_NOT_POSSIBLE: 409,
  NAMES_NEEDED_LONGER: 422,
} as const satisfies Record<RefusalCode, number>;

/** What can go wrong before the domain is asked, or behind its back. */
export const FAULT_STATUS = {
  MALFORMED: 400,
  FOREIGN_ORIGIN: 403,
  NO_SUCH_PATH: 404,
  METHOD_NOT_ALLOWED: 405,
  TOO_LARGE: 413,
  WRONG_MEDIA_TYPE: 415,
  WRONG_HOST: 421,
  BROKEN: 500,
  BUSY: 503,
} as const;
export type FaultCode = keyof typeof FAULT_STATUS;

/** One thing wrong with the input, and where. */
export const InputIssue = z
  .strictObject({ path: FieldPath, message: z.string() })
  .meta(
    meaning("InputIssue", "One thing wrong with the input, and where.", "Một điểm sai trong dữ liệu nhập và vị trí."),
  );
export type InputIssue = z.infer<typeof InputIssue>;

/** Problem details (RFC 9457) with a closed `code` to switch on. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum([...(Object.keys(REFUSAL_STATUS) as RefusalCode[]), ...(Object.keys(FAULT_STATUS) as FaultCode[])]),
    requestId: z.string(),
    issues: z.array(InputIssue).optional(),
    refusal: Refusal.optional(),
  })
  .meta(
    meaning(
      "Problem",
      "Why a request failed, as RFC 9457 problem details.",
      "Lý do yêu cầu không thực hiện được, theo RFC 9457.",
    ),
  );
export type Problem = z.infer<typeof Problem>;

const MEDIA_TYPE = "application/problem+json";
const described = (description: string) => ({ description, content: { [MEDIA_TYPE]: { schema: Problem } } });

/** What any operation may answer, whatever it does. */
export const always = {
  [FAULT_STATUS.FOREIGN_ORIGIN]: described("This is not yours to do, or a page of another site asks for it."),
  [FAULT_STATUS.WRONG_HOST]: described("The request was meant for another machine."),
  [FAULT_STATUS.BROKEN]: described("Something broke on our side; the log knows more under the `requestId`."),
} as const;

/** The answers that an operation can give besides its good one. */
export const problems = {
  malformed: described("The input is not well formed; `issues` say where."),
  notFound: described("There is no such thing."),
  changed: described("Somebody has changed it since you read it."),
  exists: described("It exists already."),
  conflict: described("As things stand it cannot be kept: the life cycle has no such step, or somebody has the room."),
  inUse: described("It exists already, or others rely on what would be gone."),
  notYet: described("Attendance is not complete, or the rule of completion is not set or not met."),
  revoked: described("It was revoked before."),
  notPossible: described("As things stand it cannot be done."),
  refused: described("The input points to something that does not exist."),
  signInFailed: described("The address and the password do not belong together."),
  noSeat: described("The plan of the event has no seat for them, or the time for it is over."),
  lastAdmin: described("Nobody would be left to administer."),
  passwordGuessable: described("Others would try this password first."),
  passwordWrong: described("The present password is another, or others would try the next one first."),
  tooManyAttempts: described("Too many attempts have failed; `Retry-After` says when to come back."),
  tooLarge: described("The body is too large."),
  wrongMediaType: described("The body is not JSON."),
  busy: described("There are too many of these already; try again later."),
} as const;

export const PROBLEM_MEDIA_TYPE = MEDIA_TYPE;
