import * as z from "zod";
import type { Capability } from "./access.js";
import { meaning } from "./meaning.js";

/** Where an event can stand, in the order of its life: from an idea to a verified report; then off its way. */
export const EVENT_STATUSES = [
  "idea",
  "planned",
  "approved",
  "confirmed",
  "held",
  "reported",
  "verified",
  "postponed",
  "cancelled",
] as const;

/** Where an event stands in its life: one of the {@link EVENT_STATUSES}. */
export const EventStatus = z
  .enum(EVENT_STATUSES)
  .meta(
    meaning("EventStatus", "Where an event stands in its life cycle.", "Tình trạng của sự kiện trong vòng đời của nó."),
  );
export type EventStatus = z.infer<typeof EventStatus>;

// The first is the way on. Every move can be taken back, since any may be made by mistake.
const MOVES: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  idea: ["planned", "cancelled"],
  planned: ["approved", "postponed", "cancelled", "idea"],
  approved: ["confirmed", "postponed", "cancelled", "planned"],
  confirmed: ["held", "postponed", "cancelled", "approved"],
  held: ["reported", "confirmed"],
  reported: ["verified", "held"],
  verified: ["reported"],
  postponed: ["planned", "approved", "confirmed", "cancelled"],
  cancelled: ["planned", "approved", "confirmed", "postponed", "idea"],
};

/**
 * Where an event can go from where it stands, the way on first.
 *
 * @example
 * movesFrom("held"); // ["reported", "confirmed"]
 */
export function movesFrom(status: EventStatus): readonly EventStatus[] {
  return MOVES[status];
}

/**
 * What somebody needs to be able to do for a move: what was reported is verified, or taken back, by a verifier alone.
 *
 * @example
 * capabilityOfMove("reported", "verified"); // "event:verify"
 */
export function capabilityOfMove(
  from: EventStatus,
  to: EventStatus,
): Extract<Capability, "event:move" | "event:verify"> {
  return from === "verified" || to === "verified" ? "event:verify" : "event:move";
}

/**
 * What somebody needs to be able to do to change what an event says. What was verified stays what it was: nobody can do
 * both, so that a verifier takes it back first and then who records changes it.
 *
 * @example
 * capabilitiesOfEdit("verified"); // ["event:edit", "event:verify"]
 */
export function capabilitiesOfEdit(status: EventStatus): readonly Capability[] {
  return status === "verified" ? ["event:edit", "event:verify"] : ["event:edit"];
}

/**
 * Whether a status has to be explained.
 *
 * @example
 * needsReason("cancelled"); // true
 */
export function needsReason(status: EventStatus): boolean {
  return status === "postponed" || status === "cancelled";
}

/**
 * Whether an event in this state took place.
 *
 * @example
 * hasTakenPlace("reported"); // true
 */
export function hasTakenPlace(status: EventStatus): boolean {
  return status === "held" || status === "reported" || status === "verified";
}

/**
 * What a status means to somebody who is invited.
 *
 * @example
 * certaintyOf("approved"); // "tentative"
 */
export function certaintyOf(status: EventStatus): "tentative" | "confirmed" | "postponed" | "cancelled" {
  if (status === "postponed" || status === "cancelled") return status;
  return status === "confirmed" || hasTakenPlace(status) ? "confirmed" : "tentative";
}

const UNBOOKED: ReadonlySet<EventStatus> = new Set(["idea", "postponed", "cancelled"]);

/**
 * Whether an event where it stands takes the rooms of its sessions, so that nobody else can have them at that time.
 *
 * @example
 * booksRooms("idea"); // false
 */
export function booksRooms(status: EventStatus): boolean {
  return !UNBOOKED.has(status);
}
