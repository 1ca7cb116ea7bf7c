import * as z from "zod";
import { AgencyCode } from "../agency.js";
import { Count } from "../count.js";
import { PlainDate } from "../date.js";
import { DatePrecision } from "../date-precision.js";
import { EventKind } from "../event.js";
import { EventStatus, hasTakenPlace } from "../event-status.js";
import { CountUnit } from "../headcount.js";
import { meaning } from "../meaning.js";
import { OrganisationId } from "../organisation.js";
import { ProvinceRef } from "../place.js";
import { type Phase, type Programme, phaseOf } from "../programme.js";
import { itemsOf, listed } from "../source.js";
import { ClauseRef } from "../task-link.js";

const DaysFact = z.strictObject({ precision: DatePrecision, start: PlainDate, end: PlainDate });

const HeadFact = z.strictObject({
  unit: CountUnit,
  standing: z.enum(["chosen", "variant"]),
  count: Count,
  women: Count,
});

/** An event reduced to what measuring needs. */
export const EventFact = z
  .strictObject({
    event: z.string().min(1).max(64),
    status: EventStatus,
    kind: EventKind,
    dates: DaysFact,
    /** The days that were approved for it; `null` where no plan of it was kept. */
    planned: DaysFact.nullable(),
    links: z.array(ClauseRef),
    /** Who runs it, and which agency of the catalogue that is. */
    hosts: z.array(z.strictObject({ organisation: OrganisationId, agency: AgencyCode.nullable() })),
    /** The province under its code at the time; `null` where none is on record. */
    province: ProvinceRef.nullable(),
    funders: listed(OrganisationId),
    headcounts: listed(HeadFact),
  })
  .meta(
    meaning("EventFact", "An event reduced to what measuring needs.", "Sự kiện rút gọn còn những gì cần để đo lường."),
  );
export interface EventFact extends z.infer<typeof EventFact> {}

/** Which events a number is about: those that stand so to the programme in time, of one year or of all. */
export interface MeasureScope {
  readonly phase: Phase;
  readonly year?: number | undefined;
}

interface Dated {
  readonly dates: Pick<EventFact["dates"], "start" | "end">;
}

/**
 * The year in which an event counts: that of its first day, also where it ends in another one, so that years add up to
 * the whole. Of a date that is known less exactly, the first day lies in the right year.
 *
 * @example
 * yearOf({ dates: { start: "2024-12-30", end: "2025-01-03" } }); // 2024
 */
export function yearOf({ dates }: Dated): number {
  return Number(dates.start.slice(0, 4));
}

/**
 * The events that are linked to a programme and lie in a scope, whatever their status.
 *
 * @example
 * factsIn(nap, [], { phase: "delivery", year: 2025 }); // []
 */
export function factsIn<Fact extends Dated & Pick<EventFact, "links">>(
  programme: Pick<Programme, "code" | "instrument" | "period">,
  facts: readonly Fact[],
  { phase, year }: MeasureScope,
): Fact[] {
  return facts.filter(
    (fact) =>
      fact.links.some((link) => link.programme === programme.code) &&
      phaseOf(fact.dates, programme) === phase &&
      (year ?? yearOf(fact)) === yearOf(fact),
  );
}

/** Those that took place. */
export const heldAmong = <Fact extends Pick<EventFact, "status">>(facts: readonly Fact[]): Fact[] =>
  facts.filter(({ status }) => hasTakenPlace(status));

const PLANNED: ReadonlySet<EventStatus> = new Set(["planned", "approved", "confirmed"]);

/** Those that are planned. An idea is no plan yet, and what was called off none any more. */
export const plannedAmong = <Fact extends Pick<EventFact, "status">>(facts: readonly Fact[]): Fact[] =>
  facts.filter(({ status }) => PLANNED.has(status));

/** How many people came and how many of them were women, as far as the chosen headcount tells. */
export type PeopleCount = Pick<z.infer<typeof HeadFact>, "count" | "women">;

const NOT_COUNTED: PeopleCount = { count: { kind: "unknown" }, women: { kind: "unknown" } };

/**
 * The people at an event. A count of agencies or provinces says nothing about them, nor does a source not chosen. Where
 * nobody came no woman did, whether or not somebody wrote it down.
 */
export function peopleAt({ headcounts }: Pick<EventFact, "headcounts">): PeopleCount {
  const people = itemsOf(headcounts).find(({ unit, standing }) => unit === "person" && standing === "chosen");
  if (people === undefined) return NOT_COUNTED;
  const { count, women } = people;
  const isNobody = count.kind === "exact" && count.value === 0;
  return { count, women: isNobody ? count : women };
}
