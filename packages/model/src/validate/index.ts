export type { Guard } from "./guard.js";
export {
  isDocumentFact,
  isEventFact,
  isEvidenceFact,
  isFollowUpFact,
  isMoneyFact,
  isParticipationFact,
  isPlannedEventFact,
  isReportFact,
  isSurveyFact,
  isTestFact,
} from "./guards.js";
export { type Doubtful, type Judge, type Judged, judge, type Refused, type Sifted, sift } from "./sift.js";
