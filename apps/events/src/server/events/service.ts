import { isDeepStrictEqual } from "node:util";
import {
  type Actor,
  concernsGuests,
  EventId,
  type EventPlace,
  type LinkFact,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  Refused,
  type Session,
  SessionId,
} from "@wps/model";
import { provincesWithCode } from "@wps/model/catalogue";
import type { Kysely } from "kysely";
import { atomically, consistently } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { resolveClause } from "../programmes/clause-ref.ts";
import type { Entry } from "../record/tally.ts";
import { permit } from "../session/permission.ts";
import { organisationsIn } from "./involved.ts";
import type { EventFilter, EventListing, PageRequest, ReadEvents } from "./listing.ts";
import { type EventRepository, eventRepository } from "./repository.ts";
import type { EventContent } from "./rows.ts";

export interface EventServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly organisations: OrganisationService;
}

/** What can be done with events. */
export function eventService({ db, now, newId, organisations }: EventServiceDeps) {
  const events = eventRepository(db);

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

  /** Refuses an event that points to a clause that is not there; those it points to stay until the transaction ends. */
  async function resolveClauses(event: NewProgrammeEvent, transaction: Kysely<Tables>): Promise<void> {
    for (const [index, link] of event.taskLinks.entries()) {
      await resolveClause(link, ["taskLinks", index], transaction);
    }
  }

  /** The event with an identifier for each session that has none yet. */
  function identified(event: NewProgrammeEvent): EventContent {
    const sessions = event.sessions.map((session) => ({ ...session, id: session.id ?? SessionId.parse(newId()) }));
    return { ...event, sessions };
  }

  function stampsAfter(before: ProgrammeEvent, event: NewProgrammeEvent, origin: ProgrammeEvent["origin"]) {
    const sequence = before.sequence + (concernsGuests(before, event) ? 1 : 0);
    return { origin, sequence, now: atLeast(before.updatedAt, now()) };
  }

  async function kept(id: EventId, within: EventRepository = events): Promise<ProgrammeEvent> {
    const event = await within.find(id);
    if (event === undefined) throw new Refused({ code: "EVENT_NOT_FOUND", id });
    return event;
  }

  return {
    /** One page of the events that match, as they stood at one moment. */
    async list(actor: Actor, filter: EventFilter, request: PageRequest): Promise<EventListing> {
      permit(actor, "event:read");
      return consistently(db, async (transaction) => {
        const view = eventRepository(transaction);
        const slice = await view.page(filter, request);
        const total = await view.count(filter);
        return { ...slice, total, nearest: total === 0 ? await view.nearest(filter) : {} };
      });
    },

    async all(actor: Actor): Promise<ReadEvents<ProgrammeEvent>> {
      permit(actor, "event:read");
      return events.all();
    },

    /** A text that changes whenever an event is added, changed or taken away. */
    async fingerprint(actor: Actor): Promise<string> {
      permit(actor, "event:read");
      return events.fingerprint();
    },

    async count(actor: Actor): Promise<number> {
      permit(actor, "event:read");
      return events.count({});
    },

    async get(actor: Actor, id: EventId): Promise<ProgrammeEvent> {
      permit(actor, "event:read");
      return kept(id);
    },

    async create(actor: Actor, draft: NewProgrammeEvent): Promise<ProgrammeEvent> {
      permit(actor, "event:create");
      refuseStrangers(draft, []);
      await resolve(actor, draft);
      const id = EventId.parse(newId());
      const stamps = { id, origin: "organiser", now: now() } as const;
      return atomically(db, async (transaction) => {
        await resolveClauses(draft, transaction);
        const own = eventRepository(transaction);
        await own.insert(identified(draft), stamps);
        return kept(id, own);
      });
    },

    async replace(actor: Actor, id: EventId, revision: number, draft: NewProgrammeEvent): Promise<ProgrammeEvent> {
      permit(actor, "event:edit");
      const before = await kept(id);
      if (before.revision !== revision) {
        throw new Refused({ code: "EVENT_CHANGED", yours: revision, current: before.revision });
      }
      refuseStrangers(draft, before.sessions);
      await resolve(actor, draft);
      return atomically(db, async (transaction) => {
        await resolveClauses(draft, transaction);
        const own = eventRepository(transaction);
        const done = await own.replace(before, identified(draft), stampsAfter(before, draft, "organiser"));
        const after = await kept(id, own);
        if (!done) throw new Refused({ code: "EVENT_CHANGED", yours: revision, current: after.revision });
        return after;
      });
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
      await resolveClauses(event, db);
      const before = await events.find(as.id);
      if (before === undefined) {
        await events.insert(identified(event), { ...as, origin: "public-record", now: now() });
        return "added";
      }
      if (!(await events.isAsRecorded(as.id))) return "left";
      if (isDeepStrictEqual(contentOf(before), event)) return "same";
      const done = await events.replace(before, identified(event), stampsAfter(before, event, "public-record"));
      return done ? "replaced" : "left";
    },

    /** Lets the events be found the way this release finds them; returns how many were not. */
    async refreshSearch(actor: Actor): Promise<number> {
      permit(actor, "record:load");
      return events.refreshSearch();
    },

    /** Every link from an event to a programme, for the programme's pages to count; or as a transaction sees them. */
    async links(actor: Actor, within: Kysely<Tables> = db): Promise<LinkFact[]> {
      permit(actor, "event:read");
      return eventRepository(within).links();
    },
  };
}
export type EventService = ReturnType<typeof eventService>;

/** A machine's clock may be set back; what calendars call "last modified" must not be. */
const atLeast = (earlier: string, now: string): string => (now > earlier ? now : earlier);

/** What somebody entered of an event, without what the app noted about the entry. */
function contentOf(event: ProgrammeEvent): NewProgrammeEvent {
  const { id, origin, recordRef, revision, sequence, createdAt, updatedAt, ...content } = event;
  return content;
}

/** Refuses a draft that names a session which the event does not have. */
function refuseStrangers(draft: NewProgrammeEvent, own: readonly Session[]): void {
  const known = new Set(own.map((session) => session.id));
  for (const [index, { id }] of draft.sessions.entries()) {
    if (id === undefined || known.has(id)) continue;
    throw new Refused({ code: "SESSION_NOT_FOUND", path: ["sessions", index, "id"], id });
  }
}

/** Refuses a place in a province that its code list does not hold; whether the list is that of the day, the schema has seen. */
function resolveProvince(place: EventPlace): void {
  if (place.status !== "known" || place.province === undefined) return;
  const { code, list } = place.province;
  if (provincesWithCode(code).some((province) => province.list === list)) return;
  throw new Refused({ code: "PROVINCE_NOT_FOUND", path: ["place", "province"], province: { code, list } });
}
