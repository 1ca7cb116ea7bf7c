import { type Actor, type EventId, type ParticipationId, writtenName } from "@wps/model";
import { type DescribedGuest, matchGuests, type NameDifference, readPersonName } from "@wps/model/people";
import type { EventService } from "../events/service.ts";
import type { ParticipationService } from "../participations/service.ts";

export interface GuestServiceDeps {
  readonly events: EventService;
  readonly participations: ParticipationService;
}

/** Who on the list a guest may be. How they are reached is compared here and told to nobody. */
interface GuestMatch {
  readonly at: number;
  readonly suggestions: {
    readonly participation: ParticipationId;
    readonly byEmail: boolean;
    readonly differences?: NameDifference[];
    readonly isCertain: boolean;
  }[];
}

/** As many as may be one are named to whoever decides. */
const MOST_SUGGESTIONS = 5;

/** Finds guests of an online meeting on the list of its event, and nowhere else. */
export function guestService({ events, participations }: GuestServiceDeps) {
  return {
    async find(actor: Actor, event: EventId, guests: readonly DescribedGuest[]): Promise<GuestMatch[]> {
      await events.getFor(actor, event, "attendance:edit");
      const listed = (await participations.reached(actor, event, "matchGuests")).flatMap(({ id, name, contact }) => {
        const read = readPersonName(writtenName(name));
        return read === undefined
          ? []
          : { id, name: read, contacts: contact?.email === undefined ? [] : [contact.email] };
      });
      return matchGuests(guests, listed).flatMap((suggestions, at) => {
        if (suggestions.length === 0) return [];
        const named = suggestions.slice(0, MOST_SUGGESTIONS).map(({ person, differences, ...rest }) => ({
          participation: person.id,
          ...rest,
          ...(differences && { differences: [...differences] }),
        }));
        return { at, suggestions: named };
      });
    },
  };
}
export type GuestService = ReturnType<typeof guestService>;
