import { CoverageFact } from "../../indicators/coverage-map/coverage-fact.js";
import { DocumentFact } from "../../indicators/delivery/evidence.js";
import { PlannedEventFact } from "../../indicators/delivery/plan-delivery.js";
import { ReportFact } from "../../indicators/delivery/reports-on-time.js";
import { EventFact } from "../../indicators/event-fact.js";
import { EvidenceFact } from "../../indicators/learning/evidence-tier.js";
import { ResultContribution } from "../../indicators/learning/result-contribution.js";
import { FollowUpFact, SurveyFact } from "../../indicators/learning/survey-fact.js";
import { TestFact } from "../../indicators/learning/test-fact.js";
import { MoneyFact } from "../../indicators/money/money-fact.js";
import { ParticipationFact } from "../../indicators/participation-fact.js";
import { Suspicion, TotalCheck } from "../../indicators/quality/data-quality.js";
import { PublicationFinding } from "../../indicators/quality/publication-quality.js";
import { type Guard, guardOf } from "../guard.js";

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
 * Whether something is a {@link CoverageFact} as it stands.
 *
 * @example
 * isCoverageFact({ event: "a", status: "held" }); // false
 */
export const isCoverageFact: Guard<CoverageFact> = guardOf(CoverageFact);

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
 * testedPeople.every(isTestFact); // true
 */
export const isTestFact: Guard<TestFact> = guardOf(TestFact);

/**
 * Whether something is a {@link SurveyFact} as it stands.
 *
 * @example
 * isSurveyFact({ event: "a", population: 20, answers: [0, 0, 2, 8, 5] }); // true
 * isSurveyFact({ event: "a", population: 10, answers: [0, 0, 2, 8, 5] }); // false
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
 * isDocumentFact({ grant: "g", kind: "report", state: "present" }); // true
 */
export const isDocumentFact: Guard<DocumentFact> = guardOf(DocumentFact);

/**
 * Whether something is a {@link ReportFact} as it stands.
 *
 * @example
 * isReportFact({ report: "r", due: "2025-06-30", submission: { status: "none" } }); // true
 */
export const isReportFact: Guard<ReportFact> = guardOf(ReportFact);

/**
 * Whether something is a {@link ResultContribution} as it stands.
 *
 * @example
 * isResultContribution({ event: "a" }); // false
 */
export const isResultContribution: Guard<ResultContribution> = guardOf(ResultContribution);

/**
 * Whether something is a {@link Suspicion} as it stands.
 *
 * @example
 * isSuspicion({ record: "a", repeats: "b", review: "open" }); // true
 */
export const isSuspicion: Guard<Suspicion> = guardOf(Suspicion);

/**
 * Whether something is a {@link TotalCheck} as it stands.
 *
 * @example
 * isTotalCheck({ total: { kind: "exact", value: 3 }, parts: [], overlapping: false }); // true
 */
export const isTotalCheck: Guard<TotalCheck> = guardOf(TotalCheck);

/**
 * Whether something is a {@link PublicationFinding} as it stands.
 *
 * @example
 * isPublicationFinding({ rule: "6.1.2", severity: "warning" }); // true
 */
export const isPublicationFinding: Guard<PublicationFinding> = guardOf(PublicationFinding);
