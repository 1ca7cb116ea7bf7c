import { type Refusal, Refused } from "@wps/model";
import type { Context, ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";
import type { core } from "zod";
import {
  FAULT_STATUS,
  type FaultCode,
  type InputIssue,
  PROBLEM_MEDIA_TYPE,
  type Problem,
  REFUSAL_STATUS,
} from "../contract/problems.ts";
import { TooManyStreams } from "./changes/service.ts";
import type { AppEnv } from "./session/actor.ts";
import { ForeignRequest } from "./session/own-pages.ts";

const MOST_ISSUES = 50;

const TITLES: Record<Problem["code"], string> = {
  MALFORMED: "The input is not well formed",
  FOREIGN_ORIGIN: "The request comes from another site",
  NO_SUCH_PATH: "There is no such path",
  METHOD_NOT_ALLOWED: "This path knows other methods",
  TOO_LARGE: "The body is too large",
  WRONG_MEDIA_TYPE: "The body is not JSON",
  WRONG_HOST: "This app does not answer to this name",
  BROKEN: "Something broke on our side",
  BUSY: "There are too many of these already",
  NOT_ALLOWED: "This is not yours to do",
  EVENT_NOT_FOUND: "There is no such event",
  PROGRAMME_NOT_FOUND: "There is no such programme",
  CLAUSE_NOT_FOUND: "There is no such clause",
  PROVINCE_NOT_FOUND: "There is no such province",
  ORGANISATION_NOT_FOUND: "There is no such organisation",
  ORGANISATION_EXISTS: "This organisation is there already",
  SESSION_NOT_FOUND: "The event has no such session",
  STATUS_NOT_REACHABLE: "The life cycle of an event has no such step",
  HELD_TOO_EARLY: "An event that has not begun cannot have been held",
  REVISION_NOT_FOUND: "No such version of the event is kept",
  EVENT_CHANGED: "The event was changed since you read it",
  CONTRIBUTION_NOT_FOUND: "There is no such contribution",
  CONTRIBUTION_CHANGED: "The contribution was changed since you read it",
  CONTRIBUTION_EXISTS: "This is contributed already",
  CONTRIBUTIONS_MISPLACED: "A contribution has no place in its programme",
  CLAUSE_IN_USE: "Events or other contributions rely on this clause",
  SIGN_IN_FAILED: "The address and the password do not belong together",
  TOO_MANY_ATTEMPTS: "Too many attempts have failed",
  PASSWORD_WRONG: "The present password is another",
  PASSWORD_GUESSABLE: "Others would try this password first",
  ACCOUNT_NOT_FOUND: "There is no such account",
  ACCOUNT_CHANGED: "The account was changed since you read it",
  EMAIL_TAKEN: "Somebody has or is invited to an account with this address",
  LAST_ADMIN: "Nobody would be left to administer",
  INVITATION_NOT_FOUND: "This invitation is not open",
  FEED_LINK_NOT_FOUND: "There is no such private feed link",
  TOO_MANY_FEED_LINKS: "This account has as many private feed links as it may have",
  PERSON_NOT_FOUND: "There is no such person on your lists",
  PARTICIPATION_NOT_FOUND: "There is no such participation",
  PARTICIPATION_CHANGED: "The participation was changed since you read it",
  PARTICIPATION_EXISTS: "This person is on the list already",
  PARTICIPATION_ATTENDED: "Attendance was marked of this participation",
  PARTICIPATION_CERTIFIED: "A certificate was issued for this participation",
  TRAINER_NOT_FOUND: "Nobody of this kind teaches at the event",
  PERMIT_CHANGED: "What is known of the permit was changed since you read it",
  SESSION_TRAINERS_CHANGED: "Who teaches was changed since you read it",
  SLOT_NOT_FOUND: "The event has no such part",
  SESSION_ATTENDED: "Attendance was marked in a part that would be gone",
  REGISTER_CHANGED: "The register was changed since you read it",
  REGISTER_CLOSED: "The attendance of this event is complete",
  ATTENDANCE_REPORT_NOT_FOUND: "There is no such report of a meeting",
  SHEET_SCAN_NOT_FOUND: "There is no such scan of a signed sheet",
  SHEET_SCAN_UNREADABLE: "The file is no scan that can be kept",
  TOO_MANY_SHEET_SCANS: "The event has as many scans as it may have",
  MARKS_CHANGED: "Marks were changed since the report was looked through",
  REGISTER_OPEN: "Nobody has said yet that attendance is complete",
  RULE_NOT_SET: "It is not set when the course counts as completed",
  RULE_NOT_MET: "By its rule somebody did not complete the course",
  COUNTRY_EDIT_NOT_FOUND: "There is no such entry in the calendar of the country",
  COUNTRY_EDIT_CHANGED: "The entry was changed since you read it",
  COURSE_NOT_FOUND: "There is no such course",
  RUN_OF_NO_COURSE: "The event is a run of a course that is not there",
  COURSE_CHANGED: "The course was changed since you read it",
  COURSE_IN_USE: "Some events are runs of the course",
  MODULE_NOT_FOUND: "The course has no such module",
  MODULE_IN_USE: "Some sessions teach the module",
  RUN_TAKEN: "The course has a run of this number",
  GRANT_NOT_FOUND: "There is no such grant",
  GRANT_IN_USE: "Money, funders of events, results, requirements, documents or statements point at the grant",
  GRANT_CHANGED: "The grant was changed since you read it",
  AID_PUBLISHING_CHANGED: "Who publishes was changed since you read it",
  NO_ACTIVITIES: "There are no activities to publish, or nobody publishes them",
  DOCUMENT_NOT_FOUND: "There is no such document",
  DOCUMENT_CHANGED: "The document was changed since you read it",
  DOCUMENT_UNREADABLE: "The file is no document that can be kept",
  DOCUMENT_STAYS: "The document may not be shown to others",
  EVIDENCE_NOT_FOUND: "What the document is said to show is not there",
  TOO_MANY_DOCUMENTS: "There are as many documents as there may be",
  RESULTS_CHANGED: "The results were changed since you read them",
  RECOMMENDATION_NOT_FOUND: "There is no such recommendation",
  RECOMMENDATION_CHANGED: "The recommendation was changed since you read it",
  REQUIREMENTS_CHANGED: "What the agreement asks for was changed since you read it",
  REPORT_NOT_OWED: "The agreement asks for no such report",
  DONE_TOO_EARLY: "What is done on a day to come is not done yet",
  ROOM_NOT_FOUND: "There is no such room",
  ROOM_CHANGED: "The room was changed since you read it",
  SESSION_ROOM_NOT_FOUND: "A session takes place in a room that there is not",
  ROOM_CLOSED: "The room is closed on that day",
  ROOM_TAKEN: "Somebody has the room at that time",
  EVENT_MONEY_CHANGED: "The money of the event was changed since you read it",
  GRANT_NOT_OF_FUNDER: "The funder or the channel stands nowhere in the chain of the grant",
  GRANT_WITHHELD: "A grant that is not yours stays with its funder",
  PAYER_NOT_FOUND: "There is no such grant to pay",
  SHARES_WITHHELD: "What a grant pays that is not yours stays as it is",
  EXCHANGE_RATE_NOT_FOUND: "There is no such exchange rate",
  EXCHANGE_RATE_EXISTS: "There is a rate for that day already",
  EXCHANGE_RATE_REPLACED: "The rate was corrected before",
  CERTIFICATE_NOT_FOUND: "There is no such certificate",
  CERTIFICATE_REVOKED: "This certificate was revoked before",
  REGISTER_INCOMPLETE: "Attendance is not complete yet",
  LIST_UNREADABLE: "The list cannot be read",
  IMPORT_NOT_FOUND: "There is no such import",
  IMPORT_IN_USE: "Of those who came with the import some were marked or changed since",
  PERSON_MERGE_NOT_FOUND: "No such merge stands",
  MERGE_OBSTRUCTED: "Somebody has to decide something about both first",
  MERGE_REACHES_FURTHER: "One of them is on lists of others",
  MERGE_NOT_LAST: "The same person was merged once more since",
  PERSON_CHANGED: "The lists changed meanwhile",
  SEAT_PLAN_CHANGED: "The seats were planned anew since you read it",
  SEAT_NOT_FREE: "The plan of the event has no seat for them",
  OFFICE_NOT_FOUND: "The plan of the event gives this organisation no seats",
  REGISTRATION_NOT_FOUND: "Nobody can register here",
  NOMINATION_LINK_NOT_FOUND: "This link to name people is not open",
  NOMINEE_NOT_FOUND: "Nobody of this kind was named through the link",
  NOMINATIONS_CLOSED: "The deadline to name people is over",
  PLACE_NOT_FOUND: "This link to a place is not open",
  PLACE_GIVEN_UP: "The place was given up",
  CONSENT_TEXT_NOT_FOUND: "Nobody was ever asked to agree to such a text",
  SIGNED_LATER: "What is signed on a day to come is not signed yet",
  OWN_DATA_NOT_FOUND: "This link is not open",
  DATA_REQUEST_EXISTS: "There is an open request of this kind already",
  DATA_REQUEST_NOT_FOUND: "There is no such request",
  DATA_REQUEST_CHANGED: "The request was changed since you read it",
  STEP_NOT_POSSIBLE: "The request allows no such step",
  LEGAL_HOLD: "A legal hold keeps this from being deleted",
  LEGAL_HOLD_NOT_FOUND: "There is no such legal hold",
  LEGAL_HOLD_LIFTED: "The legal hold was lifted before",
  RETENTION_RUNNING: "Data whose time is over are being deleted now",
  RELEASE_NOT_FOUND: "There is no such release",
  RELEASE_DIFFERS: "What would be released has changed since you looked at it",
  RELEASE_NOT_POSSIBLE: "Nothing can be released like this now",
  STATEMENT_NOT_FOUND: "There is no such statement",
  STATEMENT_DIFFERS: "What the statement would tell has changed since you looked at it",
  STATEMENT_NOT_POSSIBLE: "No statement can be issued like this now",
  NAMES_NEEDED_LONGER: "The event is not over by that day",
};

/** Answers as RFC 9457 problem details. */
function answer(
  c: Context<AppEnv>,
  code: Problem["code"],
  status: number,
  more: Pick<Problem, "issues" | "refusal"> = {},
) {
  const problem: Problem = {
    type: `urn:wps:problem:${code.toLowerCase().replaceAll("_", "-")}`,
    title: TITLES[code],
    status,
    code,
    requestId: c.var.requestId,
    ...more,
  };
  const headers = { "Content-Type": PROBLEM_MEDIA_TYPE, ...hintsOf(more.refusal) };
  return new Response(JSON.stringify(problem), { status, headers });
}

/** What RFC 9110 wants said in a header as well: how one could sign in (401), and when to ask again (429). */
function hintsOf(refusal: Refusal | undefined): Record<string, string> {
  if (refusal?.code === "SIGN_IN_FAILED") return { "WWW-Authenticate": 'Session realm="WPS events"' };
  if (refusal?.code === "TOO_MANY_ATTEMPTS") return { "Retry-After": String(refusal.seconds) };
  return {};
}

export const fault = (c: Context<AppEnv>, code: FaultCode) => answer(c, code, FAULT_STATUS[code]);

const refuse = (c: Context<AppEnv>, refusal: Refusal) =>
  answer(c, refusal.code, REFUSAL_STATUS[refusal.code], { refusal });

/** zod's issues, as the fields of a form can show them. */
export function malformed(c: Context<AppEnv>, issues: readonly core.$ZodIssue[]) {
  const shown: InputIssue[] = issues.slice(0, MOST_ISSUES).map((issue) => ({
    path: issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
    message: issue.message,
  }));
  return answer(c, "MALFORMED", FAULT_STATUS.MALFORMED, { issues: shown });
}

export const unknownPath: NotFoundHandler<AppEnv> = (c) => fault(c, "NO_SUCH_PATH");

/** The path is known, the method is not: says which are, as RFC 9110 asks. */
export function unknownMethod(c: Context<AppEnv>, methods: readonly string[]) {
  const response = fault(c, "METHOD_NOT_ALLOWED");
  response.headers.set("Allow", methods.join(", "));
  return response;
}

/** What the framework itself turns away, under our name for it. */
function faultWith(status: number): FaultCode | undefined {
  const codes = Object.keys(FAULT_STATUS) as FaultCode[];
  return codes.find((code) => FAULT_STATUS[code] === status && code !== "BROKEN");
}

/** The one place where an error becomes an answer. */
export function errorAnswer(log: Logger): ErrorHandler<AppEnv> {
  return (error, c) => {
    if (error instanceof Refused) return refuse(c, error.refusal);
    if (error instanceof ForeignRequest) return fault(c, error.code);
    if (error instanceof TooManyStreams) return fault(c, "BUSY");
    const known = error instanceof HTTPException ? faultWith(error.status) : undefined;
    if (known !== undefined) return fault(c, known);
    // Whoever hangs up in the middle of a body waits for no answer, and nothing broke here.
    if (c.req.raw.signal.aborted) log.info({ requestId: c.var.requestId }, "a client hung up");
    else log.error({ err: error, requestId: c.var.requestId }, "a request failed");
    return fault(c, "BROKEN");
  };
}
