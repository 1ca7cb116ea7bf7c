import {
  dayAt,
  type EventId,
  type ParticipationId,
  promotedFrom,
  Refused,
  type SeatClaim,
  type SeatObstacle,
  seatRoom,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { type KeptPlan, type ListedClaim, seatRepository } from "./repository.ts";

/** What becomes of somebody new: a seat, or a place in the queue. */
export interface Forecast {
  readonly getsSeat: boolean;
  readonly queue: number;
}

/** What whoever changes a list has to know of its plan of seats, in the transaction in which it is changed. */
export interface SeatBook {
  /**
   * Changes the list of an event while nobody else does: whoever has a seat afterwards and had none before must find one in
   * the plan, and those who wait get what has become free. Where there is no plan, or the event has begun, nothing is asked.
   *
   * @throws Refused SEAT_NOT_FREE where the plan has no seat for somebody who was given one
   */
  changing<Result>(event: EventId, work: () => Promise<Result>): Promise<Result>;
  /** Whether a plan decides who gets a seat of the event now. */
  decides(event: EventId): Promise<boolean>;
  /** What would become of somebody who came now, while nobody else does. */
  forecast(event: EventId, newcomer: Pick<SeatClaim, "sex">): Promise<Forecast>;
}

export function seatBook(transaction: Kysely<Tables>, now: () => string): SeatBook {
  const seats = seatRepository(transaction);
  return {
    async changing(event, work) {
      const kept = await seats.plan(event, "alone");
      const at = now();
      if (kept === undefined || hasBegun(kept, at)) return work();
      const before = await seats.claims(event);
      const result = await work();
      const claims = await seats.claims(event);
      refuseWithoutSeat(kept, before, claims, at);
      await seats.promote(promotedFrom(kept.plan, claims, at), at);
      return result;
    },

    async decides(event) {
      const kept = await seats.plan(event, "alone");
      return kept !== undefined && !hasBegun(kept, now());
    },

    async forecast(event, { sex }) {
      const queue = await seats.lastInQueue();
      const kept = await seats.plan(event, "alone");
      if (kept === undefined) return { getsSeat: true, queue };
      const newcomer = { id: "newcomer", sex, hasSeat: false };
      const promoted = promotedFrom(kept.plan, [...(await seats.claims(event)), newcomer], now());
      return { getsSeat: promoted.includes(newcomer.id), queue };
    },
  };
}

/**
 * Gives seats to those who wait and could have had one since a deadline went by: nothing happens at a deadline by itself, so
 * it is made up for before anybody looks.
 */
export async function settleSeats(db: Kysely<Tables>, event: EventId, now: () => string): Promise<void> {
  const seats = seatRepository(db);
  const kept = await seats.plan(event);
  const at = now();
  if (kept === undefined || hasBegun(kept, at)) return;
  if (promotedFrom(kept.plan, await seats.claims(event), at).length === 0) return;
  await atomically(db, (transaction) => seatBook(transaction, now).changing(event, async () => undefined));
}

/** Why somebody who came now would get no seat. */
export async function obstacleNow(
  db: Kysely<Tables>,
  event: EventId,
  claim: Pick<SeatClaim, "sex">,
  now: () => string,
): Promise<SeatObstacle> {
  const seats = seatRepository(db);
  const kept = await seats.plan(event);
  const seated = (await seats.claims(event)).filter(({ hasSeat }) => hasSeat);
  return (kept && seatRoom(kept.plan, seated, now()).obstacleTo(claim)) ?? "full";
}

/**
 * The how manieth somebody is of those who wait: among those whom the same organisation named, or among all whom none did.
 *
 * @param who somebody on the list, or a place in the queue that nobody has
 * @returns undefined where they do not wait
 */
export async function placeInQueue(
  db: Kysely<Tables>,
  event: EventId,
  who: ParticipationId | number,
): Promise<number | undefined> {
  const claims = await seatRepository(db).claims(event);
  const own = typeof who === "number" ? { queue: who, office: undefined } : claims.find(({ id }) => id === who);
  const queue = own?.queue;
  if (queue === undefined) return undefined;
  const isBefore = (other: ListedClaim) =>
    other.queue !== undefined && other.queue < queue && other.office === own?.office;
  return claims.filter(isBefore).length + 1;
}

/** From its first day on, what the list of an event says is a record: no plan decides about it. */
export const hasBegun = ({ firstDay, timeZone }: KeptPlan, now: string): boolean =>
  dayAt(Date.parse(now), timeZone) >= firstDay;

/** Who walked in has a seat, whatever the plan says. */
function refuseWithoutSeat(
  { plan }: KeptPlan,
  before: readonly ListedClaim[],
  after: readonly ListedClaim[],
  at: string,
) {
  const had = new Set(before.flatMap(({ id, hasSeat }) => (hasSeat ? [id] : [])));
  const seated = after.filter(({ hasSeat }) => hasSeat);
  const room = seatRoom(
    plan,
    seated.filter(({ id }) => had.has(id)),
    at,
  );
  for (const claim of seated.filter(({ id }) => !had.has(id))) {
    const because = room.obstacleTo(claim);
    if (because !== undefined && !claim.isWalkIn) throw new Refused({ code: "SEAT_NOT_FREE", because });
    room.take(claim);
  }
}
