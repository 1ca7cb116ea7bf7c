import { type Actor, type Capability, can, Refused } from "@wps/model";

/** The first line of every service: refuses an actor who may not do this. */
export function permit(actor: Actor, capability: Capability): void {
  if (!can(actor, capability)) throw new Refused({ code: "NOT_ALLOWED", capability });
}
