/**
 * The nouns of the programme: what a clause, a plan, a target, an agency, a province, an event or a source is, and what can
 * be asked of them. Each noun is a zod schema and a type of one name: the schema reads what comes from outside, the type is
 * what comes of it. Functions take rows and give answers; the rows themselves are behind `@wps/model/catalogue`.
 *
 * What is unknown is never zero, what is missing never empty, and what was not found is not taken for none.
 *
 * @module @wps/model
 */
export {
  type AccountActor,
  type Actor,
  CAPABILITIES,
  type Capability,
  can,
  type EventSubject,
  type Reach,
  ROLES,
  type Role,
  RUNNING_ROLES,
  reachesOf,
} from "./access.js";
export { AccessNeeds } from "./access-needs.js";
export { Account, AccountChange, AccountId, AccountRole, EmailAddress, hasScope, toEmailAddress } from "./account.js";
export { ActionPlan, ActionPlanCode, PlanScope, PlanStage } from "./action-plan.js";
export { Agency, AgencyCode, AgencyGap, AgencyKind, AgencyName, AgencyParent } from "./agency.js";
export { AidEntry, AidPublishing, AidPublishingChange, ChannelCode, OrganisationIdentifier } from "./aid-publishing.js";
export { allocate } from "./allocation.js";
export {
  AttendanceBasis,
  AttendanceMark,
  AttendanceSlot,
  AttendanceState,
  hoursOfPart,
  isThere,
  plannedMinutes,
  SessionPart,
  slotsOf,
} from "./attendance.js";
export {
  AttendanceRegister,
  completionIn,
  type MarkAt,
  MarkBatch,
  marksIn,
  RegisterChange,
} from "./attendance-register.js";
export {
  AttendanceReport,
  AttendanceReportId,
  isAttendanceReportId,
  NewAttendanceReport,
} from "./attendance-report.js";
export { Attended, attendedOf } from "./attended.js";
export {
  Certificate,
  CertificateCheck,
  CertificateId,
  CertificateIssue,
  CertificateRevocation,
  CertificateStanding,
  checkOf,
  isCertificateId,
  RevocationReason,
  standingOf,
} from "./certificate.js";
export { CertificateCode, certificateCodeIn, toCertificateCode } from "./certificate-code.js";
export {
  Clause,
  ClauseCode,
  ClauseKind,
  ClauseText,
  compareClauses,
  Gap,
  isClauseCode,
  ProgrammeCode,
  TextStatus,
} from "./clause.js";
export { codeAfter, kindsBelow, type PlaceFault, parentOf, placeFault } from "./clause-place.js";
export { isCode } from "./code.js";
export { type Comparable, type ComparisonRow, compare, type PlanVerdict, type Surplus, surplusOf } from "./compare.js";
export { type Completion, CompletionRule, completionOf, USUAL_RULE } from "./completion-rule.js";
export {
  ConsentChannel,
  ConsentId,
  ConsentPurpose,
  ConsentRecord,
  type ConsentState,
  consentOf,
  mayBePictured,
  NewConsent,
  OwnConsent,
} from "./consent.js";
export { CONSENT_TEXTS, type ConsentText, consentText, latestConsentText } from "./consent-text.js";
export type { Constant } from "./constant.js";
export { Contact, PhoneNumber, ShownContact, toPhoneNumber } from "./contact.js";
export {
  Contribution,
  ContributionBase,
  ContributionFile,
  ContributionId,
  contentOf,
  isContributionId,
  KeptContribution,
  NewContribution,
} from "./contribution.js";
export { ContributionFate } from "./contribution-fate.js";
export { boundsOf, Count, type CountBounds } from "./count.js";
export { CountryCode } from "./country.js";
export {
  CountryDayKind,
  CountryEdit,
  CountryEditId,
  CountrySource,
  HolidayOccasion,
  LONGEST_COUNTRY_EDIT_DAYS,
  NewCountryEdit,
} from "./country-edit.js";
export {
  Course,
  CourseModule,
  CourseOrganisation,
  NewCourse,
  NewCourseModule,
  subjectOfCourse,
} from "./course.js";
export { CourseId, CourseRun, isCourseId, ModuleId } from "./course-run.js";
export {
  canTake,
  clocksOf,
  DataRequest,
  DataRequestId,
  DataRequestKind,
  NewDataRequest,
  type RequestClocks,
  RequestStep,
  RequestStepName,
} from "./data-request.js";
export { addDays, addMonths, daysBetween, isPlainDate, PlainDate } from "./date.js";
export { DatePrecision, spanOf } from "./date-precision.js";
export { Decimal } from "./decimal.js";
export {
  type Difference,
  differencesOf,
  EventPart,
  isSame,
  type ListDifference,
  listDifference,
} from "./difference.js";
export { disagree, disagreements } from "./disagreement.js";
export {
  DocumentAddress,
  DocumentContent,
  DocumentId,
  EvidenceOf,
  isDocumentId,
  LARGEST_DOCUMENT,
  MOST_DOCUMENTS,
  NewDocument,
  ProgrammeDocument,
} from "./document.js";
export {
  barrierOf,
  DOCUMENT_BARRIERS,
  DocumentAudience,
  type DocumentBarrier,
  DocumentConsent,
  mayReadDocument,
  type Shown,
} from "./document-audience.js";
export { evidenceFor, requiredDocuments } from "./document-evidence.js";
export { DOCUMENT_CATEGORY_CODES, DocumentKind } from "./document-kind.js";
export { DOCUMENT_ENDINGS, DOCUMENT_TYPES, DocumentType, documentTypeOf } from "./document-type.js";
export { DueReport, dueOf } from "./due-report.js";
export {
  concernsGuests,
  EntryOrigin,
  EVENT_KINDS,
  EventFormat,
  EventId,
  EventKind,
  EventSummary,
  enteredOf,
  isEventId,
  mayEdit,
  NewProgrammeEvent,
  ProgrammeEvent,
  readsHistory,
  subjectOf,
} from "./event.js";
export { EventDates, LONGEST_EVENT_DAYS } from "./event-dates.js";
export {
  CostCategory,
  CostLine,
  CostLineId,
  DatedAmount,
  EventMoney,
  EventMoneyChange,
} from "./event-money.js";
export { CostFigure, EventBaseline, EventDeviation, ExpectedHeads, PlannedFact } from "./event-plan.js";
export {
  booksRooms,
  capabilitiesOfEdit,
  capabilityOfMove,
  certaintyOf,
  EVENT_STATUSES,
  EventStatus,
  hasTakenPlace,
  movesFrom,
  needsReason,
} from "./event-status.js";
export {
  convert,
  ExchangeRate,
  ExchangeRateId,
  KeptExchangeRate,
  NewExchangeRate,
  OLDEST_RATE_DAYS,
  rateOn,
  standingRates,
} from "./exchange-rate.js";
export { FeedLink, FeedLinkId, FeedToken, MOST_FEED_LINKS, NewFeedLink } from "./feed-link.js";
export { FieldPath } from "./field-path.js";
export { Figure, type ValueRange } from "./figure.js";
export { type Finding, finding, found } from "./finding.js";
export { type Fraction, toDecimal } from "./fraction.js";
export { Framework, FrameworkCode, unseenTargets } from "./framework.js";
export { compareByGivenName, FullName, writtenName } from "./full-name.js";
export { Amount, FundingLink, missingFromChain } from "./funding.js";
export { GenderMarker } from "./gender-marker.js";
export { GivenAmount, moneyOf } from "./given-amount.js";
export {
  ActivityIdentifier,
  ChainLink,
  donorsOf,
  FUNDING_ROLE_CODES,
  FundingRole,
  Grant,
  GrantId,
  isGrantId,
  NewGrant,
  subjectOfGrant,
  WithheldGrant,
} from "./grant.js";
export { CountUnit, Headcount, PrintedShare, type WomenShare, womenShare } from "./headcount.js";
export { Indicator, IndicatorCode, IndicatorDefinition, IndicatorList, ScopeCode, StatedCount } from "./indicator.js";
export { Acceptance, Invitation, InvitationId, InvitationToken, NewInvitation } from "./invitation.js";
export { KnownText } from "./known-text.js";
export { LearningEvidence, LearningTier } from "./learning-evidence.js";
export { LegalAct, LegalActCode } from "./legal-act.js";
export { HoldLifting, LegalHold, LegalHoldId, NewLegalHold } from "./legal-hold.js";
export { MONEY_STAGES, type MoneyStage, type PartAmount } from "./line-part.js";
export { type ClauseTally, type LinkFact, linkedEvents, PhaseTally } from "./linked-events.js";
export { type Meaning, meaning } from "./meaning.js";
export {
  AggregationRule,
  FactLayer,
  factorOf,
  MEASURE_VERSIONS,
  Measure,
  MeasureCode,
  MeasureDimension,
  MeasuredThing,
  MeasureUnit,
} from "./measure.js";
export { METADATA_PLACES, MeasureMetadata, MetadataConcept } from "./measure-metadata.js";
export { type FoldedRow, type MergeDecision, type MergedRow, mergeOf } from "./merge-decision.js";
export { MERGE_OBSTACLES, type MergeObstacle } from "./merge-obstacle.js";
export { CURRENCIES, Currency, Money } from "./money.js";
export { isWhole, MoneyFigure, type MoneyReading, StagedFigures } from "./money-figure.js";
export {
  breaksBetween,
  ComparedShares,
  daysObserved,
  linesOf,
  Observation,
  PrintedChange,
  SeriesBreak,
} from "./observation.js";
export {
  computedValue,
  type ObservedFlag,
  type ObservedUndefined,
  type ObservedValue,
  observedValue,
  pointsBetween,
  printedAgrees,
  rangeOf,
} from "./observed-value.js";
export { Office } from "./office.js";
export { type Flaw, flawsOf, inTime, known, type OnDay, onDay, type Recorded } from "./on-record.js";
export {
  Involvement,
  isOrganisationId,
  NewOrganisation,
  Organisation,
  OrganisationId,
  OrganisationRole,
  OrganisationType,
} from "./organisation.js";
export { Outcome } from "./outcome.js";
export { type Judged, type NarrowedGap, narrows, type Overlay, overlay } from "./overlay.js";
export { OwnDataToken } from "./own-data.js";
export { type Paid, type PaidSum, paidByGrant } from "./paid-by-grant.js";
export { PaperRequest } from "./paper-request.js";
export { daysMeant, PartialDate } from "./partial-date.js";
export {
  AttendanceMode,
  isParticipationId,
  NewParticipation,
  Participation,
  ParticipationChange,
  ParticipationEntry,
  ParticipationId,
  ParticipationRole,
  ParticipationStatus,
  takesSeat,
} from "./participation.js";
export { ImportId, isImportId, NewImport, ParticipationImport } from "./participation-import.js";
export { isGuessable, Password } from "./password.js";
export { daysOf, lengthInDays, overlap, Period } from "./period.js";
export { EventPermit, Permit, PermitChange, PermitDecider, PermitGround } from "./permit.js";
export { DAYS_TO_APPLY, maybeForeign, PermitStep, type PermittedEvent, permitStep } from "./permit-step.js";
export { isPersonId, NewPerson, Person, PersonId } from "./person.js";
export { isPersonMergeId, PersonMergeId } from "./person-merge.js";
export {
  AgeGroup,
  ageGroupOn,
  BirthYear,
  GovernmentLevel,
  PersonProfile,
  PositionLevel,
  Sex,
} from "./person-profile.js";
export { Pillar, PillarTag } from "./pillar.js";
export {
  EventPlace,
  isProvinceKey,
  ProvinceKey,
  ProvinceList,
  ProvinceRef,
  provinceListOn,
  provinceOfKey,
  toProvinceKey,
} from "./place.js";
export {
  PLAN_QUESTIONS,
  type PlanAnswer,
  PlanAnswers,
  PlanIndicators,
  PlanObjectives,
  type PlanQuestion,
  PlanReview,
  PlanTaskGroups,
  type PlanValue,
  PlanYears,
  ReportingCadence,
  SubNationalPlans,
} from "./plan-answers.js";
export { generations, inForceOn, type PlanOnDay, planOn } from "./plan-generations.js";
export {
  type ClauseNode,
  clausesUnder,
  clauseTree,
  Discrepancy,
  Instrument,
  isUnder,
  Launch,
  LegalBasis,
  type Phase,
  Programme,
  phaseOf,
  Remark,
} from "./programme.js";
export { clausesByTextStatus, type OutlineEntry, outlineOf, searchClauses } from "./programme-outline.js";
export { Province, ProvinceKind } from "./province.js";
export { Publication, Sensitivity } from "./publication.js";
export { FollowUp, isRecommendationId, NewRecommendation, Recommendation, RecommendationId } from "./recommendation.js";
export { MOST_OCCURRENCES, Recurrence, toRecurrenceRule, Weekday } from "./recurrence.js";
export { Refusal, type RefusalCode, Refused } from "./refusals.js";
export { AdministrativeLevel, LevelChange, Milestone, Reorganisation } from "./reorganisation.js";
export { Baseline, ResultActual, ResultTarget } from "./reported-value.js";
export {
  Delivery,
  DueDay,
  DueRule,
  GrantRequirements,
  Requirement,
  RequirementId,
  RequirementKind,
  RequirementsChange,
  Submission,
} from "./requirement.js";
export { type EventMove, type MoveObstacle, type Rescheduled, reschedule } from "./reschedule.js";
export {
  evidenceOf,
  outcomeKindOf,
  RESULT_TYPE_CODES,
  Result,
  ResultLevel,
  Results,
  ResultsChange,
} from "./result.js";
export { MeasuredBy, ResultIndicator, ResultPeriod } from "./result-indicator.js";
export {
  RETENTION_SCHEDULE,
  type RetentionAnchor,
  RetentionClass,
  type RetentionFacts,
  type RetentionRule,
  type RetentionSchedule,
  type RetentionStanding,
  retentionStanding,
} from "./retention.js";
export { isOpenOn, isRoomId, NewRoom, Room, RoomId, subjectOfRoom } from "./room.js";
export { rowNumberIn, toRowCode } from "./row-code.js";
export { toSearchTerms, toSearchText } from "./search.js";
export { promotedFrom, type SeatClaim, type SeatRoom, type SeatRules, seatRoom } from "./seat-decision.js";
export { SEAT_OBSTACLES, type SeatObstacle } from "./seat-obstacle.js";
export { keptSeats, OfficeSeats, SeatPlan, womenSeats } from "./seat-plan.js";
export { NewNominee, NewRegistration, PlaceAnswer, SeatLinkToken } from "./seat-request.js";
export {
  Difficulty,
  FUNCTIONS,
  hasDisability,
  ReadingReason,
  SensitiveDetails,
} from "./sensitive-details.js";
export { Hours, NewSession, Session, SessionFormat, SessionId } from "./session.js";
export { SessionTrainers, SessionTrainersChange } from "./session-trainers.js";
export { type PaidPart, Payer, partsOf, payerKey, payersOf, Shares, WHOLE } from "./shares.js";
export {
  isSheetScanId,
  LARGEST_SCAN,
  MOST_SCANS,
  SheetScan,
  SheetScanId,
  SheetScanType,
  sheetScanTypeOf,
} from "./sheet-scan.js";
export { Basis, itemsOf, type Listed, listed, Source, SourceKey, SourceKeys, WebAddress } from "./source.js";
export {
  AgencyFunction,
  FunctionCode,
  FunctionHolding,
  type Handover,
  type Held,
  handoversIn,
  holdingOn,
  type SuccessionFlaw,
  successionFlaws,
  successionIn,
  successorIn,
} from "./succession.js";
export { Deviation, Direction, Goal, milestoneOn, Target, TargetCode, TargetMilestone } from "./target.js";
export { ClauseRef, TaskLink } from "./task-link.js";
export {
  BilingualLine,
  BilingualProse,
  foldMarks,
  LANGUAGES,
  Language,
  Line,
  Prose,
  toLine,
  type Wording,
  wordingIn,
} from "./text.js";
export { dayAt, HOME_TIME_ZONE, instantAt, isLocalTime, LocalTime, TimeZone } from "./time-zone.js";
export { Undertaking } from "./undertaking.js";
export { limitsOf, ShareOf, scaleOf, Unit, type UnitLimits } from "./unit.js";
export { type Urgency, urgencyOf } from "./urgency.js";
export { isValidOn, type Validity } from "./validity.js";
export {
  baselineOf,
  type CostVariance,
  type DatesVariance,
  type Distance,
  type EventVariance,
  type HeadsVariance,
  type NoVariance,
  type PlaceVariance,
  type Variance,
  varianceOf,
} from "./variance.js";
export { Variant } from "./variant.js";
export { assess, type Doubt, meets, type Verdict } from "./verdict.js";
