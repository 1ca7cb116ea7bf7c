import {
  AccountId,
  EventId,
  type EventSubject,
  OrganisationId,
  OrganisationRole,
  Publication,
  Sensitivity,
} from "@wps/model";
import { z } from "zod";

/** The channel that the database tells on. */
export const CHANNEL = "event_changes";

const Audience = z.strictObject({
  publication: Publication,
  sensitivity: Sensitivity,
  organisations: z.array(z.strictObject({ organisation: OrganisationId, role: OrganisationRole })),
  funders: z.array(OrganisationId),
}) satisfies z.ZodType<EventSubject>;

/** Half of a change, as the database tells it: who could read the event before, or who can now; nobody if it is gone. */
const Notice = z.strictObject({
  id: EventId,
  revision: z.int().min(1),
  moment: z.enum(["before", "after"]),
  audience: Audience.nullable(),
});

/** Something of the people of an event changed: who is on its list, what was marked of them, or how seats are planned. */
const ListNotice = z.strictObject({ list: EventId, audience: Audience });

/** What changed of the people of an event, and what decided who could read their list. */
export interface ListChange {
  readonly list: EventId;
  readonly audience: EventSubject;
}

/** What an event costs, or who pays it, changed. */
const MoneyNotice = z.strictObject({ money: EventId, audience: Audience });

/** Of which event the money changed, and what decided who could read it. */
export interface MoneyChange {
  readonly money: EventId;
  readonly audience: EventSubject;
}

/** A session of an account ended: the account may have been closed or have another role since. */
const SessionEnd = z.strictObject({ sessionOf: AccountId });
type SessionEnd = z.infer<typeof SessionEnd>;

/** An event that was added, changed or taken away. */
export interface Change {
  readonly id: EventId;
  readonly revision: number;
  /** What decided who could read it, at each point before. */
  readonly before: readonly EventSubject[];
  /** What decides it now; absent where the event is gone. */
  readonly after?: EventSubject;
}

/** Reads what is told, and puts the two halves of a change together: all halves of a transaction arrive in a row, the second ones at its end. */
export function noticeReader(): (
  payload: string,
) => Change | ListChange | MoneyChange | SessionEnd | "half" | "unreadable" {
  const before = new Map<EventId, EventSubject[]>();
  return (payload) => {
    const read = z.union([Notice, ListNotice, MoneyNotice, SessionEnd]).safeParse(parsed(payload));
    if (!read.success) return "unreadable";
    if (!("moment" in read.data)) return read.data;
    const { id, revision, moment, audience } = read.data;
    const earlier = before.get(id) ?? [];
    if (moment === "before") {
      if (audience !== null) before.set(id, [...earlier, audience]);
      return "half";
    }
    before.delete(id);
    return { id, revision, before: earlier, ...(audience && { after: audience }) };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
