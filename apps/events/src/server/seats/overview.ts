import { type EventId, type Participation, seatRoom } from "@wps/model";
import type { KeptPlan, ListedClaim, OfficeLink } from "./repository.ts";

/** All that is known of an event's seats. */
export interface SeatsRead {
  readonly event: EventId;
  readonly kept: KeptPlan | undefined;
  readonly claims: readonly ListedClaim[];
  readonly links: readonly OfficeLink[];
  readonly list: readonly Participation[];
  readonly now: string;
}

/** How far the seats are given, who waits in which order and why, and who has not answered. */
export function seatOverview({ event, kept, claims, links, list, now }: SeatsRead) {
  const listed = new Map<string, Participation>(list.map((participation) => [participation.id, participation]));
  const seated = claims.filter(({ hasSeat }) => hasSeat);
  const isWoman = ({ sex }: ListedClaim) => sex === "woman";
  const isUnanswered = ({ status }: ListedClaim) => status === "invited";
  const room = kept && seatRoom(kept.plan, seated, now);

  const somebody = ({ id, office }: ListedClaim) => {
    const participation = listed.get(id);
    if (participation === undefined) return [];
    const { name, entry } = participation;
    return [{ participation: participation.id, name, entry, ...(office !== undefined && { office }) }];
  };
  const offices = (kept?.plan.offices ?? []).map(({ organisation, seats }) => {
    const named = claims.filter(({ office }) => office === organisation);
    const own = named.filter(({ hasSeat }) => hasSeat);
    const { madeAt, openedAt } = links.find((link) => link.organisation === organisation) ?? {};
    return {
      organisation,
      seats,
      seated: own.length,
      women: own.filter(isWoman).length,
      waiting: named.length - own.length,
      unanswered: own.filter(isUnanswered).length,
      ...(madeAt !== undefined && { link: { madeAt, ...(openedAt !== undefined && { openedAt }) } }),
    };
  });
  return {
    event,
    revision: kept?.revision ?? 0,
    ...(kept && { plan: kept.plan }),
    taken: seated.length,
    women: seated.filter(isWoman).length,
    offices,
    hasRegistrationLink: kept?.hasRegistrationLink ?? false,
    waiting: claims
      .filter(({ hasSeat }) => !hasSeat)
      .flatMap((claim) => {
        const because = room?.obstacleTo(claim);
        return somebody(claim).map((one) => ({ ...one, ...(because !== undefined && { because }) }));
      }),
    unanswered: seated.filter(isUnanswered).flatMap(somebody),
  };
}
export type SeatOverview = ReturnType<typeof seatOverview>;
