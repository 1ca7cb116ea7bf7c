import {
  type Actor,
  baselineOf,
  type Capability,
  can,
  capabilitiesOfEdit,
  capabilityOfMove,
  dayAt,
  differencesOf,
  type EventBaseline,
  type EventPart,
  enteredOf,
  hasTakenPlace,
  movesFrom,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  Refused,
  subjectOf,
} from "@wps/model";

type Move = Pick<NewProgrammeEvent, "status">;

/** What somebody must be able to do to change these parts of an event. */
function capabilitiesFor(parts: readonly EventPart[], before: Move, after: Move): Set<Capability> {
  const isMove = parts.includes("status");
  const needed = new Set(
    parts.map((part): Capability => {
      if (part === "publication" || part === "sensitivity") return "event:publish";
      if (part === "status" || (part === "statusReason" && isMove))
        return capabilityOfMove(before.status, after.status);
      return "event:edit";
    }),
  );
  return needed.has("event:edit") ? new Set([...needed, ...capabilitiesOfEdit(before.status)]) : needed;
}

/** Refuses who can change nothing of this event, whatever they ask for. */
export function permitAnyChange(actor: Actor, event: ProgrammeEvent): void {
  const changing = ["event:edit", "event:move", "event:verify", "event:publish"] as const;
  if (changing.some((capability) => can(actor, capability, subjectOf(event)))) return;
  throw new Refused({ code: "NOT_ALLOWED", capability: "event:edit" });
}

/**
 * Refuses a change that is not this actor's to make. Nobody may change an event into one that they could not have
 * changed: an organiser cannot give an event away.
 */
export function permitChange(actor: Actor, before: ProgrammeEvent, after: NewProgrammeEvent): void {
  const parts = differencesOf(enteredOf(before), after).map(({ part }) => part);
  const needed = parts.length === 0 ? new Set<Capability>(["event:edit"]) : capabilitiesFor(parts, before, after);
  for (const capability of needed) {
    if (can(actor, capability, subjectOf(before)) && can(actor, capability, subjectOf(after))) continue;
    throw new Refused({ code: "NOT_ALLOWED", capability });
  }
}

/** Refuses a step that the life cycle does not have. */
export function checkMove(from: ProgrammeEvent["status"], to: ProgrammeEvent["status"]): void {
  if (from === to || movesFrom(from).includes(to)) return;
  throw new Refused({ code: "STATUS_NOT_REACHABLE", from, to, reachable: [...movesFrom(from)] });
}

/** Refuses an event that was held on days that are still to come. */
export function checkPast(event: NewProgrammeEvent, now: string): void {
  if (!hasTakenPlace(event.status)) return;
  const today = dayAt(Date.parse(now), event.timeZone);
  if (event.dates.start > today) throw new Refused({ code: "HELD_TOO_EARLY", start: event.dates.start, today });
}

/**
 * The plan that an event will be held against: what it says on the day of its approval. An event that goes back to
 * being planned has none, and one that was recorded afterwards never had one.
 */
export function baselineAfter(
  before: ProgrammeEvent | undefined,
  after: NewProgrammeEvent,
  now: string,
): EventBaseline | undefined {
  if (after.status === "idea" || after.status === "planned") return undefined;
  if (before?.baseline !== undefined) return before.baseline;
  return after.status === "approved" || after.status === "confirmed" ? baselineOf(after, now) : undefined;
}
