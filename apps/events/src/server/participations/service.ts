import {
  type Actor,
  type Capability,
  type Contact,
  compareByGivenName,
  type EventId,
  type FieldPath,
  type ImportId,
  type NewParticipation,
  type Participation,
  type ParticipationChange,
  ParticipationId,
  PersonId,
  type ProgrammeEvent,
  type Refusal,
  Refused,
  takesSeat,
} from "@wps/model";
import type { Kysely } from "kysely";
import { attendanceBook } from "../attendance/book.ts";
import { certificateBook } from "../certificates/book.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { holdBook } from "../legal-holds/book.ts";
import type { OrganisationService } from "../organisations/service.ts";
import type { PersonService } from "../people/service.ts";
import { readingLog } from "../reading-log/service.ts";
import { seatBook } from "../seats/book.ts";
import { permit } from "../session/permission.ts";
import { organisationsIn, refuseUnknownPlaces } from "./profile-check.ts";
import { type FoundParticipation, participationRepository, type UnreadableParticipation } from "./repository.ts";

export interface ParticipationServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
  readonly people: PersonService;
}

/** With which operation a list is read, and what for where that was asked. */
export interface ListReading {
  readonly operation: string;
  readonly reason?: string | undefined;
}

/** The list of an event as it was read. */
export interface ReadList {
  readonly items: readonly Participation[];
  readonly unreadable: readonly UnreadableParticipation[];
  /** Of how many the names were deleted at their own wish. */
  readonly erased: number;
}

/** Where a row stands in what was sent; nowhere in particular where there is one alone. */
type PathOfRow = (row: number) => FieldPath;

/** Who is on a list, by identifier alone. */
export type Places = ReadonlyMap<string, { readonly hasSeat: boolean }>;

/** What can be done with the people at events. Whoever does not run an event is not told who is on its list, nor whether. */
export function participationService(deps: ParticipationServiceDeps) {
  const { db, now, newId, events, organisations, people } = deps;

  /** A participation on a list that the actor may read or change; any other is not there. */
  async function found(
    actor: Actor,
    id: ParticipationId,
    capability: Capability,
  ): Promise<FoundParticipation & { readonly event: ProgrammeEvent }> {
    permit(actor, capability);
    const there = await participationRepository(db).find(id);
    const nothing: Refusal = { code: "PARTICIPATION_NOT_FOUND", id };
    const event = await events.getBehind(actor, there?.participation.event, capability, nothing);
    if (there === undefined) throw new Refused(nothing);
    return { ...there, event };
  }

  async function shown(actor: Actor, { participation, sealed }: FoundParticipation): Promise<Participation> {
    return { ...participation, contact: await people.contactOf(actor, participation.person, sealed) };
  }

  async function readBack(actor: Actor, id: ParticipationId, within: Kysely<Tables>): Promise<Participation> {
    const there = await participationRepository(within).find(id);
    if (there === undefined) throw new Refused({ code: "PARTICIPATION_NOT_FOUND", id });
    return shown(actor, there);
  }

  /** Refuses rows that point to people, organisations or provinces that there are not, as far as the actor may know. */
  async function check(actor: Actor, rows: readonly NewParticipation[], pathOf: PathOfRow): Promise<void> {
    const known = await organisations.known(actor, organisationsIn(rows));
    for (const [row, { profile }] of rows.entries()) refuseUnknownPlaces(profile, known, pathOf(row));
    const ids = knownIn(rows);
    if (ids.length > 0) refuseUnknown(rows, await people.unknownAmong(actor, ids), pathOf);
  }

  /** Puts rows on the list of an event, all or none. */
  async function put(
    actor: Actor,
    event: EventId,
    rows: readonly NewParticipation[],
    transaction: Kysely<Tables>,
    pathOf: PathOfRow,
    importId?: ImportId,
  ): Promise<{ readonly ids: readonly ParticipationId[]; readonly fresh: number }> {
    await attendanceBook(transaction).keepOpen(event);
    return seatBook(transaction, now).changing(event, async () => {
      const known = knownIn(rows);
      refuseUnknown(rows, await people.goneAmong(known, transaction), pathOf);
      const fresh = rows.flatMap(({ person, profile }) => (typeof person === "string" ? [] : { person, profile }));
      const made = [...(await people.add(actor, fresh, transaction))].values();
      const entries = rows.map((draft) => ({
        id: ParticipationId.parse(newId()),
        person: typeof draft.person === "string" ? draft.person : (made.next().value ?? PersonId.parse(newId())),
        draft,
      }));
      const own = participationRepository(transaction);
      const as = { event, now: now(), ...(importId !== undefined && { import: importId }) };
      const inserted = await own.insert(entries, as);
      const twice = entries.findIndex(({ id }) => !inserted.has(id));
      const entry = entries[twice];
      if (entry !== undefined) {
        const id = (await own.findOf(event, entry.person)) ?? entry.id;
        throw new Refused({ code: "PARTICIPATION_EXISTS", id, path: pathOf(twice) });
      }
      if (known.length > 0) await people.followLists(actor, known, transaction);
      return { ids: entries.map(({ id }) => id), fresh: fresh.length };
    });
  }

  function refuseChanged({ revision }: Participation, yours: number): void {
    if (revision !== yours) throw new Refused({ code: "PARTICIPATION_CHANGED", yours, current: revision });
  }

  /** Who is on the list of an event, by identifier alone, and whether they have a seat. */
  async function places(actor: Actor, id: EventId, within: Kysely<Tables> = db): Promise<Places> {
    await events.getFor(actor, id, "participation:read");
    const rows = await participationRepository(within).statuses(id);
    return new Map(rows.map((row) => [row.id, { hasSeat: takesSeat(row) }]));
  }

  return {
    /** Everybody on the list of an event, by given name. */
    async list(
      actor: Actor,
      id: EventId,
      { operation, reason }: ListReading = { operation: "listParticipations" },
      within: Kysely<Tables> = db,
    ): Promise<ReadList> {
      await events.getFor(actor, id, "participation:read");
      const participations = participationRepository(within);
      const { items, unreadable } = await participations.ofEvent(id);
      const reading = { actor, operation, event: id, people: items.length, at: now(), reason };
      await readingLog(within).note(reading);
      const byName = items.toSorted((one, other) => compareByGivenName(one.name, other.name));
      return { items: byName, unreadable, erased: await participations.erasedOf(id) };
    },

    places,

    /** As {@link places}, and of those who are spoken of which rows were folded meanwhile, and into which. */
    async placesNow(
      actor: Actor,
      id: EventId,
      spoken: readonly ParticipationId[],
      within: Kysely<Tables>,
    ): Promise<{ readonly places: Places; readonly foldedInto: ReadonlyMap<ParticipationId, ParticipationId> }> {
      const now = await places(actor, id, within);
      const unlisted = spoken.filter((one) => !now.has(one));
      return { places: now, foldedInto: await participationRepository(within).foldedInto(id, unlisted) };
    },

    /** Everybody on the list of an event with how they are reached: to be compared with what was told, and not to be told. */
    async reached(
      actor: Actor,
      id: EventId,
      operation: string,
    ): Promise<readonly (Pick<Participation, "id" | "name"> & { readonly contact: Contact | undefined })[]> {
      await events.getFor(actor, id, "participation:read");
      const participations = participationRepository(db);
      const { items } = await participations.ofEvent(id);
      const sealed = await participations.sealedOf(id);
      await readingLog(db).note({ actor, operation, event: id, people: items.length, at: now() });
      return Promise.all(
        items.map(async ({ id: participation, name, person }) => {
          const shown = await people.contactOf(actor, person, sealed.get(participation) ?? null);
          return { id: participation, name, contact: shown.status === "known" ? shown.contact : undefined };
        }),
      );
    },

    /** Whose a participation is and at which event, for whoever may do this there; nothing is told of the person. */
    async whose(
      actor: Actor,
      id: ParticipationId,
      capability: Capability,
    ): Promise<{ readonly event: EventId; readonly person: PersonId }> {
      const { event, person } = (await found(actor, id, capability)).participation;
      return { event, person };
    },

    async get(actor: Actor, id: ParticipationId): Promise<Participation> {
      const there = await found(actor, id, "participation:read");
      const { event, person } = there.participation;
      await readingLog(db).note({ actor, operation: "getParticipation", event, person, people: 1, at: now() });
      return shown(actor, there);
    },

    async add(actor: Actor, event: EventId, draft: NewParticipation): Promise<Participation> {
      await events.getFor(actor, event, "participation:edit");
      await check(actor, [draft], () => []);
      return atomically(db, async (transaction) => {
        const [id] = (await put(actor, event, [draft], transaction, () => [])).ids;
        return readBack(actor, id ?? ParticipationId.parse(newId()), transaction);
      });
    },

    /**
     * Puts a list of people on the list of an event, as one import and in the transaction that is open.
     *
     * @returns how many there are, and how many of them were not on record
     */
    async addAll(
      actor: Actor,
      { id, event }: { readonly id: ImportId; readonly event: EventId },
      rows: readonly NewParticipation[],
      transaction: Kysely<Tables>,
    ): Promise<{ readonly added: number; readonly fresh: number }> {
      await events.getFor(actor, event, "participation:edit");
      const pathOf = (row: number) => ["rows", row];
      await check(actor, rows, pathOf);
      const { ids, fresh } = await put(actor, event, rows, transaction, pathOf, id);
      return { added: ids.length, fresh };
    },

    /** Takes off a list all whom an import put on it, if none of them was marked, nor changed unless that is of no matter. */
    async removeAll(
      actor: Actor,
      { id, event }: { readonly id: ImportId; readonly event: EventId },
      { evenChanged }: { readonly evenChanged: boolean },
      transaction: Kysely<Tables>,
    ): Promise<void> {
      await events.getFor(actor, event, "participation:edit");
      await attendanceBook(transaction).keepOpen(event);
      const own = participationRepository(transaction);
      const there = await own.ofImport(id);
      const attended = there.filter(({ isMarked }) => isMarked).length;
      const changed = there.filter(({ isChanged }) => isChanged).length;
      if (attended > 0 || (changed > 0 && !evenChanged))
        throw new Refused({ code: "IMPORT_IN_USE", attended, changed });
      const holds = holdBook(transaction);
      for (const { person } of there) await holds.permitErasing(person, event);
      await seatBook(transaction, now).changing(event, () => own.deleteImported(id));
      await people.followLists(
        actor,
        there.map(({ person }) => person),
        transaction,
      );
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
      const known = await organisations.known(actor, organisationsIn([change]));
      refuseUnknownPlaces(change.profile, known, []);
      return atomically(db, async (transaction) => {
        await attendanceBook(transaction).keepOpen(participation.event);
        const own = participationRepository(transaction);
        const book = seatBook(transaction, now);
        if (!(await book.changing(participation.event, () => own.replace(participation, change, now())))) {
          throw new Refused({ code: "PARTICIPATION_CHANGED", yours: revision, current: revision + 1 });
        }
        await people.replace(actor, participation.person, change.person, transaction);
        await people.followLists(actor, [participation.person], transaction);
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
        if (await certificateBook(transaction).hasAnyOf(id)) throw new Refused({ code: "PARTICIPATION_CERTIFIED", id });
        await holdBook(transaction).permitErasing(participation.person, participation.event);
        const own = participationRepository(transaction);
        if (!(await seatBook(transaction, now).changing(participation.event, () => own.delete(participation)))) {
          throw new Refused({ code: "PARTICIPATION_CHANGED", yours: revision, current: revision + 1 });
        }
        await people.followLists(actor, [participation.person], transaction);
      });
    },
  };
}
export type ParticipationService = ReturnType<typeof participationService>;

/** The people of these rows who are on record. */
const knownIn = (rows: readonly NewParticipation[]): readonly PersonId[] =>
  rows.flatMap(({ person }) => (typeof person === "string" ? person : []));

/** Refuses the first of these rows that is about somebody who is not there. */
function refuseUnknown(rows: readonly NewParticipation[], [unknown]: readonly PersonId[], pathOf: PathOfRow): void {
  if (unknown === undefined) return;
  const path = pathOf(rows.findIndex(({ person }) => person === unknown));
  throw new Refused({ code: "PERSON_NOT_FOUND", id: unknown, path });
}
