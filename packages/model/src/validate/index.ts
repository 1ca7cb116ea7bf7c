/**
 * Guards, written by the build from the schemas: as strict as zod, many times as fast, with neither zod nor `eval`. A guard is
 * true of what stands there as its schema wants it. {@link sift} lets the good ones of many values pass, and {@link judge}
 * puts the rest before the schema, which says what is wrong with each.
 *
 * @module @wps/model/validate
 */
export type { Guard } from "./guard.js";
export {
  isDocumentFact,
  isEventFact,
  isEventSummary,
  isEvidenceFact,
  isFollowUpFact,
  isMoneyFact,
  isNewOrganisation,
  isNewProgrammeEvent,
  isOrganisation,
  isParticipationFact,
  isPlannedEventFact,
  isProgrammeEvent,
  isReportFact,
  isSurveyFact,
  isTestFact,
} from "./guards.js";
export { type Doubtful, type Judge, type Judged, judge, type Refused, type Sifted, sift } from "./sift.js";
