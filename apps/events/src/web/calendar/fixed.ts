import { type Actor, can, type EventSummary, hasTakenPlace } from "@wps/model";

/**
 * Why an event stays where it is in the calendar: the reader may not change it; its days are not known; it has taken
 * place, so that its days are a fact with sources, to be corrected in the form; or it will not take place.
 */
export type Fixed = "not-allowed" | "undated" | "taken-place" | "cancelled";

/**
 * Why the event cannot be moved in the calendar; nothing where it can.
 *
 * @example
 * whyFixed({ role: "public" }, workshop); // "not-allowed"
 */
export function whyFixed(actor: Actor, event: EventSummary): Fixed | undefined {
  if (!can(actor, "event:edit", event)) return "not-allowed";
  if (event.dates.precision !== "day") return "undated";
  if (hasTakenPlace(event.status)) return "taken-place";
  return event.status === "cancelled" ? "cancelled" : undefined;
}
