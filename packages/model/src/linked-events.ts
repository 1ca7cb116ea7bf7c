import * as z from "zod";
import type { ClauseCode } from "./clause.js";
import type { EventDates } from "./event-dates.js";
import type { EventStatus } from "./event-status.js";
import { meaning } from "./meaning.js";
import { isUnder, type Phase, type Programme, phaseOf } from "./programme.js";
import type { ClauseRef } from "./task-link.js";

const Events = z.int().min(0);

/** Numbers of events by their phase: what prepared a programme is never counted as its delivery. */
export const PhaseTally = z
  .strictObject({ preparation: Events, delivery: Events, afterwards: Events } satisfies Record<Phase, unknown>)
  .meta(
    meaning(
      "PhaseTally",
      "Numbers of events before, during and after the delivery of a programme.",
      "Số sự kiện trước, trong và sau thời gian thực hiện chương trình.",
    ),
  );
export interface PhaseTally extends z.infer<typeof PhaseTally> {}

const CALLED_OFF: ReadonlySet<EventStatus> = new Set(["postponed", "cancelled"]);

/** One link of an event to a programme, reduced to what counting needs. */
export interface LinkFact extends ClauseRef {
  readonly event: string;
  readonly status: EventStatus;
  readonly dates: Pick<EventDates, "start" | "end">;
}

/** The events linked to a clause or to one below it; without `clause`, to the programme at all. */
export interface ClauseTally {
  readonly clause?: ClauseCode;
  readonly events: PhaseTally;
}

/**
 * How many events are linked to a programme as a whole, and to each of its clauses or to one below it. An event
 * on several clauses counts once on each, once above them and once in total. Links of other programmes are passed over,
 * and so are events that were postponed or cancelled: they deliver nothing.
 *
 * @returns the whole first, then every clause in the programme's order
 * @example
 * linkedEvents(nap, [])[0]; // { events: { preparation: 0, delivery: 0, afterwards: 0 } }
 */
export function linkedEvents(
  programme: Pick<Programme, "code" | "clauses" | "instrument" | "period">,
  links: readonly LinkFact[],
): ClauseTally[] {
  const own = links.filter((link) => link.programme === programme.code && !CALLED_OFF.has(link.status));
  const tally = (linked: readonly LinkFact[]): PhaseTally => {
    const events = { preparation: new Set(), delivery: new Set(), afterwards: new Set() };
    for (const { event, dates } of linked) events[phaseOf(dates, programme)].add(event);
    const { preparation, delivery, afterwards } = events;
    return { preparation: preparation.size, delivery: delivery.size, afterwards: afterwards.size };
  };
  const below = (ancestor: ClauseCode) => own.filter(({ clause }) => clause !== undefined && isUnder(clause, ancestor));
  return [
    { events: tally(own) },
    ...programme.clauses.map(({ code }) => ({ clause: code, events: tally(below(code)) })),
  ];
}
