import { createEvent, type EventAttributes } from "ics";
import type { ProgrammeEvent } from "../event.js";
import type { EventStatus } from "../event-status.js";
import type { EventPlace } from "../place.js";
import { type BilingualLine, type Language, wordingIn } from "../text.js";
import { HOME_TIME_ZONE } from "../time-zone.js";
import { cleanText, escapeText, toText, unfold } from "./content-line.js";
import { toDescription } from "./description.js";
import { type Entry, toEntries } from "./entry.js";
import type { Names } from "./names.js";
import { PHRASES } from "./phrases.js";

/**
 * Which way of writing this is. Whoever keeps blocks keeps it beside them: after a release that writes otherwise they
 * have to be written anew.
 */
export const BLOCK_VERSION = 2;

/** How the blocks of an event are written. */
export interface BlockOptions {
  /** The language of the texts; a text that lacks it appears in the other one. */
  readonly language: Language;
  /** Where the app is found, such as `https://su-kien.example.org`; without it an entry leads to no page. */
  readonly site?: string | undefined;
  /** Without names, organisations and clauses appear under their codes. */
  readonly names?: Names | undefined;
}

const STATUSES: Readonly<Record<EventStatus, "TENTATIVE" | "CONFIRMED" | "CANCELLED">> = {
  idea: "TENTATIVE",
  planned: "TENTATIVE",
  approved: "TENTATIVE",
  confirmed: "CONFIRMED",
  held: "CONFIRMED",
  reported: "CONFIRMED",
  verified: "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};

/**
 * An event as VEVENT blocks of RFC 5545: one for each session, or a single one over its days when it has none.
 * Times at home stand in its zone, all others in UTC; whole days are dates with the end excluded. The text depends on
 * the event and the options alone: it is the same in every process time zone and at every hour. A calendar of many
 * events holds the same text, so that it can be kept until the event has a new revision.
 *
 * A sensitive event says when somebody is busy, and nothing else.
 *
 * @throws {Error} when the event cannot be written, for instance in a time zone that this runtime does not know
 * @example
 * toEventBlocks(event, { language: "en" }).split("\r\n")[0]; // "BEGIN:VEVENT"
 */
export function toEventBlocks(event: ProgrammeEvent, options: BlockOptions): string {
  const isOpen = event.sensitivity === "open";
  const said = isOpen ? wordsOf(event, options) : {};
  const extras = isOpen ? linksOf(event, options) : [];
  return toEntries(event, options.language)
    .map((entry) => {
      const where = isOpen ? whereOf(event, entry, options) : {};
      return toText(finish(written(event, entry, { ...said, ...where }), entry, extras));
    })
    .join("");
}

/** What an open event says of itself, beside its title. */
function wordsOf(event: ProgrammeEvent, { language, names, site }: BlockOptions) {
  const description = toDescription(event, { language, names, page: pageOf(event, site) });
  return {
    description: cleanText(description),
    // `ics` joins categories with commas and escapes none of them.
    categories: [escapeText(PHRASES[language].kinds[event.kind])],
  };
}

/** Where an open event, or a session of it, takes place: from the room to the town. */
function whereOf({ place }: ProgrammeEvent, { room }: Entry, { language, names }: BlockOptions) {
  const name = room && names?.room?.(room);
  const location = [...(name ? [name] : []), ...namesOf(place)].map((one) => wordingIn(one, language).text).join(", ");
  return location === "" ? {} : { location: cleanText(location) };
}

/** Where an open event leads: to its page, and to the clauses it serves as RFC 9253 lets other programs read them. */
function linksOf(event: ProgrammeEvent, { site }: BlockOptions): string[] {
  const page = pageOf(event, site);
  const programmes = new Set(event.taskLinks.map(({ programme }) => programme));
  return [
    ...(page === undefined ? [] : [`URL:${page}`]),
    ...event.taskLinks.map(({ programme, clause }) => `CONCEPT:${clauseUrn(programme, clause)}`),
    ...[...programmes].map((programme) => `REFID:${escapeText(programme)}`),
  ];
}

const pageOf = ({ id }: ProgrammeEvent, site: string | undefined) =>
  site === undefined ? undefined : `${site}/events/${id}`;

/** The name of a clause that is the same in every installation, whatever its address. */
const clauseUrn = (programme: string, clause = "") =>
  ["urn:wps:programme", programme, ...(clause === "" ? [] : [encodeURIComponent(clause)])].join(":");

/** The one block that `ics` makes of an entry, unfolded. */
function written(event: ProgrammeEvent, entry: Entry, said: Partial<EventAttributes>): string[] {
  const isOn = event.status !== "postponed" && event.status !== "cancelled";
  const isPublic = event.sensitivity === "open" && event.publication === "published";
  const attributes: EventAttributes = {
    // The type of `ics` does not know `timestamp`, its schema does. Without it DTSTAMP would be the present moment.
    ...{ timestamp: Date.parse(event.updatedAt) },
    uid: entry.uid,
    title: cleanText(entry.title),
    start: entry.start,
    end: entry.end,
    // Read and written as they are: as "local" times they would pass through the clock of the process.
    startInputType: "utc",
    startOutputType: "utc",
    sequence: event.sequence,
    ...said,
    status: STATUSES[event.status],
    transp: entry.clock !== undefined && isOn ? "OPAQUE" : "TRANSPARENT",
    classification: isPublic ? "PUBLIC" : "PRIVATE",
    created: Date.parse(event.createdAt),
    lastModified: Date.parse(event.updatedAt),
  };
  const { error, value } = createEvent(attributes);
  if (value === null) throw new Error(error?.message ?? "the event cannot be written", { cause: error });
  const calendar = unfold(value);
  return calendar.slice(calendar.indexOf("BEGIN:VEVENT"), calendar.indexOf("END:VEVENT"));
}

/** The block with what `ics` cannot write: times in a zone, the whole that it is a part of, links. */
function finish(block: readonly string[], { clock, partOf }: Entry, extras: readonly string[]): string[] {
  const lines = clock === "home" ? block.map(atHome) : block;
  return [...lines, ...(partOf === undefined ? [] : [`RELATED-TO:${partOf}`]), ...extras, "END:VEVENT"];
}

const atHome = (line: string) => line.replace(/^(DTSTART|DTEND):(\w+)Z$/, `$1;TZID=${HOME_TIME_ZONE}:$2`);

function namesOf(place: EventPlace): BilingualLine[] {
  if (place.status === "not-given") return [];
  return place.venue === undefined ? [place.name] : [place.venue, place.name];
}
