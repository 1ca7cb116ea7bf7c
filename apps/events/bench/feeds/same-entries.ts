import { ProgrammeEvent } from "@wps/model";
import ICAL from "ical.js";
import { vietnameseTitles } from "../../test/titles.ts";
import { generatedEvents } from "../generated-events.ts";

const ENTERED = "2026-11-22T00:00:00.000Z";

/** Events of one session each under real Vietnamese titles, so that each is one entry of a calendar. */
export async function eventsOfOneEntry(count: number): Promise<ProgrammeEvent[]> {
  const titles = await vietnameseTitles(count);
  const stamps = { revision: 1, sequence: 0, createdAt: ENTERED, updatedAt: ENTERED, origin: "organiser" } as const;
  return generatedEvents({ count, from: "2024-01-01", to: "2027-12-31" }).map(({ id, event }, index) =>
    ProgrammeEvent.parse({
      ...event,
      ...stamps,
      id,
      title: { vi: titles[index] },
      sessions: event.sessions.slice(0, 1),
      sensitivity: "open",
    }),
  );
}

/** What one entry says, ready to be handed to any library. */
export interface PlainEntry {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly category: string;
  readonly status: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  readonly sequence: number;
  readonly url: string;
  readonly start: Date;
  readonly end: Date;
  readonly stamp: Date;
}

const STATUSES = ["TENTATIVE", "CONFIRMED", "CANCELLED"] as const;

/** The entries of a calendar that is written already: so all libraries write the same. */
export function entriesOf(calendar: string): PlainEntry[] {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((block) => {
    const text = (property: string) => block.getFirstPropertyValue(property)?.toString() ?? "";
    const { startDate, endDate, uid, sequence } = new ICAL.Event(block);
    return {
      uid,
      sequence,
      title: text("summary"),
      description: text("description"),
      location: text("location"),
      category: text("categories"),
      status: STATUSES.find((status) => status === text("status")) ?? "CONFIRMED",
      url: text("url"),
      start: startDate.toJSDate(),
      end: endDate.toJSDate(),
      stamp: new Date(text("dtstamp")),
    };
  });
}
