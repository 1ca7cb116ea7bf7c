import { type Actor, type Capability, can, Refused } from "@wps/model";

/** Refuses an actor who may not do this. An operation of a service asks it before it looks at anything else. */
export function permit(actor: Actor, capability: Capability): void {
  if (!can(actor, capability)) throw new Refused({ code: "NOT_ALLOWED", capability });
}
