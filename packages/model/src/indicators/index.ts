/**
 * Measures: small facts go in, measurements come out. {@link measureEvents} and {@link measureParticipations} break a number
 * down by one or two of its dimensions, {@link explain} tells why it is what it is, and every other function is one measure
 * of the catalogue.
 *
 * An {@link OpenMeasurement} says what it rests on. What is unknown widens its bounds and is never taken for zero, a quotient
 * over zero is *undefined*, and where nothing is known the number is *missing*. A value is an exact {@link Quotient}.
 *
 * @module @wps/model/indicators
 */
export { type AttendedEvent, type Attendee, participationFactOf } from "./attended-event.js";
export {
  type AskedBreakDown,
  type BreakDownExplanation,
  breakDown,
  explainBreakDown,
  type Measurable,
} from "./break-down.js";
export { CoverageColumn, CoverageColumnKey } from "./coverage-map/coverage-columns.js";
export { CoverageFact } from "./coverage-map/coverage-fact.js";
export { CoverageCell, CoverageRow } from "./coverage-map/coverage-grid.js";
export { CoverageMap, type CoverageSpot, coverageMap, eventsOnMap } from "./coverage-map/coverage-map.js";
export { type AskedCoverage, CoverageQuestion } from "./coverage-map/coverage-question.js";
export { CoverageSubject, rowKeyOf } from "./coverage-map/coverage-rows.js";
export { CoverageTally, coveredBy } from "./coverage-map/coverage-tally.js";
export {
  agencyCoverage,
  fundedTaskCoverage,
  objectiveCoverage,
  objectivesTouchedBy,
  type StandsFor,
} from "./delivery/coverage.js";
export { DocumentFact, evidenceCompleteness } from "./delivery/evidence.js";
export { mayStandInPlan, type PlanDelivery, PlannedEventFact, planDelivery } from "./delivery/plan-delivery.js";
export { ReportFact, reportsOnTime } from "./delivery/reports-on-time.js";
export { type HoursPerPerson, hoursPerPerson, personDays } from "./delivery/training-time.js";
export { EventFact, factsIn, type MeasureScope, yearOf } from "./event-fact.js";
export { eventsHeld } from "./events-held.js";
export { EventBehind, EventUse, Exclusion, type Explanation, explain } from "./explanation.js";
export { Application, application } from "./learning/application.js";
export { EvidenceFact, EvidenceTier, evidenceTier } from "./learning/evidence-tier.js";
export { effectSize, normalisedGain, rawGain } from "./learning/gain.js";
export { matchedPairs, passRateChange } from "./learning/pass-rate.js";
export { ResultContribution } from "./learning/result-contribution.js";
export { responseRate, Satisfaction, satisfaction } from "./learning/satisfaction.js";
export { FivePoints, FollowUpFact, SurveyFact } from "./learning/survey-fact.js";
export { TestFact } from "./learning/test-fact.js";
export { MeasureTable, measureEvents, TableBreak } from "./measure-events.js";
export { measureParticipations, ParticipationTable } from "./measure-participations.js";
export {
  type AskedQuestion,
  askedInFull,
  Category,
  EVENT_DIMENSIONS,
  EVENT_MEASURES,
  EventDimension,
  EventMeasureCode,
  isOfProgramme,
  MeasureQuestion,
  OrganisationView,
} from "./measure-question.js";
export {
  Bounds,
  Interval,
  isCertain,
  Measurement,
  OpenMeasurement,
  Provenance,
  Quotient,
  suppressed,
  toPercent,
} from "./measurement.js";
export { eventMoneyFacts, grantFact, type MoneySurroundings } from "./money/entered-money.js";
export {
  GRANT_MONEY_TABLES,
  GrantMoney,
  type GrantMoneyQuestion,
  GrantMoneyRow,
  type GrantMoneyTable,
  MoneyCategory,
  moneyOfGrants,
  type PaidEvent,
  totalOfGrant,
} from "./money/grant-money.js";
export {
  MoneyFact,
  type MoneyScope,
  type MoneyValue,
  valueIn,
} from "./money/money-fact.js";
export { OtherFunders, StagedOthers } from "./money/other-funders.js";
export { budgetExecution, costPerCompletion, costPerPersonDay } from "./money/ratios.js";
export {
  domesticShare,
  funderShare,
  type GenderMarkedFunding,
  genderMarkedFunding,
  traceableFunding,
} from "./money/shares.js";
export { budget, expenditure } from "./money/sums.js";
export {
  type CompletionBase,
  completionRate,
  completions,
  noShows,
  sessionAttendance,
} from "./participation/attendance.js";
export { eachOnce, whoCame } from "./participation/each-once.js";
export { listedParticipations, repeatParticipants, uniqueParticipants } from "./participation/persons.js";
export {
  type AgenciesRepresented,
  agenciesRepresented,
  type ProvincesReached,
  provincesReached,
} from "./participation/reach.js";
export { type RoleShare, roleMix } from "./participation/roles.js";
export {
  undisaggregatedShare,
  womenAmongLeaders,
  womenAmongParticipants,
  womenInRole,
} from "./participation/women.js";
export { gapToTarget, representationIndex, type StaffFigure } from "./participation/women-compared.js";
export {
  explainParticipations,
  type ParticipationExplanation,
  type ParticipationPart,
  type ParticipationsExcluded,
} from "./participation-explanation.js";
export { ParticipationFact } from "./participation-fact.js";
export {
  type AskedOfParticipations,
  PARTICIPATION_DIMENSIONS,
  PARTICIPATION_MEASURES,
  ParticipationDimension,
  ParticipationMeasureCode,
  ParticipationQuestion,
} from "./participation-question.js";
export {
  type ParticipationStore,
  type ParticipationStoreOptions,
  participationStore,
} from "./participation-store.js";
export { Participations, participations } from "./participations.js";
export { type Placed, type PlacedDimension, placedOn } from "./placed.js";
export {
  measureProgramme,
  PhaseMeasures,
  ProgrammeMeasures,
  YearMeasures,
} from "./programme-measures.js";
export {
  type Attribute,
  failingTotals,
  missingData,
  Suspicion,
  suspectedDuplicates,
  TotalCheck,
} from "./quality/data-quality.js";
export {
  type ProtectedCells,
  PublicationFinding,
  type PublicationQuality,
  protectedCells,
  publicationQuality,
  type TableCell,
} from "./quality/publication-quality.js";
export { REASON_WORDS, type Reason } from "./reason-words.js";
export { Missing, NotApplicable, Undefined, ValueFlag } from "./reasons.js";
export type { Reference } from "./reference.js";
export { withSubPlans } from "./reference.js";
export { OUT_OF_SCOPE, type OutOfScope } from "./scope.js";
export {
  mcNemar,
  newcombe,
  newcombePaired,
  type PairedAnswers,
} from "./statistics/difference-of-proportions.js";
export { hedgesAverage, hedgesInterval, type ScorePair } from "./statistics/effect-size.js";
export { meanInterval } from "./statistics/mean.js";
export { type Proportion, wilson } from "./statistics/proportion.js";
export { theilSen, theilSenSpan } from "./statistics/theil-sen.js";
export type { Table } from "./tabulate.js";
export type { Aim, Held } from "./targets/aim.js";
export { attainment } from "./targets/attainment.js";
export { RequiredPace, requiredPace } from "./targets/pace.js";
export { resultAttainment } from "./targets/result-attainment.js";
export { PATH_LEGEND, PathLegend, PathResult, PathStanding, pathStanding } from "./targets/straight-path.js";
export { projection, type Series, trend } from "./targets/trend.js";
export {
  branchOf,
  branchOfAll,
  hiddenIn,
  TaskCoverage,
  taskCoverage,
  tasksOf,
  tasksTouchedBy,
} from "./task-coverage.js";
export { womenAmong } from "./women-share.js";
