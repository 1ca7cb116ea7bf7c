/**
 * Names as the Vietnamese write them, and people found again by them. {@link readPersonName} reads a name as lists and forms
 * have it, {@link compareNames} tells whether two spellings may be of one name, and {@link personIndex} suggests who on
 * record somebody may be, with reasons. Nothing here decides that two people are one.
 *
 * @module @wps/model/people
 */
export type { MatchReason } from "./evidence.js";
export { LIST_FIELDS, type ListColumns, type ListField, type ListHeading, readHeading } from "./list-columns.js";
export { type ListContext, type ListedPerson, type ListRow, type ListRowIssue, readListRow } from "./list-row.js";
export { type DescribedGuest, type GuestSuggestion, matchGuests } from "./meeting-match.js";
export {
  leastMinutes,
  type MeetingGuest,
  type MeetingReport,
  readMeetingReport,
  stateByMinutes,
} from "./meeting-report.js";
export { type MeetingStay, minutesOfStays, type StayClock } from "./meeting-stay.js";
export {
  compareNames,
  NAME_DIFFERENCES,
  type NameDifference,
  type NameLikeness,
  type WordPair,
} from "./name-likeness.js";
export { toFullName } from "./name-parts.js";
export type { Named } from "./names-in-lists.js";
export type { PersonDescription } from "./person-description.js";
export { type MatchSuggestion, type PersonIndex, personIndex } from "./person-index.js";
export { type PersonName, readPersonName } from "./person-name.js";
export {
  compareSyllables,
  readSyllable,
  SYLLABLE_LIKENESSES,
  type Syllable,
  type SyllableLikeness,
  type Tone,
} from "./syllable.js";
