import type { ProgrammeEvent } from "../event.js";
import type { Language } from "../text.js";
import { HOME_TIME_ZONE } from "../time-zone.js";
import { escapeText, toText } from "./content-line.js";
import { type BlockOptions, toEventBlocks } from "./event-block.js";

/** How a calendar presents itself. */
export interface CalendarHead {
  /** The name that calendar programs show, in the language of the feed. */
  readonly name: string;
  readonly language: Language;
  /** Who publishes the feed. Keep it the same for ever: programs read it as the maker of the file. */
  readonly publisher?: string | undefined;
  /** The address that the calendar is fetched from. A private one is a password and does not belong into the file. */
  readonly source?: string | undefined;
  /** The address of a page about the calendar. */
  readonly page?: string | undefined;
}

/** How a calendar presents itself, and how its events are written. */
export interface CalendarOptions extends CalendarHead, BlockOptions {}

/** An event that could not be written, and why. */
export interface SkippedEvent {
  readonly id: string;
  readonly reason: string;
}

/** A calendar as RFC 5545 text (CRLF, UTF-8), and what had to be left out of it. */
export interface Calendar {
  readonly text: string;
  readonly skipped: readonly SkippedEvent[];
}

// One fixed offset and no rule: blocks with history have led programs to invent daylight saving. It is always
// there, because a calendar needs at least one component and a feed may hold no event.
const HOME_ZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${HOME_TIME_ZONE}`,
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0700",
  "TZOFFSETTO:+0700",
  "TZNAME:+07",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/**
 * Events as one iCalendar text, in the order given. An event that cannot be written is left out and reported;
 * the others are served. The same events give the same bytes until one of them changes.
 *
 * @example
 * toCalendar([], { name: "Phụ nữ, hòa bình và an ninh", language: "vi" }).skipped; // []
 */
export function toCalendar(events: readonly ProgrammeEvent[], options: CalendarOptions): Calendar {
  const blocks: string[] = [];
  const skipped: SkippedEvent[] = [];
  for (const event of events) {
    try {
      blocks.push(toEventBlocks(event, options));
    } catch (error) {
      skipped.push({ id: event.id, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { text: calendarOf(blocks, options), skipped };
}

/**
 * A calendar of events that are written already, each as {@link toEventBlocks} wrote it: to make it is to set them one
 * after the other.
 *
 * @example
 * calendarOf([], { name: "Lịch", language: "vi" }).startsWith("BEGIN:VCALENDAR\r\n"); // true
 */
export function calendarOf(blocks: readonly string[], head: CalendarHead): string {
  return [toText(linesOf(head)), ...blocks, "END:VCALENDAR\r\n"].join("");
}

function linesOf({ name, language, publisher = "WPS", source, page }: CalendarHead): string[] {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escapeText(publisher)}//@wps/model//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${HOME_TIME_ZONE}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...(source === undefined ? [] : [`SOURCE;VALUE=URI:${source}`]),
    ...(page === undefined ? [] : [`URL:${page}`]),
    ...HOME_ZONE,
  ];
}
