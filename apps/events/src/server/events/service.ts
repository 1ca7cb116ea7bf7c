import { isDeepStrictEqual } from "node:util";
import {
  type Actor,
  type Capability,
  can,
  differencesOf,
  EventId,
  type EventSummary,
  enteredOf,
  type FieldPath,
  type LinkFact,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  type Refusal,
  Refused,
  type Room,
  readsHistory,
  subjectOf,
} from "@wps/model";
import type { PaidEvent } from "@wps/model/indicators";
import type { Kysely } from "kysely";
import { attendanceBook } from "../attendance/book.ts";
import type { CourseService } from "../courses/service.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { GrantService } from "../grants/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import type { Entry } from "../record/tally.ts";
import { roomBooking } from "../rooms/booking.ts";
import { permit } from "../session/permission.ts";
import { checkMove, checkPast, permitAnyChange, permitChange } from "./change.ts";
import { organisationsIn } from "./involved.ts";
import type { EventFilter, EventListing, PageRequest, ProvinceCount, ReadEvents } from "./listing.ts";
import { namedGrants } from "./named-grants.ts";
import { refuseStrangers, resolveClauses, resolveProvince } from "./references.ts";
import { refusedUnder } from "./refused-under.ts";
import { type EventRepository, eventRepository } from "./repository.ts";
import { readingOf, withoutCosts } from "./told.ts";
import type { RevisionEntry } from "./version.ts";
import { authorOf, eventWriting } from "./writing.ts";

export interface EventServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly organisations: OrganisationService;
  readonly grants: GrantService;
  readonly courses: CourseService;
}

/** What is to become of an event that the editor read at a revision. */
export interface EventChange {
  readonly id: EventId;
  readonly revision: number;
  readonly sent: NewProgrammeEvent;
}

/** A change that may be made, with the event as it stands. */
interface JudgedChange extends EventChange {
  readonly before: ProgrammeEvent;
  readonly draft: NewProgrammeEvent;
  readonly isNone: boolean;
}

/** A version of an event beside the one before; absent where that was not kept. */
export interface EventRevision {
  readonly revision: number;
  readonly before?: NewProgrammeEvent;
  readonly after: NewProgrammeEvent;
}

/** What can be done with events. */
export function eventService({ db, now, newId, organisations, grants, courses }: EventServiceDeps) {
  const events = eventRepository(db);
  const named = namedGrants(grants);
  const booking = roomBooking(db);
  const { identified, write, add } = eventWriting({ now, newId });

  /** Refuses an event that points to a province or an organisation that is not there. */
  async function resolve(actor: Actor, event: NewProgrammeEvent): Promise<void> {
    resolveProvince(event.place);
    const named = organisationsIn(event);
    const known = await organisations.known(
      actor,
      named.map((mention) => mention.id),
    );
    const missing = named.find((mention) => !known.has(mention.id));
    if (missing !== undefined) throw new Refused({ code: "ORGANISATION_NOT_FOUND", ...missing });
  }

  /** The event, where the actor may read it: of another its existence is not told. */
  async function readable(actor: Actor, id: EventId): Promise<ProgrammeEvent> {
    const event = await kept(id);
    if (!can(actor, "event:read", subjectOf(event))) throw new Refused({ code: "EVENT_NOT_FOUND", id });
    return event;
  }

  /** Whether an actor may know that an event is there. */
  const isTold = (actor: Actor) => async (id: EventId) => {
    const event = await events.find(id);
    return event !== undefined && can(actor, "event:read", subjectOf(event));
  };

  async function kept(id: EventId, within: EventRepository = events): Promise<ProgrammeEvent> {
    const event = await within.find(id);
    if (event === undefined) throw new Refused({ code: "EVENT_NOT_FOUND", id });
    return event;
  }

  /** An event as this actor may see it, and may save it. */
  async function shown(actor: Actor, event: ProgrammeEvent): Promise<ProgrammeEvent> {
    const [told = event] = await named.shown(actor, [event], (one) => can(actor, "event:edit", subjectOf(one)));
    return shownTo(actor, told);
  }

  async function allowed(actor: Actor, id: EventId, capability: Capability): Promise<ProgrammeEvent> {
    permit(actor, capability);
    const event = await readable(actor, id);
    permit(actor, capability, subjectOf(event));
    return shown(actor, event);
  }

  async function shownTo(actor: Actor, event: ProgrammeEvent): Promise<ProgrammeEvent> {
    return (await events.withCosts(actor, [event.id])).has(event.id) ? event : withoutCosts(event);
  }

  /** Refuses whoever may not read the versions of an event. */
  async function permitHistory(actor: Actor, id: EventId): Promise<ProgrammeEvent> {
    permit(actor, "event:read");
    const event = await shownTo(actor, await readable(actor, id));
    if (!readsHistory(actor, event)) throw new Refused({ code: "NOT_ALLOWED", capability: "event:read-history" });
    return event;
  }

  /** Refuses a new event that this actor may not make so. */
  async function judgeNew(actor: Actor, draft: NewProgrammeEvent): Promise<void> {
    permit(actor, "event:create", subjectOf(draft));
    if (draft.status === "verified") permit(actor, "event:verify", subjectOf(draft));
    checkPast(draft, now());
    refuseStrangers(draft, []);
    await resolve(actor, draft);
  }

  async function make(actor: Actor, draft: NewProgrammeEvent, transaction: Kysely<Tables>): Promise<ProgrammeEvent> {
    const id = EventId.parse(newId());
    const event = identified(await named.meant(actor, draft, undefined, transaction));
    await resolveClauses(event, transaction);
    await courses.resolveRun(actor, { draft }, transaction);
    await booking.resolve(event, undefined, transaction);
    await add(transaction, event, { id, origin: "organiser", author: authorOf(actor) });
    return kept(id, eventRepository(transaction));
  }

  /** Refuses a change that this actor may not make so. */
  async function judge(actor: Actor, { id, revision, sent }: EventChange): Promise<JudgedChange> {
    permit(actor, "event:read");
    const before = await readable(actor, id);
    permitAnyChange(actor, before);
    if (before.revision !== revision) {
      throw new Refused({ code: "EVENT_CHANGED", yours: revision, current: before.revision });
    }
    const draft = await named.meant(actor, sent, before);
    permitChange(actor, before, draft);
    const changed = differencesOf(enteredOf(before), draft);
    const change = { id, revision, sent, before, draft, isNone: changed.length === 0 };
    if (change.isNone) return change;
    checkMove(before.status, draft.status);
    if (changed.some(({ part }) => part === "status" || part === "dates")) checkPast(draft, now());
    refuseStrangers(draft, before.sessions);
    await resolve(actor, draft);
    return change;
  }

  async function save(actor: Actor, change: JudgedChange, transaction: Kysely<Tables>): Promise<ProgrammeEvent> {
    const { id, revision, sent, before, draft } = change;
    await named.meant(actor, sent, before, transaction);
    await resolveClauses(draft, transaction);
    await courses.resolveRun(actor, { event: id, draft, before: before.run }, transaction);
    await booking.resolve(draft, before, transaction);
    const event = identified(draft);
    await attendanceBook(transaction).keepParts(id, event.sessions);
    const done = await write(transaction, before, event, { origin: "organiser", author: authorOf(actor) });
    const after = await kept(id, eventRepository(transaction));
    if (!done) throw new Refused({ code: "EVENT_CHANGED", yours: revision, current: after.revision });
    return after;
  }

  return {
    /** One page of the events that match, of those that the actor may read. */
    async list(actor: Actor, filter: EventFilter, request: PageRequest): Promise<EventListing> {
      permit(actor, "event:read");
      return events.page(actor, filter, request);
    },

    /** How many of the events that match, of those that the actor may read, lie in each province. */
    async byProvince(actor: Actor, filter: EventFilter): Promise<ProvinceCount[]> {
      permit(actor, "event:read");
      return events.byProvince(actor, filter);
    },

    /** Those among some events that the actor may read, the latest first. */
    async among(actor: Actor, ids: readonly EventId[]): Promise<EventSummary[]> {
      permit(actor, "event:read");
      return (await events.among(actor, ids)).events;
    },

    /** Of those among some events that the actor may read, the tasks and the province of each: for those who add up their money. */
    async placed(actor: Actor, ids: readonly EventId[]): Promise<PaidEvent[]> {
      permit(actor, "event:read");
      return events.placed(actor, ids);
    },

    /** Every event that the actor may read, as this actor may see it. */
    async all(actor: Actor): Promise<ReadEvents<ProgrammeEvent>> {
      permit(actor, "event:read");
      const read = await events.all(actor);
      const told = await events.withCosts(
        actor,
        read.events.map(({ id }) => id),
      );
      const kept = await named.shown(actor, read.events, () => false);
      return { ...read, events: kept.map((event) => (told.has(event.id) ? event : withoutCosts(event))) };
    },

    /**
     * A text that changes whenever what this actor reads of events may have changed. Actors who read the same have
     * the same: what was made for one of them is right for the other.
     */
    async fingerprint(actor: Actor): Promise<string> {
      permit(actor, "event:read");
      return `${await events.version()} ${readingOf(actor)}`;
    },

    async count(actor: Actor): Promise<number> {
      permit(actor, "event:read");
      return events.count(actor);
    },

    /** Those among some events that the actor may read, whole, in the order asked for. */
    async several(actor: Actor, ids: readonly EventId[]): Promise<ProgrammeEvent[]> {
      permit(actor, "event:read");
      const found = (await events.several(ids)).filter((event) => can(actor, "event:read", subjectOf(event)));
      return Promise.all(found.map((event) => shown(actor, event)));
    },

    async get(actor: Actor, id: EventId): Promise<ProgrammeEvent> {
      permit(actor, "event:read");
      return shown(actor, await readable(actor, id));
    },

    /** An event that the actor may do this to; of one that the actor does not read, not even its existence is told. */
    async getFor(actor: Actor, id: EventId, capability: Capability): Promise<ProgrammeEvent> {
      return allowed(actor, id, capability);
    },

    /**
     * The event that something belongs to, where the actor may do this to it. What belongs to any other event is not there: the
     * same is said, and as much is asked of the database, as where there is nothing of the kind and so no event.
     */
    async getBehind(
      actor: Actor,
      id: EventId | undefined,
      capability: Capability,
      nothing: Refusal,
    ): Promise<ProgrammeEvent> {
      permit(actor, capability);
      return allowed(actor, id ?? EventId.parse(newId()), capability).catch((error: unknown) => {
        throw error instanceof Refused ? new Refused(nothing) : error;
      });
    },

    async create(actor: Actor, draft: NewProgrammeEvent): Promise<ProgrammeEvent> {
      await judgeNew(actor, draft);
      const create = () => atomically(db, (transaction) => make(actor, draft, transaction));
      return shown(actor, await booking.unlessTaken([{ event: draft }], isTold(actor), create));
    },

    /**
     * Makes all of some events, or none.
     *
     * @param pathOf where one of them stands in the input
     */
    async createTogether(
      actor: Actor,
      drafts: readonly NewProgrammeEvent[],
      pathOf: (index: number) => FieldPath,
    ): Promise<ProgrammeEvent[]> {
      for (const [index, draft] of drafts.entries()) await refusedUnder(pathOf(index), judgeNew(actor, draft));
      const create = () =>
        atomically(db, async (transaction) => {
          const events: ProgrammeEvent[] = [];
          for (const [index, draft] of drafts.entries()) {
            events.push(await refusedUnder(pathOf(index), make(actor, draft, transaction)));
          }
          return events;
        });
      const wanted = drafts.map((event, index) => ({ event, path: pathOf(index) }));
      const made = await booking.unlessTaken(wanted, isTold(actor), create);
      return Promise.all(made.map((event) => shown(actor, event)));
    },

    async replace(actor: Actor, id: EventId, revision: number, sent: NewProgrammeEvent): Promise<ProgrammeEvent> {
      const change = await judge(actor, { id, revision, sent });
      if (change.isNone) return shown(actor, change.before);
      const replace = () => atomically(db, (transaction) => save(actor, change, transaction));
      return shown(actor, await booking.unlessTaken([{ event: change.draft, id }], isTold(actor), replace));
    },

    /**
     * Saves all of some changes, or none; what says the same already stays as it is.
     *
     * @param pathOf where one of them stands in the input
     */
    async replaceTogether(
      actor: Actor,
      changes: readonly EventChange[],
      pathOf: (index: number) => FieldPath,
    ): Promise<ProgrammeEvent[]> {
      const judged: JudgedChange[] = [];
      for (const [index, change] of changes.entries()) {
        judged.push(await refusedUnder(pathOf(index), judge(actor, change), change.id));
      }
      const replace = () =>
        atomically(db, async (transaction) => {
          const events: ProgrammeEvent[] = [];
          for (const [index, change] of judged.entries()) {
            const { id, isNone, before } = change;
            events.push(isNone ? before : await refusedUnder(pathOf(index), save(actor, change, transaction), id));
          }
          return events;
        });
      const wanted = judged.map(({ draft: event, id }, index) => ({ event, id, path: pathOf(index) }));
      const saved = await booking.unlessTaken(wanted, isTold(actor), replace);
      return Promise.all(saved.map((event) => shown(actor, event)));
    },

    /** The rooms of an event's sessions, for whoever may read the event. */
    async rooms(actor: Actor, id: EventId): Promise<Room[]> {
      permit(actor, "event:read");
      return booking.named((await readable(actor, id)).sessions);
    },

    /** The versions of an event, the newest first. */
    async history(actor: Actor, id: EventId): Promise<RevisionEntry[]> {
      await permitHistory(actor, id);
      return events.versions.list(id);
    },

    /** What an event said in a version, and in the one before where that is kept. */
    async revision(actor: Actor, id: EventId, revision: number): Promise<EventRevision> {
      const event = await permitHistory(actor, id);
      const found = await events.versions.find(id, revision);
      if (found === undefined) throw new Refused({ code: "REVISION_NOT_FOUND", id, revision });
      const earlier = await events.versions.find(id, revision - 1);
      const maySave = can(actor, "event:edit", subjectOf(event));
      const [after = found, before] = await named.shown(actor, earlier ? [found, earlier] : [found], () => maySave);
      return { revision, after, ...(before && { before }) };
    },

    /**
     * Enters an event of the public record under the identifiers that the record gives it, or brings it up to date
     * where nobody has changed it since the record last wrote it.
     */
    async enterFromRecord(
      actor: Actor,
      event: NewProgrammeEvent,
      as: { id: EventId; recordRef: string },
    ): Promise<Entry> {
      permit(actor, "record:load");
      await resolve(actor, event);
      await named.meant(actor, event);
      await resolveClauses(event, db);
      const before = await events.find(as.id);
      if (before === undefined) {
        await add(db, identified(event), { ...as, origin: "public-record", author: { status: "record" } });
        return "added";
      }
      if (!(await events.isAsRecorded(as.id))) return "left";
      if (isDeepStrictEqual(enteredOf(before), event)) return "same";
      const by = { origin: "public-record", author: { status: "record" } } as const;
      return (await write(db, before, identified(event), by)) ? "replaced" : "left";
    },

    /** Lets the events be found the way this release finds them; returns how many were not. */
    async refreshSearch(actor: Actor): Promise<number> {
      permit(actor, "record:load");
      return events.refreshSearch();
    },

    /** Every link from an event to a programme, for the programme's pages to count; or as a transaction sees them. */
    async links(actor: Actor, within: Kysely<Tables> = db): Promise<LinkFact[]> {
      permit(actor, "event:read");
      return eventRepository(within).links(actor);
    },
  };
}
export type EventService = ReturnType<typeof eventService>;
