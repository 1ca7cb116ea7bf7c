/**
 * Courses that are held again and again: {@link occurrencesOf} names the days of a rule, {@link copiedRun} makes the same again on
 * other days, {@link spreadEdit} lets others follow what was changed in one run and keeps what had been made another in them, and
 * {@link EVENT_TEMPLATES} are shapes to begin with.
 *
 * @module @wps/model/series
 */
export { type Copied, type CopyTo, copiedRun, titleOfRun } from "./copied-run.js";
export { draftFrom, EVENT_TEMPLATES, type EventTemplate } from "./event-templates.js";
export { type Occurrences, occurrencesOf } from "./occurrences.js";
export {
  type EditScope,
  type RunEdit,
  type RunOutcome,
  SPREAD_PARTS,
  type SpreadEdit,
  type SpreadPart,
  spreadEdit,
} from "./spread-edit.js";
