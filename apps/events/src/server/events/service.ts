import {
  type Actor,
  concernsGuests,
  EventId,
  type LinkFact,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  Refused,
  toSearchTerms,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { EventPage, EventQuery } from "../../contract/events.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { OrganisationService } from "../organisations/service.ts";
import type { ProgrammeService } from "../programmes/service.ts";
import { permit } from "../session/permission.ts";
import { cursorOf, positionAt } from "./cursor.ts";
import { organisationsIn } from "./involved.ts";
import { eventRepository } from "./repository.ts";

export interface EventServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly organisations: OrganisationService;
  readonly programmes: ProgrammeService;
}

/** As many words as a search looks for; more would only cost time. */
const MOST_TERMS = 12;

/** What can be done with events. */
export function eventService({ db, now, newId, organisations, programmes }: EventServiceDeps) {
  const events = eventRepository(db);

  /** Refuses an event that points to a clause or an organisation that is not there. */
  async function resolve(actor: Actor, event: NewProgrammeEvent): Promise<void> {
    for (const [index, link] of event.taskLinks.entries()) programmes.resolve(link, ["taskLinks", String(index)]);
    const named = organisationsIn(event);
    const known = await organisations.known(
      actor,
      named.map((mention) => mention.id),
    );
    const missing = named.find((mention) => !known.has(mention.id));
    if (missing !== undefined) throw new Refused({ code: "ORGANISATION_NOT_FOUND", ...missing });
  }

  async function kept(id: EventId): Promise<ProgrammeEvent> {
    const event = await events.find(id);
    if (event === undefined) throw new Refused({ code: "EVENT_NOT_FOUND", id });
    return event;
  }

  return {
    async list(actor: Actor, query: EventQuery): Promise<EventPage> {
      permit(actor, "event:read");
      const filter = { ...query, terms: toSearchTerms(query.q ?? "").slice(0, MOST_TERMS) };
      const after = query.cursor === undefined ? undefined : positionAt(query.cursor);
      const [found, total, nearest] = await Promise.all([
        events.page(filter, { order: query.order, limit: query.limit + 1, after }),
        events.count(filter),
        events.nearest(filter),
      ]);
      const items = found.slice(0, query.limit);
      const last = items.at(-1);
      return { items, total, nearest, ...(found.length > items.length && last ? { next: cursorOf(last) } : {}) };
    },

    async all(actor: Actor): Promise<ProgrammeEvent[]> {
      permit(actor, "event:read");
      return events.all();
    },

    async count(actor: Actor): Promise<number> {
      permit(actor, "event:read");
      return events.count({ terms: [] });
    },

    async get(actor: Actor, id: EventId): Promise<ProgrammeEvent> {
      permit(actor, "event:read");
      return kept(id);
    },

    async create(actor: Actor, draft: NewProgrammeEvent): Promise<ProgrammeEvent> {
      permit(actor, "event:create");
      const stranger = draft.sessions.findIndex((session) => session.id !== undefined);
      if (stranger >= 0) throw sessionNotFound(draft, stranger);
      await resolve(actor, draft);
      const id = EventId.parse(newId());
      const stamps = { id, origin: "organiser", sessionIds: draft.sessions.map(newId), now: now() } as const;
      await atomically(db, (transaction) => eventRepository(transaction).insert(draft, stamps));
      return kept(id);
    },

    async replace(actor: Actor, id: EventId, revision: number, draft: NewProgrammeEvent): Promise<ProgrammeEvent> {
      permit(actor, "event:edit");
      const before = await kept(id);
      if (before.revision !== revision) {
        throw new Refused({ code: "EVENT_CHANGED", yours: revision, current: before.revision });
      }
      const own = new Set<string>(before.sessions.map((session) => session.id));
      const stranger = draft.sessions.findIndex((session) => session.id !== undefined && !own.has(session.id));
      if (stranger >= 0) throw sessionNotFound(draft, stranger);
      await resolve(actor, draft);
      const stamps = {
        sessionIds: draft.sessions.map((session) => session.id ?? newId()),
        sequence: before.sequence + (concernsGuests(before, draft) ? 1 : 0),
        now: atLeast(before.updatedAt, now()),
      };
      const done = await atomically(db, (transaction) => eventRepository(transaction).replace(before, draft, stamps));
      if (!done) throw new Refused({ code: "EVENT_CHANGED", yours: revision, current: (await kept(id)).revision });
      return kept(id);
    },

    /** Enters an event of the public record under the identifiers that the record gives it. */
    async addFromRecord(actor: Actor, event: NewProgrammeEvent, as: { id: EventId; recordRef: string }): Promise<void> {
      permit(actor, "record:load");
      await resolve(actor, event);
      const sessionIds = event.sessions.map((session) => session.id ?? newId());
      await events.insert(event, { ...as, origin: "public-record", sessionIds, now: now() });
    },

    /** Every link from an event to a programme, for the programme's pages to count. */
    async links(actor: Actor): Promise<LinkFact[]> {
      permit(actor, "event:read");
      return events.links();
    },
  };
}
export type EventService = ReturnType<typeof eventService>;

/** A machine's clock may be set back; what calendars call "last modified" must not be. */
const atLeast = (earlier: string, now: string): string => (now > earlier ? now : earlier);

function sessionNotFound(draft: NewProgrammeEvent, index: number): Refused {
  const id = draft.sessions[index]?.id ?? "";
  return new Refused({ code: "SESSION_NOT_FOUND", path: ["sessions", String(index), "id"], id });
}
