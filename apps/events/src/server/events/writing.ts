import {
  type Actor,
  concernsGuests,
  type EventId,
  enteredOf,
  type NewProgrammeEvent,
  type ProgrammeEvent,
  SessionId,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { baselineAfter } from "./change.ts";
import { eventRepository } from "./repository.ts";
import type { EventContent } from "./rows.ts";
import type { Author } from "./version.ts";

export interface EventWritingDeps {
  readonly now: () => string;
  readonly newId: () => string;
}

/** How events are written down, each version of them. */
export function eventWriting({ now, newId }: EventWritingDeps) {
  /** The event with an identifier for each session that has none yet. */
  function identified(event: NewProgrammeEvent): EventContent {
    const sessions = event.sessions.map((session) => ({ ...session, id: session.id ?? SessionId.parse(newId()) }));
    return { ...event, sessions };
  }

  /** Writes an event in place of another, and keeps the version; false where somebody was faster. */
  async function write(
    transaction: Kysely<Tables>,
    before: ProgrammeEvent,
    event: EventContent,
    as: { origin: ProgrammeEvent["origin"]; author: Author },
  ): Promise<boolean> {
    const at = atLeast(before.updatedAt, now());
    const sequence = before.sequence + (concernsGuests(before, event) ? 1 : 0);
    const baseline = baselineAfter(before, event, at);
    const own = eventRepository(transaction);
    if (!(await own.replace(before, event, { origin: as.origin, sequence, baseline, now: at }))) return false;
    const { versions } = own;
    const entered = enteredOf(before);
    if (!(await versions.has(before.id, before.revision))) {
      const { id, revision, updatedAt } = before;
      await versions.add({ id, revision, content: entered, author: { status: "unknown" }, at: updatedAt });
    }
    const revision = before.revision + 1;
    await versions.add({ id: before.id, revision, content: event, author: as.author, at }, entered);
    return true;
  }

  /** Writes an event that is not there yet, and keeps it as the first version. */
  async function add(
    transaction: Kysely<Tables>,
    event: EventContent,
    as: { id: EventId; origin: ProgrammeEvent["origin"]; recordRef?: string; author: Author },
  ): Promise<void> {
    const at = now();
    const baseline = baselineAfter(undefined, event, at);
    const own = eventRepository(transaction);
    await own.insert(event, { ...as, baseline, now: at });
    await own.versions.add({ id: as.id, revision: 1, content: event, author: as.author, at });
  }

  return { identified, write, add };
}

/** A machine's clock may be set back; what calendars call "last modified" must not be. */
const atLeast = (earlier: string, now: string): string => (now > earlier ? now : earlier);

export const authorOf = (actor: Actor): Author =>
  "account" in actor ? { status: "account", account: actor.account } : { status: "unknown" };
