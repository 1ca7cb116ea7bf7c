/**
 * Events as an iCalendar text (RFC 5545) that calendar programs subscribe to. {@link toCalendar} makes the text and a list of
 * what could not be written, so that one broken event never silences a feed. The same events give the same bytes.
 *
 * @module @wps/model/ics
 */
export {
  type Calendar,
  type CalendarHead,
  type CalendarOptions,
  calendarOf,
  type SkippedEvent,
  toCalendar,
} from "./calendar.js";
export { BLOCK_VERSION, type BlockOptions, toEventBlocks } from "./event-block.js";
export type { ClauseInProgramme, Names } from "./names.js";
