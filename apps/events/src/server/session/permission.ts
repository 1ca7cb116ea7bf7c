import { type Actor, type Capability, can, type EventSubject, Refused } from "@wps/model";

/**
 * Refuses an actor who may not do this, to the subject where one is given. An operation of a service asks it before it
 * looks at anything else.
 */
export function permit(actor: Actor, capability: Capability, subject?: EventSubject): void {
  if (!can(actor, capability, subject)) throw new Refused({ code: "NOT_ALLOWED", capability });
}
