import { createEvent, type EventAttributes } from "ics";
import type { EventStatus, ProgrammeEvent } from "../event.js";
import type { EventPlace } from "../place.js";
import { type Language, wordingIn } from "../text.js";
import { cleanText, escapeText, toText, unfold } from "./content-line.js";
import { toDescription } from "./description.js";
import { type Entry, toEntries } from "./entry.js";
import { PHRASES } from "./phrases.js";

const STATUSES: Readonly<Record<EventStatus, "TENTATIVE" | "CONFIRMED" | "CANCELLED">> = {
  planned: "TENTATIVE",
  confirmed: "CONFIRMED",
  held: "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};

/**
 * An event as VEVENT blocks of RFC 5545: one for each session, or a single one over its days when it has none.
 * Times are in UTC, whole days are dates with the end excluded. The text depends on the event alone: it is the
 * same in every process time zone and at every hour.
 *
 * @throws {Error} when the event cannot be written, for instance in a time zone that this runtime does not know
 * @example
 * toEventBlocks(event, "en").split("\r\n")[0]; // "BEGIN:VEVENT"
 */
export function toEventBlocks(event: ProgrammeEvent, language: Language): string {
  return toEntries(event, language)
    .map((entry) => toBlock(event, entry, language))
    .join("");
}

function toBlock(event: ProgrammeEvent, entry: Entry, language: Language): string {
  const location = locationOf(event.place, language);
  const takesPlace = event.status !== "postponed" && event.status !== "cancelled";
  const attributes: EventAttributes = {
    // The type of `ics` does not know `timestamp`, its schema does. Without it DTSTAMP would be the present moment.
    ...{ timestamp: Date.parse(event.updatedAt) },
    uid: entry.uid,
    title: cleanText(entry.title),
    start: entry.start,
    end: entry.end,
    startInputType: "utc",
    startOutputType: "utc",
    sequence: event.sequence,
    description: cleanText(toDescription(event, language)),
    ...(location === undefined ? {} : { location: cleanText(location) }),
    status: STATUSES[event.status],
    // `ics` joins categories with commas and escapes none of them.
    categories: [escapeText(PHRASES[language].kinds[event.kind])],
    transp: entry.timed && takesPlace ? "OPAQUE" : "TRANSPARENT",
    created: Date.parse(event.createdAt),
    lastModified: Date.parse(event.updatedAt),
  };
  const { error, value } = createEvent(attributes);
  if (value === null) throw new Error(error?.message ?? "the event cannot be written", { cause: error });
  return toText(finish(unfold(value), entry));
}

/** The block alone, unfolded, with the property that `ics` cannot write. */
function finish(calendar: readonly string[], { partOf }: Entry): string[] {
  const block = calendar.slice(calendar.indexOf("BEGIN:VEVENT"), calendar.indexOf("END:VEVENT"));
  return [...block, ...(partOf === undefined ? [] : [`RELATED-TO:${partOf}`]), "END:VEVENT"];
}

function locationOf(place: EventPlace, language: Language): string | undefined {
  if (place.status === "not-given") return undefined;
  return [place.venue, place.name]
    .filter((name) => name !== undefined)
    .map((name) => wordingIn(name, language).text)
    .join(", ");
}
