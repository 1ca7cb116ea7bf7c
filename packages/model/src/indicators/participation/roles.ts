import { ParticipationRole } from "../../participation.js";
import type { OpenMeasurement } from "../measurement.js";
import type { ParticipationFact } from "../participation-fact.js";
import { shareOf } from "../share.js";
import { fromLists, whoCame } from "./each-once.js";

/** A role and its share of all roles that people had. */
export interface RoleShare {
  readonly role: ParticipationRole;
  readonly share: OpenMeasurement;
}

/**
 * What people did at events: the share of each role in all roles that were had (PRT-11). Somebody with two roles has two,
 * so that the shares add up to one.
 *
 * @returns every role, in the order of {@link ParticipationRole}; *undefined* shares where nobody came
 * @example
 * roleMix(attendees).map(({ role, share }) => [role, share.value.numerator, share.value.denominator]).slice(0, 2); // [["participant", 3, 5], ["trainer", 2, 5]]
 */
export function roleMix(facts: readonly ParticipationFact[]): RoleShare[] {
  const roles = whoCame(facts).flatMap((fact) => [...new Set(fact.roles)]);
  return ParticipationRole.options.map((role) => {
    const yes = roles.filter((had) => had === role).length;
    return {
      role,
      share: shareOf(
        "PRT-11",
        { yes, no: roles.length - yes, unknown: 0 },
        { ofNothing: "nobody-came", provenance: fromLists(facts) },
      ),
    };
  });
}
