import {
  type EventId,
  type NewNominee,
  type NewParticipation,
  type Participation,
  ParticipationId,
  type ParticipationStatus,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import { attendanceBook } from "../attendance/book.ts";
import type { Tables } from "../db/tables.ts";
import type { OrganisationService } from "../organisations/service.ts";
import type { PersonService } from "../people/service.ts";
import { seatBook } from "../seats/book.ts";
import { LINK } from "../session/actor.ts";
import { organisationsIn, refuseUnknownPlaces } from "./profile-check.ts";
import { type FoundParticipation, participationRepository } from "./repository.ts";

export interface LinkedListDeps {
  readonly now: () => string;
  readonly newId: () => string;
  readonly organisations: OrganisationService;
  readonly people: PersonService;
}

/** Somebody new for a list, as whoever holds a link enters them. */
export type LinkedEntry = NewNominee & Pick<NewParticipation, "status" | "entry">;

/**
 * What a link does to the list that it leads to. Whose place and which list that is, the service has asked that found the
 * link. Whatever changes is within `changing`, in the transaction that the service has open.
 */
export function linkedList({ now, newId, organisations, people }: LinkedListDeps) {
  async function read(id: ParticipationId, within: Kysely<Tables>): Promise<FoundParticipation> {
    const there = await participationRepository(within).find(id);
    if (there === undefined) throw new Refused({ code: "PARTICIPATION_NOT_FOUND", id });
    return there;
  }

  return {
    read,

    /** Everybody on the list, in no order. */
    async all(event: EventId, within: Kysely<Tables>): Promise<readonly Participation[]> {
      return (await participationRepository(within).ofEvent(event)).items;
    },

    /** Changes the list of an event, where its attendance is not complete, as its plan of seats allows. */
    async changing<Result>(event: EventId, transaction: Kysely<Tables>, work: () => Promise<Result>): Promise<Result> {
      await attendanceBook(transaction).keepOpen(event);
      return seatBook(transaction, now).changing(event, work);
    },

    /** Refuses what points to organisations or provinces that there are not; before a transaction is begun. */
    async vet(entry: NewNominee): Promise<void> {
      refuseUnknownPlaces(entry.profile, await organisations.known(LINK, organisationsIn([entry])), []);
    },

    /** Puts somebody new on the list. */
    async enter(
      event: EventId,
      { person, profile, status, entry }: LinkedEntry,
      transaction: Kysely<Tables>,
    ): Promise<ParticipationId> {
      const id = ParticipationId.parse(newId());
      const [known] = await people.add(LINK, [{ person, profile }], transaction);
      if (known === undefined) throw new Error("nobody was put on record");
      const draft: NewParticipation = { person: known, profile, roles: ["participant"], status, entry };
      await participationRepository(transaction).insert([{ id, person: known, draft }], { event, now: now() });
      return id;
    },

    /** Changes where somebody stands on the way to the event. */
    async move(id: ParticipationId, status: ParticipationStatus, transaction: Kysely<Tables>): Promise<void> {
      const { participation } = await read(id, transaction);
      if (participation.status === status) return;
      await participationRepository(transaction).replace(participation, { ...participation, status }, now());
    },

    /** Changes who somebody is and what they are. What nobody is asked under a link stays, and so does a contact that is not given. */
    async correct(id: ParticipationId, { person, profile }: NewNominee, transaction: Kysely<Tables>): Promise<void> {
      const { participation, sealed } = await read(id, transaction);
      const { ageGroup, positionLevel } = participation.profile;
      const next = { ...participation, profile: { ageGroup, positionLevel, ...profile } };
      await participationRepository(transaction).replace(participation, next, now());
      const before = await people.contactOf(LINK, participation.person, sealed);
      const kept = {
        birthYear: participation.birthYear,
        ...(before.status === "known" && { contact: before.contact }),
      };
      await people.replace(LINK, participation.person, { ...kept, ...person }, transaction);
      await people.followLists(LINK, [participation.person], transaction);
    },
  };
}
export type LinkedList = ReturnType<typeof linkedList>;
