import ICAL from "ical.js";
import ical, { ICalEventStatus } from "ical-generator";
import { createEvents } from "ics";
import type { PlainEntry } from "./same-entries.ts";

/** The same entries as `ics` writes them. */
export function byIcs(entries: readonly PlainEntry[], name: string): string {
  const { error, value } = createEvents(
    entries.map(({ start, end, stamp, category, ...entry }) => ({
      ...entry,
      // The type of `ics` does not know it, its schema does.
      ...{ timestamp: stamp.getTime() },
      start: start.getTime(),
      end: end.getTime(),
      startOutputType: "utc",
      categories: [category],
      created: stamp.getTime(),
      lastModified: stamp.getTime(),
      transp: "OPAQUE",
      classification: "PUBLIC",
    })),
    { calName: name, productId: "-//WPS//bench//VI" },
  );
  if (value === null) throw new Error("ics wrote nothing", { cause: error });
  return value;
}

const GENERATOR_STATUSES = {
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const;

/** The same entries as `ical-generator` writes them. */
export function byIcalGenerator(entries: readonly PlainEntry[], name: string): string {
  const calendar = ical({ name, prodId: "-//WPS//bench//VI", ttl: 3600 });
  for (const { uid, title, category, status, ...entry } of entries) {
    calendar.createEvent({
      ...entry,
      id: uid,
      summary: title,
      categories: [{ name: category }],
      status: GENERATOR_STATUSES[status],
      created: entry.stamp,
      lastModified: entry.stamp,
    });
  }
  return calendar.toString();
}

/** The same entries as `ical.js` writes them. */
export function byIcalJs(entries: readonly PlainEntry[], name: string): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//WPS//bench//VI");
  calendar.addPropertyWithValue("x-wr-calname", name);
  for (const entry of entries) {
    const block = new ICAL.Component("vevent");
    const stamp = ICAL.Time.fromJSDate(entry.stamp, true);
    block.addPropertyWithValue("uid", entry.uid);
    block.addPropertyWithValue("summary", entry.title);
    block.addPropertyWithValue("dtstamp", stamp);
    block.addPropertyWithValue("dtstart", ICAL.Time.fromJSDate(entry.start, true));
    block.addPropertyWithValue("dtend", ICAL.Time.fromJSDate(entry.end, true));
    block.addPropertyWithValue("sequence", entry.sequence);
    block.addPropertyWithValue("description", entry.description);
    block.addPropertyWithValue("location", entry.location);
    block.addPropertyWithValue("status", entry.status);
    block.addPropertyWithValue("categories", entry.category);
    block.addPropertyWithValue("transp", "OPAQUE");
    block.addPropertyWithValue("class", "PUBLIC");
    block.addPropertyWithValue("url", entry.url);
    block.addPropertyWithValue("created", stamp);
    block.addPropertyWithValue("last-modified", stamp);
    calendar.addSubcomponent(block);
  }
  return calendar.toString();
}
