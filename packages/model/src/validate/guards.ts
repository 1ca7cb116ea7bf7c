import { EventSummary, NewProgrammeEvent, ProgrammeEvent } from "../event.js";
import { DocumentFact } from "../indicators/delivery/evidence.js";
import { PlannedEventFact } from "../indicators/delivery/plan-delivery.js";
import { ReportFact } from "../indicators/delivery/reports-on-time.js";
import { EventFact } from "../indicators/event-fact.js";
import { EvidenceFact } from "../indicators/learning/evidence-tier.js";
import { FollowUpFact, SurveyFact } from "../indicators/learning/survey-fact.js";
import { TestFact } from "../indicators/learning/test-fact.js";
import { MoneyFact } from "../indicators/money/money-fact.js";
import { ParticipationFact } from "../indicators/participation-fact.js";
import { NewOrganisation, Organisation } from "../organisation.js";
import { type Guard, guardOf } from "./guard.js";

// What stands here says what the guards tell. In what is published the build writes them out, so that they need no zod.

/**
 * Whether something is a {@link ParticipationFact} as it stands.
 *
 * @example
 * attendees.every(isParticipationFact); // true
 */
export const isParticipationFact: Guard<ParticipationFact> = guardOf(ParticipationFact);

/**
 * Whether something is an {@link EventFact} as it stands.
 *
 * @example
 * isEventFact({ event: "a", status: "held" }); // false
 */
export const isEventFact: Guard<EventFact> = guardOf(EventFact);

/**
 * Whether something is a {@link MoneyFact} as it stands.
 *
 * @example
 * spending.every(isMoneyFact); // true
 */
export const isMoneyFact: Guard<MoneyFact> = guardOf(MoneyFact);

/**
 * Whether something is a {@link TestFact} as it stands.
 *
 * @example
 * isTestFact({ event: "a" }); // false
 */
export const isTestFact: Guard<TestFact> = guardOf(TestFact);

/**
 * Whether something is a {@link SurveyFact} as it stands.
 *
 * @example
 * isSurveyFact({ event: "a" }); // false
 */
export const isSurveyFact: Guard<SurveyFact> = guardOf(SurveyFact);

/**
 * Whether something is a {@link FollowUpFact} as it stands.
 *
 * @example
 * isFollowUpFact({ event: "a" }); // false
 */
export const isFollowUpFact: Guard<FollowUpFact> = guardOf(FollowUpFact);

/**
 * Whether something is an {@link EvidenceFact} as it stands.
 *
 * @example
 * isEvidenceFact({ event: "a" }); // false
 */
export const isEvidenceFact: Guard<EvidenceFact> = guardOf(EvidenceFact);

/**
 * Whether something is a {@link PlannedEventFact} as it stands.
 *
 * @example
 * isPlannedEventFact({ event: "a" }); // false
 */
export const isPlannedEventFact: Guard<PlannedEventFact> = guardOf(PlannedEventFact);

/**
 * Whether something is a {@link DocumentFact} as it stands.
 *
 * @example
 * isDocumentFact({ event: "a" }); // false
 */
export const isDocumentFact: Guard<DocumentFact> = guardOf(DocumentFact);

/**
 * Whether something is a {@link ReportFact} as it stands.
 *
 * @example
 * isReportFact({ event: "a" }); // false
 */
export const isReportFact: Guard<ReportFact> = guardOf(ReportFact);

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
