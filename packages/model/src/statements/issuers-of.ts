import { type Actor, reachesOf } from "../access.js";
import type { Grant } from "../grant.js";
import type { OrganisationId } from "../organisation.js";

/**
 * Who may issue a statement of a grant at the hands of an actor: those that run what it pays for, and of them those that the actor
 * acts for. Who spends it comes first.
 *
 * @example
 * issuersOf({ chain: [{ organisation: "mps", role: "implementing" }] }, { role: "public" }); // []
 */
export function issuersOf({ chain }: Pick<Grant, "chain">, actor: Actor): OrganisationId[] {
  const actsForAll = reachesOf(actor, "statement:issue").includes("all");
  const own = new Set("organisations" in actor ? actor.organisations : []);
  const running = chain.filter(({ organisation, role }) => role !== "funding" && (actsForAll || own.has(organisation)));
  const spends = running.filter(({ role }) => role === "implementing");
  return [...new Set([...spends, ...running].map(({ organisation }) => organisation))];
}
