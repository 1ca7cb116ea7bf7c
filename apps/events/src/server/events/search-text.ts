import { type DatePrecision, itemsOf, type PlainDate, toSearchText } from "@wps/model";
import type { EventContent } from "./rows.ts";

/** What is found of an event. */
type Findable = Pick<EventContent, "title" | "summary" | "place" | "outcomes" | "taskLinks" | "dates">;

/**
 * The text that a search looks through: the title on its first page, the summary on its second; on its third the place,
 * the outcomes, the clauses, the days and months, and the number in the record.
 */
export function searchTextOf(event: Findable, recordRef: string | undefined): string {
  const place = event.place.status === "known" ? [event.place.name, event.place.venue] : [];
  const outcomes = itemsOf(event.outcomes).map((outcome) => outcome.statement);
  const words = [...place, ...outcomes].flatMap((text) => [text?.vi, text?.en]);
  const clauses = event.taskLinks.map((link) => link.clause);
  const days = [event.dates.start, event.dates.end].flatMap((day) => saidDay(day, event.dates.precision));
  return toSearchText(
    [event.title.vi, event.title.en],
    [event.summary?.vi, event.summary?.en],
    [...words, ...clauses, ...days, recordRef],
  );
}

const MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/**
 * A day as people type it, as exactly as it is known: `20/02/2025`, `ngày 20 tháng 2 năm 2025`, `tháng 02/2025`,
 * `February 2025`. A search finds beginnings of words after any stroke, so that each day holds its month as well.
 */
function saidDay(date: PlainDate, precision: DatePrecision): string[] {
  const [year, month, day] = date.split("-").map(Number);
  const [, paddedMonth, paddedDay] = date.split("-");
  const name = MONTH.format(Date.parse(date));
  const months = [`tháng ${month}/${year}`, `tháng ${paddedMonth}/${year}`, `tháng ${month} năm ${year}`];
  const days = [date, `ngày ${day}/${month}/${year}`, `ngày ${paddedDay}/${paddedMonth}/${year}`];
  const written = [`ngày ${day} tháng ${month} năm ${year}`, `${day} ${name} ${year}`, `${name} ${day}, ${year}`];
  return [...months, `${name} ${year}`, date.slice(0, 7), ...(precision === "day" ? [...days, ...written] : [])];
}
