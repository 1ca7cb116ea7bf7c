import { AccessNeeds } from "../../access-needs.js";
import { SeatPlan } from "../../seat-plan.js";
import { NewNominee, NewRegistration } from "../../seat-request.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is a {@link SeatPlan} as it stands.
 *
 * @example
 * isSeatPlan({ capacity: 12, womenPercent: 50, offices: [{ organisation: "vwu", seats: 3 }], waits: true }); // true
 * isSeatPlan({ capacity: 2, offices: [{ organisation: "vwu", seats: 3 }], waits: true }); // false
 */
export const isSeatPlan: Guard<SeatPlan> = guardOf(SeatPlan);

/**
 * Whether something is {@link AccessNeeds} as they stand.
 *
 * @example
 * isAccessNeeds({ stepFree: true }); // true
 * isAccessNeeds({}); // false
 */
export const isAccessNeeds: Guard<AccessNeeds> = guardOf(AccessNeeds);

/**
 * Whether something is a {@link NewRegistration} as it stands.
 *
 * @example
 * isNewRegistration({ person: { name: { given: "Lan", order: "family-first" } }, profile: { sex: "woman" } }); // false
 */
export const isNewRegistration: Guard<NewRegistration> = guardOf(NewRegistration);

/**
 * Whether something is a {@link NewNominee} as it stands.
 *
 * @example
 * isNewNominee({ person: { name: { given: "Lan", order: "family-first" } }, profile: { sex: "woman" } }); // true
 */
export const isNewNominee: Guard<NewNominee> = guardOf(NewNominee);
