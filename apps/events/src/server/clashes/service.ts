import {
  type Actor,
  addDays,
  can,
  dayAt,
  daysBetween,
  type EventDates,
  type EventFormat,
  type EventId,
  type EventPlace,
  type EventStatus,
  hasTakenPlace,
  type Involvement,
  type NewSession,
  type Period,
  type PlainDate,
  type ProvinceRef,
  subjectOf,
  type TimeZone,
} from "@wps/model";
import { type BookedPerson, bookingsOf, clashIndex, invitationLoad, nextFreeDays } from "@wps/model/clash";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { permit } from "../session/permission.ts";
import { clashRepository, type ListedHere, type Neighbour } from "./repository.ts";
import { type FoundClashes, type OwnEvent, toldClashes } from "./told.ts";

export interface ClashServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
}

/** Of an event what decides what it takes, as it is kept or as somebody is about to save it. */
export interface ClashDraft {
  readonly event?: EventId | undefined;
  readonly status: EventStatus;
  readonly dates: EventDates;
  readonly timeZone: TimeZone;
  readonly format: EventFormat;
  readonly province?: ProvinceRef | undefined;
  readonly organisations: readonly Pick<Involvement, "organisation" | "role">[];
  readonly sessions: readonly NewSession[];
}

/** So many days ahead a free time is looked for. */
const SEARCHED_DAYS = 60;
/** What an event is called that was never saved: no identifier is a word. */
const UNSAVED = "unsaved";

/** What events take from each other. Nothing here is kept: what may be saved, the event's own rules and the database say. */
export function clashService({ db, now, events }: ClashServiceDeps) {
  const repository = clashRepository(db);

  async function check(actor: Actor, draft: ClashDraft, people: FoundClashes["people"]): Promise<FoundClashes> {
    const listed = draft.event !== undefined && people === "checked" ? await repository.listOf(draft.event) : [];
    const own = ownOf(draft);
    const today = dayAt(Date.parse(now()), draft.timeZone);
    const latest = draft.dates.start > today ? draft.dates.end : endFrom(today, draft.dates);
    const near = await repository.near(actor, {
      // A day more on both sides: others count their days in zones of their own.
      days: { start: addDays(draft.dates.start, -1), end: addDays(latest, SEARCHED_DAYS + 1) },
      without: draft.event,
      people: listed.map(({ person }) => person),
      rooms: draft.sessions.flatMap(({ room }) => room ?? []),
      hosts: draft.organisations.map(({ organisation }) => organisation),
      province: draft.province,
    });
    const index = clashIndex();
    for (const other of near.events) index.put(other.id, bookingsOf(asBooked(other), other.people));
    const met = comers(listed, near.events);
    const found = index.clashesWith(bookingsOf(own, met));
    const isSought = found.some(({ level }) => level !== "hint") && !hasTakenPlace(draft.status);
    const days = isSought ? nextFreeDays(index, own, met, { notBefore: today, atMost: SEARCHED_DAYS }) : undefined;
    return {
      ...toldClashes(found, { own, listed, near: near.events }),
      people,
      ...(days !== undefined && {
        nextFree: { days, start: addDays(draft.dates.start, days), end: addDays(draft.dates.end, days) },
      }),
      searched: isSought ? SEARCHED_DAYS : 0,
      invitations: draft.event !== undefined && people === "checked" ? await loads(actor, draft.event, draft) : [],
      unreadable: near.unreadable,
    };
  }

  /** How often the organisations with seats at the event are asked to events around it, of those that are asked often. */
  async function loads(actor: Actor, event: EventId, { dates }: ClashDraft): Promise<FoundClashes["invitations"]> {
    const { days, atMost } = clashIndex().rules.invitations;
    const around = { start: addDays(dates.start, -days), end: addDays(dates.start, days) };
    const asked = await repository.invitations(actor, event, around);
    // The event counts on the day on which it would be.
    const asWished = asked.map((one) => (one.event === event ? { ...one, day: dates.start } : one));
    return [...new Set(asked.map(({ organisation }) => organisation))].sort().flatMap((organisation) => {
      const load = invitationLoad(organisation, asWished, { day: dates.start, days });
      return load && load.times > atMost ? [{ organisation, times: load.times, period: load.period }] : [];
    });
  }

  return {
    /** What an event would clash with as somebody is about to save it. */
    async ofDraft(actor: Actor, draft: ClashDraft): Promise<FoundClashes> {
      permit(actor, draft.event === undefined ? "event:create" : "event:edit");
      if (draft.event === undefined) return check(actor, draft, "no-list");
      const kept = await events.getFor(actor, draft.event, "event:edit");
      return check(actor, draft, can(actor, "participation:read", subjectOf(kept)) ? "checked" : "withheld");
    },

    /** What an event clashes with as it is kept. */
    async ofEvent(actor: Actor, id: EventId): Promise<FoundClashes> {
      const kept = await events.getFor(actor, id, "event:edit");
      const province = kept.place.status === "known" ? kept.place.province : undefined;
      const draft = { ...kept, event: id, province };
      return check(actor, draft, can(actor, "participation:read", subjectOf(kept)) ? "checked" : "withheld");
    },
  };
}
export type ClashService = ReturnType<typeof clashService>;

const placeIn = (province: ProvinceRef | undefined): EventPlace =>
  province === undefined
    ? { status: "not-given" }
    : { status: "known", name: { vi: province.code }, province, basis: "stated" };

const ownOf = ({ event, province, dates, sessions, ...draft }: ClashDraft): OwnEvent => ({
  ...draft,
  id: event ?? UNSAVED,
  dates,
  sessions: [...sessions],
  place: placeIn(province),
});

/** Another event as it is counted: who may not read it does not learn of it by what many share. */
const asBooked = ({ start, end, province, isReadable, organisations, ...other }: Neighbour) => ({
  ...other,
  dates: { precision: "day" as const, start, end },
  place: placeIn(isReadable ? province : undefined),
  organisations: isReadable ? organisations : [],
});

/** Those on the list whom another event has as well: nobody else can clash. */
function comers(listed: readonly ListedHere[], near: readonly Neighbour[]): BookedPerson[] {
  const elsewhere = new Set(near.flatMap(({ people }) => people.map(({ person }) => person)));
  return listed.filter(({ person }) => elsewhere.has(person));
}

/** The last day of an event that would begin today. */
const endFrom = (today: PlainDate, { start, end }: Period): PlainDate => addDays(today, daysBetween(start, end));
