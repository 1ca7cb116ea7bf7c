import type * as z from "zod";
import { citing, once, type Report, reportTo } from "./coherence.js";
import type { EventDates } from "./event-dates.js";
import type { EventDeviation } from "./event-plan.js";
import { booksRooms, type EventStatus, needsReason } from "./event-status.js";
import type { FieldPath } from "./field-path.js";
import type { FundingLink } from "./funding.js";
import type { Headcount } from "./headcount.js";
import type { Involvement } from "./organisation.js";
import type { Outcome } from "./outcome.js";
import { type EventPlace, provinceListOn } from "./place.js";
import { hoursOverlap, type NewSession } from "./session.js";
import { itemsOf, type Listed, type Source, type SourceKey } from "./source.js";
import type { TaskLink } from "./task-link.js";
import type { Variant } from "./variant.js";

/** The parts of an event that have to agree with each other. */
interface Parts {
  readonly dates: EventDates;
  readonly place: EventPlace;
  readonly sessions: readonly NewSession[];
  readonly organisations: readonly Involvement[];
  readonly taskLinks: readonly TaskLink[];
  readonly headcounts: Listed<Headcount>;
  readonly funding: Listed<FundingLink>;
  readonly outcomes: Listed<Outcome>;
  readonly status: EventStatus;
  readonly statusReason?: object | undefined;
  readonly deviations: readonly EventDeviation[];
  readonly variants: readonly Variant[];
  readonly sources: readonly Source[];
}

/**
 * What no single field can check: days inside the event's dates, sources that exist, nothing said twice.
 * Used by the event's schemas; not exported from the package.
 */
export function checkCoherence(checked: z.core.ParsePayload<Parts>): void {
  const { value: event } = checked;
  const issue = reportTo(checked);
  checkSessions(event, issue);
  checkRooms(event, issue);
  checkSources(event, issue);
  checkPlace(event, issue);
  checkReason(event, issue);
  once(event.deviations, (deviation) => deviation.fact, ["deviations"], "is explained twice", issue, "fact");
  once(
    event.organisations,
    (o) => `${o.organisation} ${o.role}`,
    ["organisations"],
    "is named twice in this role",
    issue,
  );
  once(event.taskLinks, (l) => `${l.programme} ${l.clause ?? ""} `, ["taskLinks"], "is linked twice", issue);
  once(event.sources, (s) => s.key, ["sources"], "is used by two sources", issue, "key");
  once(
    itemsOf(event.headcounts),
    (head) => (head.standing === "chosen" ? head.unit : undefined),
    ["headcounts", "items"],
    "has two chosen headcounts",
    issue,
  );
}

function checkSessions(event: Parts, issue: Report): void {
  const { precision, start, end } = event.dates;
  for (const [index, session] of event.sessions.entries()) {
    const path = ["sessions", index, "date"];
    if (precision !== "day") issue(path, "sessions need dates that are known to the day");
    else if (session.date < start || session.date > end) issue(path, "lies outside the event's dates");
  }
  once(event.sessions, (session) => session.id, ["sessions"], "is the identifier of two sessions", issue);
}

/** One room does not hold two sessions of an event at once, where the event takes its rooms at all. */
function checkRooms({ sessions, status }: Parts, issue: Report): void {
  if (!booksRooms(status)) return;
  for (const [index, { room, date, hours }] of sessions.entries()) {
    if (room === undefined || hours === undefined) continue;
    const isTaken = sessions
      .slice(0, index)
      .some(
        (one) => one.room === room && one.date === date && one.hours !== undefined && hoursOverlap(one.hours, hours),
      );
    if (isTaken) issue(["sessions", index, "room"], "holds another session of the event at that time");
  }
}

function checkSources(event: Parts, issue: Report): void {
  const cited = citing(event.sources, issue);
  const each = (list: readonly { sources?: SourceKey[] | undefined }[], ...path: FieldPath) => {
    for (const [index, entry] of list.entries()) cited(entry.sources, ...path, index);
  };
  cited(event.dates.sources, "dates");
  if (event.place.status === "known") cited(event.place.sources, "place");
  each(event.organisations, "organisations");
  each(event.taskLinks, "taskLinks");
  each(event.variants, "variants");
  each(itemsOf(event.headcounts), "headcounts", "items");
  each(itemsOf(event.funding), "funding", "items");
  each(itemsOf(event.outcomes), "outcomes", "items");
  for (const [index, head] of itemsOf(event.headcounts).entries()) {
    cited(head.printedWomenShare?.sources, "headcounts", "items", index, "printedWomenShare");
  }
  for (const [index, variant] of event.variants.entries()) {
    if (variant.fact === "dates") cited(variant.dates.sources, "variants", index, "dates");
  }
}

function checkPlace(event: Parts, issue: Report): void {
  if (event.place.status !== "known" || event.place.province === undefined) return;
  const { start, end } = event.dates;
  const inForce = [provinceListOn(start), provinceListOn(end)];
  if (!inForce.includes(event.place.province.list)) {
    issue(["place", "province", "list"], `on ${start} the list of ${inForce[0]} was in force`);
  }
}

function checkReason({ status, statusReason }: Parts, issue: Report): void {
  const isGiven = statusReason !== undefined;
  if (isGiven === needsReason(status)) return;
  issue(["statusReason"], isGiven ? "only a postponed or cancelled event has a reason" : "say why");
}
