import type { OrganisationId } from "./organisation.js";
import type { Sex } from "./person-profile.js";
import type { SeatObstacle } from "./seat-obstacle.js";
import { keptSeats, type SeatPlan, womenSeats } from "./seat-plan.js";

/** Somebody who has a seat or waits for one, with all that decides about it. */
export interface SeatClaim {
  readonly id: string;
  readonly sex: Sex;
  /** The organisation that named them, where one did: they take one of its seats. */
  readonly office?: OrganisationId | undefined;
  readonly hasSeat: boolean;
}

/** What decides of a plan: when people may register is not part of it. */
export type SeatRules = Pick<SeatPlan, "capacity" | "womenPercent" | "offices" | "nominateUntil">;

/** What is left of the seats while they are taken one by one. */
export interface SeatRoom {
  /** Why somebody would get no seat now; undefined where there is one for them. */
  obstacleTo(claim: ClaimedBy): SeatObstacle | undefined;
  /** Gives somebody a seat, whether there is one or not. */
  take(claim: ClaimedBy): void;
  /** Whether they would take a seat that is still kept for those whom their organisation names. */
  isOwn(claim: ClaimedBy): boolean;
}

type ClaimedBy = Pick<SeatClaim, "sex" | "office">;

/**
 * What is left at an instant of the seats of a plan, beside those who have one.
 *
 * @param at an instant in ISO 8601
 * @example
 * seatRoom({ capacity: 2, womenPercent: 50, offices: [] }, [{ sex: "man" }], "2026-03-01T00:00:00Z").obstacleTo({ sex: "man" }); // "kept-for-women"
 * seatRoom({ capacity: 2, womenPercent: 50, offices: [] }, [{ sex: "man" }], "2026-03-01T00:00:00Z").obstacleTo({ sex: "woman" }); // undefined
 */
export function seatRoom(plan: SeatRules, seated: readonly ClaimedBy[], at: string): SeatRoom {
  const mostOthers = plan.capacity - womenSeats(plan);
  const areKept = plan.nominateUntil === undefined || Date.parse(at) < Date.parse(plan.nominateUntil);
  /** The seats of each organisation that nobody whom it named has taken. */
  const unfilled = new Map(plan.offices.map(({ organisation, seats }) => [organisation, seats]));
  let kept = keptSeats(plan);
  let taken = 0;
  let others = 0;

  const isOwn = ({ office }: ClaimedBy) => office !== undefined && (unfilled.get(office) ?? 0) > 0;

  function take(claim: ClaimedBy): void {
    taken += 1;
    if (claim.sex !== "woman") others += 1;
    if (claim.office === undefined || !isOwn(claim)) return;
    unfilled.set(claim.office, (unfilled.get(claim.office) ?? 0) - 1);
    kept -= 1;
  }

  function obstacleTo(claim: ClaimedBy): SeatObstacle | undefined {
    if (taken >= plan.capacity) return "full";
    if (claim.sex !== "woman" && others >= mostOthers) return "kept-for-women";
    if (!areKept || isOwn(claim)) return undefined;
    if (claim.office !== undefined && unfilled.has(claim.office)) return "office-full";
    return taken + kept >= plan.capacity ? "kept-for-offices" : undefined;
  }

  for (const one of seated) take(one);
  return { obstacleTo, take, isOwn };
}

/**
 * Who gets a seat now, of those who wait. First an organisation's seats go to those whom it has named, in their order; then
 * whoever has waited longest and fits takes what is left. Nobody loses a seat, and no seat stays free that somebody who waits
 * could take. Until the deadline of nominations the seats of organisations are kept for them; the seats for women always are.
 *
 * @param claims everybody who has a seat or waits for one; those who wait in the order in which they do
 * @param at an instant in ISO 8601
 * @returns the identifiers of those who get one, in the order in which they do
 * @example
 * promotedFrom({ capacity: 1, offices: [] }, [{ id: "a", sex: "man", hasSeat: false }], "2026-03-01T00:00:00Z"); // ["a"]
 * promotedFrom({ capacity: 1, womenPercent: 100, offices: [] }, [{ id: "a", sex: "man", hasSeat: false }], "2026-03-01T00:00:00Z"); // []
 */
export function promotedFrom(plan: SeatRules, claims: readonly SeatClaim[], at: string): readonly string[] {
  const seated = claims.filter(({ hasSeat }) => hasSeat);
  const room = seatRoom(plan, seated, at);
  const promoted = new Set<string>();
  const seat = (claim: SeatClaim) => {
    room.take(claim);
    promoted.add(claim.id);
  };
  const waiting = claims.filter(({ hasSeat }) => !hasSeat);
  for (const claim of waiting) if (room.isOwn(claim) && room.obstacleTo(claim) === undefined) seat(claim);
  for (const claim of waiting) if (!promoted.has(claim.id) && room.obstacleTo(claim) === undefined) seat(claim);
  return [...promoted];
}
