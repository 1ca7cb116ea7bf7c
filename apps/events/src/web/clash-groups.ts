import { addDays, type Language, type TimeZone } from "@wps/model";
import type { Clash } from "../contract/clashes.ts";
import { sayDates, sayDay } from "./language/dates.ts";

/** Clashes over the same thing with the same others: one line for a reader, with every time at which it is so. */
export interface ClashGroup extends Omit<Clash, "from" | "until" | "sessions"> {
  readonly times: readonly { readonly from: string; readonly until: string }[];
}

/** The clashes as lines, in the order in which they came. */
export function groupsOf(clashes: readonly Clash[]): ClashGroup[] {
  const groups = new Map<string, ClashGroup>();
  for (const { from, until, sessions: _, ...rest } of clashes) {
    // Which another event is, is not told of several that are withheld: each of them is a line.
    const isWithheld = rest.others.some(({ status }) => status === "withheld");
    const key = JSON.stringify([rest, isWithheld && from]);
    const known = groups.get(key);
    groups.set(key, { ...rest, times: [...(known?.times ?? []), { from, until }] });
  }
  return [...groups.values()];
}

// Swedish writes a moment as ISO 8601 does.
const clockIn = (timeZone: TimeZone) =>
  new Intl.DateTimeFormat("sv", { dateStyle: "short", timeStyle: "short", timeZone });

/** From when to when, as clocks in the zone of the event show it: `7/12/2026, 10:00–11:30`, `7–8/12/2026`. */
export function sayStretch(
  { from, until }: { readonly from: string; readonly until: string },
  zone: TimeZone,
  language: Language,
  wholeDay: string,
): string {
  const clock = clockIn(zone);
  const [day = "", start = ""] = clock.format(Date.parse(from)).split(" ");
  const [lastDay = "", end = ""] = clock.format(Date.parse(until)).split(" ");
  if (start === "00:00" && end === "00:00") {
    const days = sayDates({ precision: "day", start: day, end: addDays(lastDay, -1) }, language);
    return `${days} (${wholeDay})`;
  }
  if (day === lastDay) return `${sayDay(day, language)}, ${start}–${end}`;
  return `${sayDay(day, language)}, ${start} – ${sayDay(lastDay, language)}, ${end}`;
}
