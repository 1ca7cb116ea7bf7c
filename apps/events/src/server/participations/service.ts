import {
  type Actor,
  compareByGivenName,
  type EventId,
  type NewParticipation,
  type Participation,
  type ParticipationChange,
  ParticipationId,
  type ProgrammeEvent,
  Refused,
  subjectOf,
  takesSeat,
} from "@wps/model";
import type { Kysely } from "kysely";
import { attendanceBook } from "../attendance/book.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import type { PersonService } from "../people/service.ts";
import { readingLog } from "../reading-log/repository.ts";
import { permit } from "../session/permission.ts";
import { refuseUnknownPlaces } from "./profile-check.ts";
import { type FoundParticipation, participationRepository, type UnreadableParticipation } from "./repository.ts";

export interface ParticipationServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
  readonly people: PersonService;
}

/** The list of an event as it was read. */
export interface ReadList {
  readonly items: readonly Participation[];
  readonly unreadable: readonly UnreadableParticipation[];
}

/** Who is on a list, by identifier alone. */
export type Places = ReadonlyMap<string, { readonly hasSeat: boolean }>;

/** What can be done with the people at events. Whoever does not run an event is not told who is on its list, nor whether. */
export function participationService(deps: ParticipationServiceDeps) {
  const { db, now, newId, events, organisations, people } = deps;

  /** The event, if the actor may do this to its list; of an event that the actor does not read, not even its existence is told. */
  async function eventFor(actor: Actor, id: EventId, capability: "participation:read" | "participation:edit") {
    permit(actor, capability);
    const event = await events.get(actor, id);
    permit(actor, capability, subjectOf(event));
    return event;
  }

  /** A participation on a list that the actor may read or change; any other is not there. */
  async function found(
    actor: Actor,
    id: ParticipationId,
    capability: "participation:read" | "participation:edit",
  ): Promise<FoundParticipation & { readonly event: ProgrammeEvent }> {
    permit(actor, capability);
    const there = await participationRepository(db).find(id);
    if (there === undefined) throw new Refused({ code: "PARTICIPATION_NOT_FOUND", id });
    try {
      return { ...there, event: await eventFor(actor, there.participation.event, capability) };
    } catch (error) {
      if (error instanceof Refused) throw new Refused({ code: "PARTICIPATION_NOT_FOUND", id });
      throw error;
    }
  }

  async function shown(actor: Actor, { participation, sealed }: FoundParticipation): Promise<Participation> {
    return { ...participation, contact: await people.contactOf(actor, participation.person, sealed) };
  }

  async function readBack(actor: Actor, id: ParticipationId, within: Kysely<Tables>): Promise<Participation> {
    const there = await participationRepository(within).find(id);
    if (there === undefined) throw new Refused({ code: "PARTICIPATION_NOT_FOUND", id });
    return shown(actor, there);
  }

  function refuseChanged({ revision }: Participation, yours: number): void {
    if (revision !== yours) throw new Refused({ code: "PARTICIPATION_CHANGED", yours, current: revision });
  }

  return {
    /** Everybody on the list of an event, by given name. */
    async list(actor: Actor, id: EventId): Promise<ReadList> {
      await eventFor(actor, id, "participation:read");
      const { items, unreadable } = await participationRepository(db).ofEvent(id);
      const reading = { actor, operation: "listParticipations", event: id, people: items.length, at: now() };
      await readingLog(db).note(reading);
      return { items: items.toSorted((one, other) => compareByGivenName(one.name, other.name)), unreadable };
    },

    /** Who is on the list of an event, by identifier alone, and whether they have a seat. */
    async places(actor: Actor, id: EventId, within: Kysely<Tables> = db): Promise<Places> {
      await eventFor(actor, id, "participation:read");
      const rows = await participationRepository(within).statuses(id);
      return new Map(rows.map((row) => [row.id, { hasSeat: takesSeat(row) }]));
    },

    async get(actor: Actor, id: ParticipationId): Promise<Participation> {
      const there = await found(actor, id, "participation:read");
      const { event, person } = there.participation;
      await readingLog(db).note({ actor, operation: "getParticipation", event, person, people: 1, at: now() });
      return shown(actor, there);
    },

    async add(actor: Actor, event: EventId, draft: NewParticipation): Promise<Participation> {
      await eventFor(actor, event, "participation:edit");
      await refuseUnknownPlaces(actor, draft.profile, organisations);
      const { person } = draft;
      if (typeof person === "string") await people.checkKnown(actor, person);
      return atomically(db, async (transaction) => {
        await attendanceBook(transaction).keepOpen(event);
        const who = typeof person === "string" ? person : await people.add(actor, person, draft.profile, transaction);
        const own = participationRepository(transaction);
        const id = ParticipationId.parse(newId());
        if (!(await own.insert(draft, { id, event, person: who, now: now() }))) {
          throw new Refused({ code: "PARTICIPATION_EXISTS", id: (await own.findOf(event, who)) ?? id });
        }
        await people.followLast(actor, who, transaction);
        return readBack(actor, id, transaction);
      });
    },

    /** Changes what the list says of somebody: of this participation, and who they are wherever they are listed. */
    async replace(
      actor: Actor,
      id: ParticipationId,
      revision: number,
      change: ParticipationChange,
    ): Promise<Participation> {
      const { participation } = await found(actor, id, "participation:edit");
      refuseChanged(participation, revision);
      await refuseUnknownPlaces(actor, change.profile, organisations);
      return atomically(db, async (transaction) => {
        await attendanceBook(transaction).keepOpen(participation.event);
        if (!(await participationRepository(transaction).replace(participation, change, now()))) {
          throw new Refused({ code: "PARTICIPATION_CHANGED", yours: revision, current: revision + 1 });
        }
        await people.replace(actor, participation.person, change.person, transaction);
        await people.followLast(actor, participation.person, transaction);
        return readBack(actor, id, transaction);
      });
    },

    /** Takes somebody off a list; who is on no other is not on record any more. */
    async remove(actor: Actor, id: ParticipationId, revision: number): Promise<void> {
      const { participation } = await found(actor, id, "participation:edit");
      refuseChanged(participation, revision);
      await atomically(db, async (transaction) => {
        const book = attendanceBook(transaction);
        await book.keepOpen(participation.event);
        if (await book.hasMarksOf(id)) throw new Refused({ code: "PARTICIPATION_ATTENDED", id });
        if (!(await participationRepository(transaction).delete(participation))) {
          throw new Refused({ code: "PARTICIPATION_CHANGED", yours: revision, current: revision + 1 });
        }
        await people.forgetUnlisted(actor, participation.person, transaction);
        await people.followLast(actor, participation.person, transaction);
      });
    },
  };
}
export type ParticipationService = ReturnType<typeof participationService>;
