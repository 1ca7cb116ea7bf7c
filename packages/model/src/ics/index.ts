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
