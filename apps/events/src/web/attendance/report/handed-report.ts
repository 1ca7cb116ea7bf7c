import { type EventId, toLine } from "@wps/model";
import { readMeetingReport } from "@wps/model/people";
import { type HandedIn, readList } from "../../people/list-reading.ts";
import { matchGuests } from "./queries.ts";
import type { MatchedGuest } from "./report-plan.ts";

/** As much of a name as is shown. */
const LONGEST_NAME = 100;

/** A report as it was read, and who its guests may be. It stays on this page and is kept nowhere. */
export interface HandedReport {
  readonly name: string;
  readonly guests: readonly MatchedGuest[];
  /** How many rows have a length of stay that cannot be read. */
  readonly unreadable: number;
}

/** Whether a report says of anybody when they came and left: then it can be cut to the hours of a part. */
export const hasClock = ({ guests }: HandedReport): boolean =>
  guests.some(({ guest }) => guest.stays.some(({ clock }) => clock !== undefined));

/** What was handed in is no report of a meeting: no table has names and lengths of stay. */
export class NoReportError extends Error {}

/** What can be said of a name that may hold anything. */
const lineOf = (name: string): string => toLine(name.replaceAll(/\p{C}+/gu, " ").slice(0, LONGEST_NAME)) ?? "?";

/** Reads a report, and looks for its guests on the list. */
export async function readReport(event: EventId, handedIn: HandedIn, name: string): Promise<HandedReport> {
  const { tables } = await readList(handedIn, new AbortController().signal);
  const report = tables.map(({ rows }) => readMeetingReport(rows)).find((read) => read !== undefined);
  if (report === undefined || report.guests.length === 0) throw new NoReportError();
  const named = report.guests.map((guest) => ({ ...guest, name: lineOf(guest.name) }));
  const { items } = await matchGuests(
    event,
    named.map(({ name, email }) => ({ name, ...(email !== undefined && { email }) })),
  );
  const found = new Map(items.map(({ at, suggestions }) => [at, suggestions]));
  return {
    name,
    guests: named.map((guest, at) => ({ guest, suggestions: found.get(at) ?? [] })),
    unreadable: report.unreadable.length,
  };
}
