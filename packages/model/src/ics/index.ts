export { type Calendar, type CalendarOptions, type SkippedEvent, toCalendar } from "./calendar.js";
export { toEventBlocks } from "./event-block.js";
