import { type EventId, type Language, type Refusal, wordingIn } from "@wps/model";
import { OfflineError, ProblemError } from "../api.ts";
import { sayDay, sayHours } from "../language/dates.ts";
import type { EventDraft } from "./draft.ts";
import type { IssueText } from "./issue-words.ts";
import { explainAll, type FormIssue } from "./issues.ts";

/** Why a save did not work, as far as it concerns the person at the form. */
export type Setback =
  | { readonly kind: "offline" | "not-allowed" | "gone" | "changed" | "run-changed" | "too-large" }
  | { readonly kind: "broken"; readonly requestId: string }
  | { readonly kind: "refused"; readonly issues: readonly FormIssue[] }
  /** Something is wrong with another run of the course, which was to follow. */
  | { readonly kind: "run-refused"; readonly issue: Omit<FormIssue, "path"> };

/**
 * Sorts what went wrong; nothing of it touches the draft.
 *
 * @param id the event that was to be saved, where it is there already
 */
export function setbackOf(error: Error, draft: EventDraft, language: Language, id?: EventId): Setback {
  if (error instanceof OfflineError) return { kind: "offline" };
  if (!(error instanceof ProblemError)) throw error;
  const { code, requestId, issues = [], refusal } = error.problem;
  const pathOf = () => (refusal !== undefined && "path" in refusal ? refusal.path : []);
  const refused = (
    text: IssueText,
    path: readonly PropertyKey[] = pathOf(),
    more: Pick<FormIssue, "values" | "event"> = {},
  ): Setback => {
    if (path[0] === "revisions") return { kind: "run-refused", issue: { text, ...more } };
    const own = explainAll(draft, [{ path: withinEvent(path) }]);
    return { kind: "refused", issues: own.map((issue) => ({ ...issue, text, ...more })) };
  };
  switch (code) {
    case "MALFORMED":
      return {
        kind: "refused",
        issues: explainAll(
          draft,
          issues.map(({ path }) => ({ path: withinEvent(path) })),
        ),
      };
    case "CLAUSE_NOT_FOUND":
    case "PROGRAMME_NOT_FOUND":
      return refused("clauseNotFound");
    case "PROVINCE_NOT_FOUND":
      return refused("provinceList");
    case "ORGANISATION_NOT_FOUND":
      return refused("organisationNotFound");
    case "PAYER_NOT_FOUND":
      return refused("grantNotFound");
    case "GRANT_NOT_OF_FUNDER":
      return refused("grantNotOfFunder");
    case "GRANT_WITHHELD":
      return refused("grantWithheld");
    case "SESSION_NOT_FOUND":
      return refused("sessionNotFound");
    case "RUN_OF_NO_COURSE":
      return refused("courseNotFound");
    case "RUN_TAKEN":
      return refused("runTaken");
    case "MODULE_NOT_FOUND":
      return refused("moduleNotFound");
    case "STATUS_NOT_REACHABLE":
      return refused("statusNotReachable", ["status"]);
    case "SESSION_ATTENDED":
      return refused("sessionAttended");
    case "HELD_TOO_EARLY":
      return refused("heldTooEarly", ["dates", "start"]);
    case "SESSION_ROOM_NOT_FOUND":
      return refused("roomNotFound");
    case "ROOM_CLOSED":
    case "ROOM_TAKEN":
      return refused(code === "ROOM_TAKEN" ? "roomTaken" : "roomClosed", pathOf(), roomIn(refusal, language));
    case "EVENT_CHANGED":
      return { kind: refusal?.code === code && (refusal.event ?? id) !== id ? "run-changed" : "changed" };
    case "EVENT_NOT_FOUND":
      return { kind: "gone" };
    case "TOO_LARGE":
      return { kind: "too-large" };
    case "NOT_ALLOWED":
    case "FOREIGN_ORIGIN":
    case "WRONG_HOST":
      return { kind: "not-allowed" };
    case "ORGANISATION_EXISTS":
    case "CONTRIBUTION_NOT_FOUND":
    case "CONTRIBUTION_CHANGED":
    case "CONTRIBUTION_EXISTS":
    case "CONTRIBUTIONS_MISPLACED":
    case "CLAUSE_IN_USE":
    case "REVISION_NOT_FOUND":
    case "SIGN_IN_FAILED":
    case "TOO_MANY_ATTEMPTS":
    case "PASSWORD_WRONG":
    case "PASSWORD_GUESSABLE":
    case "ACCOUNT_NOT_FOUND":
    case "ACCOUNT_CHANGED":
    case "EMAIL_TAKEN":
    case "LAST_ADMIN":
    case "INVITATION_NOT_FOUND":
    case "FEED_LINK_NOT_FOUND":
    case "TOO_MANY_FEED_LINKS":
    case "PERSON_NOT_FOUND":
    case "PARTICIPATION_NOT_FOUND":
    case "PARTICIPATION_CHANGED":
    case "PARTICIPATION_EXISTS":
    case "PARTICIPATION_ATTENDED":
    case "PARTICIPATION_CERTIFIED":
    case "TRAINER_NOT_FOUND":
    case "PERMIT_CHANGED":
    case "SESSION_TRAINERS_CHANGED":
    case "SLOT_NOT_FOUND":
    case "REGISTER_CHANGED":
    case "REGISTER_CLOSED":
    case "REGISTER_OPEN":
    case "ATTENDANCE_REPORT_NOT_FOUND":
    case "SHEET_SCAN_NOT_FOUND":
    case "SHEET_SCAN_UNREADABLE":
    case "TOO_MANY_SHEET_SCANS":
    case "MARKS_CHANGED":
    case "RULE_NOT_SET":
    case "RULE_NOT_MET":
    case "COUNTRY_EDIT_NOT_FOUND":
    case "COUNTRY_EDIT_CHANGED":
    case "COURSE_NOT_FOUND":
    case "COURSE_CHANGED":
    case "COURSE_IN_USE":
    case "MODULE_IN_USE":
    case "GRANT_NOT_FOUND":
    case "GRANT_IN_USE":
    case "GRANT_CHANGED":
    case "AID_PUBLISHING_CHANGED":
    case "NO_ACTIVITIES":
    case "DOCUMENT_NOT_FOUND":
    case "DOCUMENT_CHANGED":
    case "DOCUMENT_UNREADABLE":
    case "DOCUMENT_STAYS":
    case "EVIDENCE_NOT_FOUND":
    case "TOO_MANY_DOCUMENTS":
    case "RESULTS_CHANGED":
    case "RECOMMENDATION_NOT_FOUND":
    case "RECOMMENDATION_CHANGED":
    case "REQUIREMENTS_CHANGED":
    case "REPORT_NOT_OWED":
    case "DONE_TOO_EARLY":
    case "EVENT_MONEY_CHANGED":
    case "ROOM_NOT_FOUND":
    case "ROOM_CHANGED":
    case "SHARES_WITHHELD":
    case "EXCHANGE_RATE_NOT_FOUND":
    case "EXCHANGE_RATE_EXISTS":
    case "EXCHANGE_RATE_REPLACED":
    case "CERTIFICATE_NOT_FOUND":
    case "CERTIFICATE_REVOKED":
    case "REGISTER_INCOMPLETE":
    case "LIST_UNREADABLE":
    case "IMPORT_NOT_FOUND":
    case "IMPORT_IN_USE":
    case "PERSON_MERGE_NOT_FOUND":
    case "MERGE_OBSTRUCTED":
    case "MERGE_REACHES_FURTHER":
    case "MERGE_NOT_LAST":
    case "PERSON_CHANGED":
    case "SEAT_PLAN_CHANGED":
    case "SEAT_NOT_FREE":
    case "OFFICE_NOT_FOUND":
    case "REGISTRATION_NOT_FOUND":
    case "NOMINATION_LINK_NOT_FOUND":
    case "NOMINEE_NOT_FOUND":
    case "NOMINATIONS_CLOSED":
    case "PLACE_NOT_FOUND":
    case "PLACE_GIVEN_UP":
    case "CONSENT_TEXT_NOT_FOUND":
    case "SIGNED_LATER":
    case "OWN_DATA_NOT_FOUND":
    case "DATA_REQUEST_EXISTS":
    case "DATA_REQUEST_NOT_FOUND":
    case "DATA_REQUEST_CHANGED":
    case "STEP_NOT_POSSIBLE":
    case "LEGAL_HOLD":
    case "LEGAL_HOLD_NOT_FOUND":
    case "LEGAL_HOLD_LIFTED":
    case "RETENTION_RUNNING":
    case "RELEASE_NOT_FOUND":
    case "RELEASE_DIFFERS":
    case "RELEASE_NOT_POSSIBLE":
    case "STATEMENT_NOT_FOUND":
    case "STATEMENT_DIFFERS":
    case "STATEMENT_NOT_POSSIBLE":
    case "NAMES_NEEDED_LONGER":
    case "NO_SUCH_PATH":
    case "METHOD_NOT_ALLOWED":
    case "WRONG_MEDIA_TYPE":
    case "BROKEN":
    case "BUSY":
      return { kind: "broken", requestId };
  }
}

/** Where something stands in the event itself, which is sent under a name where other runs follow it. */
const withinEvent = (path: readonly PropertyKey[]) => (path[0] === "after" ? path.slice(1) : path);

/** What there is to say of a room that cannot be had. */
function roomIn(refusal: Refusal | undefined, language: Language): Pick<FormIssue, "values" | "event"> {
  if (refusal?.code === "ROOM_CLOSED") return { values: { day: sayDay(refusal.closedFrom, language) } };
  if (refusal?.code !== "ROOM_TAKEN") return {};
  const { name, date, hours, event } = refusal;
  const values = {
    room: wordingIn(name, language).text,
    day: sayDay(date, language),
    hours: sayHours(hours),
  };
  return { values, ...(event !== undefined && { event }) };
}
