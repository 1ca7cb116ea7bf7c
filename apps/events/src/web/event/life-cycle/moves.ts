import {
  type Actor,
  can,
  capabilityOfMove,
  dayAt,
  EventStatus,
  hasTakenPlace,
  movesFrom,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  subjectOf,
} from "@wps/model";

/** A step that somebody may take with an event. */
export interface Move {
  readonly to: EventStatus;
  /** On its way, off it, back to it, or a step back that corrects what was marked by mistake. */
  readonly kind: "on" | "off" | "again" | "back";
  /** Whether it is the way that events usually take from here. */
  readonly isUsual: boolean;
  /** Whether the day has not come yet. */
  readonly isTooEarly: boolean;
}

const WAY: readonly EventStatus[] = EventStatus.exclude(["postponed", "cancelled"]).options;
const positionOf = (status: EventStatus): number => WAY.indexOf(status);

/**
 * The steps that an actor may take with an event, the usual one first.
 *
 * @param now milliseconds since 1970
 */
export function movesOf(event: ProgrammeEvent, actor: Actor, now: number): Move[] {
  const from = event.status;
  const [usual] = movesFrom(from);
  const hasBegun = event.dates.start <= dayAt(now, event.timeZone);
  return movesFrom(from)
    .filter((to) => can(actor, capabilityOfMove(from, to), subjectOf(event)))
    .map((to) => ({
      to,
      kind: kindOf(from, to),
      isUsual: to === usual,
      isTooEarly: hasTakenPlace(to) && !hasBegun,
    }));
}

function kindOf(from: EventStatus, to: EventStatus): Move["kind"] {
  if (positionOf(to) < 0) return "off";
  if (positionOf(from) < 0) return "again";
  return positionOf(to) > positionOf(from) ? "on" : "back";
}

/** The event at another step of its life, with the reason where that one has to be explained. */
export function movedTo(
  { statusReason: _, ...event }: NewProgrammeEvent,
  status: EventStatus,
  reason?: NewProgrammeEvent["statusReason"],
): NewProgrammeEvent {
  return { ...event, status, ...(reason && { statusReason: reason }) };
}

/** Whether the actor could take the event back to where it came from. */
export function canReturn(actor: Actor, before: ProgrammeEvent, after: ProgrammeEvent): boolean {
  if (before.status === after.status) return true;
  const capability = capabilityOfMove(after.status, before.status);
  return movesFrom(after.status).includes(before.status) && can(actor, capability, subjectOf(after));
}
