import {
  type Actor,
  type BilingualLine,
  compareByGivenName,
  daysOf,
  type EventId,
  type FullName,
  type Hours,
  type Period,
  type PersonId,
  type PlainDate,
  Refused,
  type SessionTrainers,
  type SessionTrainersChange,
  type TimeZone,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import { readingLog } from "../reading-log/service.ts";
import { permit } from "../session/permission.ts";
import { sessionTrainerRepository } from "./repository.ts";
import { type Leading, leadingWithin } from "./repository-of-board.ts";

/** Who teaches when. */
export interface Board {
  readonly people: readonly { readonly person: PersonId; readonly name: FullName }[];
  readonly items: readonly Use[];
}

interface Use {
  readonly person: PersonId;
  readonly date: PlainDate;
  readonly hours?: Hours | undefined;
  readonly timeZone: TimeZone;
  readonly standing: "confirmed" | "unanswered";
  readonly by:
    | { readonly status: "told"; readonly id: EventId; readonly title: BilingualLine }
    | { readonly status: "withheld" };
}

export interface SessionTrainerServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
}

/** Who teaches which session: told to those who may read the list of the event, and to nobody else. */
export function sessionTrainerService({ db, now, events }: SessionTrainerServiceDeps) {
  return {
    /**
     * Who teaches when within some days, of those on lists that the actor may read. Of a list that the actor may not read, that
     * somebody is elsewhere at that time, and nothing else.
     */
    async board(actor: Actor, days: Period): Promise<Board> {
      permit(actor, "participation:read");
      const leading = await leadingWithin(db, actor, days);
      const own = leading.filter(({ isOwn }) => isOwn);
      const names = new Map(own.map(({ person, name }) => [person, name]));
      for (const event of new Set(own.map((one) => one.event))) {
        const people = new Set(own.filter((one) => one.event === event).map(({ person }) => person)).size;
        await readingLog(db).note({ actor, operation: "getTrainerBoard", event, people, at: now() });
      }
      return {
        people: [...names]
          .map(([person, name]) => ({ person, name }))
          .sort((one, other) => compareByGivenName(one.name, other.name)),
        items: leading.flatMap((one) => usesOf(one, days)),
      };
    },

    async get(actor: Actor, event: EventId): Promise<SessionTrainers> {
      await events.getFor(actor, event, "participation:read");
      return sessionTrainerRepository(db).find(event);
    },

    /** Says it anew for all sessions of an event. */
    async replace(
      actor: Actor,
      event: EventId,
      revision: number,
      { items }: SessionTrainersChange,
    ): Promise<SessionTrainers> {
      const { sessions } = await events.getFor(actor, event, "participation:edit");
      const own = new Set(sessions.map(({ id }) => id));
      for (const [index, { session }] of items.entries()) {
        if (own.has(session)) continue;
        throw new Refused({ code: "SESSION_NOT_FOUND", path: ["items", index, "session"], id: session });
      }
      return atomically(db, async (transaction) => {
        const kept = sessionTrainerRepository(transaction);
        const known = await kept.among(
          event,
          items.flatMap(({ trainers }) => trainers),
        );
        for (const [index, { trainers }] of items.entries()) {
          const at = trainers.findIndex((id) => !known.has(id));
          const id = trainers[at];
          if (id === undefined) continue;
          throw new Refused({ code: "TRAINER_NOT_FOUND", path: ["items", index, "trainers", at], id });
        }
        const isReplaced = await kept.replace({ event, revision: revision + 1, items });
        const current = await kept.find(event);
        if (isReplaced) return current;
        throw new Refused({ code: "SESSION_TRAINERS_CHANGED", yours: revision, current: current.revision });
      });
    },
  };
}

/** The sessions that somebody leads on some days; where there are none, the days of the event. */
function usesOf(
  { event, title, person, timeZone, status, isOwn, sessions, leads, ...span }: Leading,
  days: Period,
): Use[] {
  const led = sessions.filter(({ id }) => leads.length === 0 || leads.includes(id));
  const times: readonly Pick<Use, "date" | "hours">[] =
    sessions.length > 0 ? led.map(({ id: _id, ...time }) => time) : daysOf(span).map((date) => ({ date }));
  return times
    .filter(({ date }) => date >= days.start && date <= days.end)
    .map((time) => ({
      person,
      ...time,
      timeZone,
      standing: status === "confirmed" ? "confirmed" : "unanswered",
      by: isOwn ? { status: "told", id: event, title } : { status: "withheld" },
    }));
}

export type SessionTrainerService = ReturnType<typeof sessionTrainerService>;
