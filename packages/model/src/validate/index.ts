/**
 * Guards, written by the build from the schemas: as strict as zod, many times as fast, with neither zod nor `eval`. A guard is
 * true of what stands there as its schema wants it. {@link sift} lets the good ones of many values pass, and {@link judge}
 * puts the rest before the schema, which says what is wrong with each.
 *
 * @module @wps/model/validate
 */
export type { Guard } from "./guard.js";
export {
  isAcceptance,
  isAccount,
  isAccountChange,
  isFeedLink,
  isInvitation,
  isNewFeedLink,
  isNewInvitation,
} from "./guards/accounts.js";
export {
  isAttended,
  isCertificate,
  isCertificateCheck,
  isCertificateIssue,
  isCertificateRevocation,
} from "./guards/certificates.js";
export { isCountryEdit, isCountrySource, isNewCountryEdit } from "./guards/country.js";
export {
  isCourse,
  isEventSummary,
  isNewCourse,
  isNewOrganisation,
  isNewProgrammeEvent,
  isNewRoom,
  isOrganisation,
  isProgrammeEvent,
  isRecurrence,
  isRefusal,
  isRoom,
} from "./guards/events.js";
export {
  isCoverageFact,
  isDocumentFact,
  isEventFact,
  isEvidenceFact,
  isFollowUpFact,
  isMoneyFact,
  isParticipationFact,
  isPlannedEventFact,
  isPublicationFinding,
  isReportFact,
  isResultContribution,
  isSurveyFact,
  isSuspicion,
  isTestFact,
  isTotalCheck,
} from "./guards/facts.js";
export {
  isApplication,
  isCoverageMap,
  isCoverageQuestion,
  isEventBehind,
  isEvidenceTier,
  isExclusion,
  isGrantMoney,
  isGrantMoneyRow,
  isMeasurement,
  isMeasureQuestion,
  isMeasureTable,
  isMoneyFigure,
  isParticipationQuestion,
  isParticipationTable,
  isPathLegend,
  isPathResult,
  isProgrammeMeasures,
  isRequiredPace,
  isSatisfaction,
  isStagedFigures,
  isStagedOthers,
} from "./guards/measures.js";
export {
  isAidEntry,
  isAidPublishing,
  isAidPublishingChange,
  isEventMoney,
  isEventMoneyChange,
  isExchangeRate,
  isGrant,
  isKeptExchangeRate,
  isNewExchangeRate,
  isNewGrant,
} from "./guards/money.js";
export {
  isAttendanceMark,
  isAttendanceRegister,
  isAttendanceReport,
  isCompletionRule,
  isMarkBatch,
  isNewAttendanceReport,
  isNewImport,
  isNewParticipation,
  isPaperRequest,
  isParticipation,
  isParticipationChange,
  isParticipationImport,
  isPerson,
  isRegisterChange,
  isSessionTrainers,
  isSessionTrainersChange,
  isSheetScan,
} from "./guards/people.js";
export {
  isActionPlan,
  isClause,
  isContribution,
  isContributionFate,
  isContributionFile,
  isKeptContribution,
  isLegalAct,
  isNewContribution,
  isPhaseTally,
  isProgramme,
  isSource,
} from "./guards/programmes.js";
export {
  isDelivery,
  isDocumentAddress,
  isDueReport,
  isEventPermit,
  isGrantRequirements,
  isNewDocument,
  isNewRecommendation,
  isPermit,
  isPermitChange,
  isPermitStep,
  isProgrammeDocument,
  isRecommendation,
  isRequirementsChange,
  isResults,
  isResultsChange,
} from "./guards/results.js";
export {
  isConsentRecord,
  isDataRequest,
  isHoldLifting,
  isLegalHold,
  isNewConsent,
  isNewDataRequest,
  isNewLegalHold,
  isOwnConsent,
  isReadingReason,
  isRequestStep,
  isSensitiveDetails,
} from "./guards/rights.js";
export { isAccessNeeds, isNewNominee, isNewRegistration, isSeatPlan } from "./guards/seats.js";
export {
  isAgency,
  isAgencyFunction,
  isAgencyGap,
  isFunctionHolding,
  isOffice,
  isProvince,
  isReorganisation,
} from "./guards/state.js";
export {
  isFramework,
  isIndicator,
  isIndicatorList,
  isMeasure,
  isMeasureMetadata,
  isObservation,
  isSeriesBreak,
  isTarget,
} from "./guards/targets.js";
export { type Doubtful, type Judge, type Judged, judge, type Refused, type Sifted, sift } from "./sift.js";
