import type { ProgrammeEvent } from "../event.js";
import type { Language } from "../text.js";
import { HOME_TIME_ZONE } from "../time-zone.js";
import { escapeText, toText } from "./content-line.js";
import { toEventBlocks } from "./event-block.js";

/** How a calendar presents itself. */
export interface CalendarOptions {
  /** The name that calendar programs show, in the language of the feed. */
  readonly name: string;
  /** The language of the feed; a text that lacks it appears in the other one. */
  readonly language: Language;
  /** Who publishes the feed. Keep it the same for ever: programs read it as the maker of the file. */
  readonly publisher?: string;
}

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
      blocks.push(toEventBlocks(event, options.language));
    } catch (error) {
      skipped.push({ id: event.id, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { text: [toText(header(options)), ...blocks, toText(["END:VCALENDAR"])].join(""), skipped };
}

function header({ name, language, publisher = "WPS" }: CalendarOptions): string[] {
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
    ...HOME_ZONE,
  ];
}
