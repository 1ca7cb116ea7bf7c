import { addDays, type PlainDate } from "../date.js";
import type { EventFormat } from "../event.js";
import type { EventDates } from "../event-dates.js";
import type { EventStatus } from "../event-status.js";
import type { Involvement } from "../organisation.js";
import type { ParticipationRole, ParticipationStatus } from "../participation.js";
import { type EventPlace, toProvinceKey } from "../place.js";
import type { Hours } from "../session.js";
import { instantAt, type TimeZone } from "../time-zone.js";
import type { BookedKind, Booking, HoldDoubt } from "./booking.js";

/** What of an event decides what it takes: a kept event, a summary of one, or a draft under an identifier of its own. */
export interface BookedEvent {
  readonly id: string;
  readonly status: EventStatus;
  readonly dates: Pick<EventDates, "precision" | "start" | "end">;
  readonly timeZone: TimeZone;
  readonly format: EventFormat;
  readonly place: EventPlace;
  readonly organisations: readonly Pick<Involvement, "organisation" | "role">[];
  readonly sessions: readonly {
    readonly id?: string | undefined;
    readonly date: PlainDate;
    readonly hours?: Hours | undefined;
    readonly room?: string | undefined;
  }[];
}

/** Somebody at an event: on record, or known by a name alone. */
export type BookedPerson = {
  readonly roles: readonly ParticipationRole[];
  readonly status: ParticipationStatus;
  /** The sessions that they lead, where somebody has said which; all of them where nobody has. */
  readonly leads?: readonly string[] | undefined;
} & ({ readonly person: string } | { readonly name: string });

const LEADING: ReadonlySet<ParticipationRole> = new Set(["trainer", "speaker", "chair", "facilitator"]);
const HOSTING = new Set<Involvement["role"]>(["lead", "co-host"]);

/** A stretch of time that an event takes, and what is doubtful about it. */
type Stretch = Pick<Booking, "event" | "session" | "nth" | "from" | "until" | "doubts">;

/**
 * Everything that an event takes, in its own time zone and half-open: what ends at 10:00 leaves 10:00 free. With sessions it
 * takes their hours, or of a session without hours the day; without sessions all its days. An event that is postponed or
 * cancelled takes nothing, and neither does one whose days are not known. People are at all of its sessions, but for trainers of whom
 * it is said which sessions they lead; who declined, withdrew or waits for a seat is at none. An event that is online takes no province.
 *
 * @param people those on its list, as far as they are known to whoever asks
 * @example
 * bookingsOf({ ...event, sessions: [], organisations: [] }).length; // 1
 * bookingsOf({ ...event, status: "cancelled" }); // []
 */
export function bookingsOf(event: BookedEvent, people: readonly BookedPerson[] = []): Booking[] {
  if (event.status === "postponed" || event.status === "cancelled" || event.dates.precision !== "day") return [];
  const stretches = stretchesOf(event);
  const all = (kind: BookedKind, id: string) => stretches.map((stretch): Booking => ({ ...stretch, kind, id }));
  const hosts = event.organisations.filter(({ role }) => HOSTING.has(role)).map(({ organisation }) => organisation);
  return [
    ...stretches.flatMap((stretch): Booking[] => {
      const room = stretch.nth === undefined ? undefined : event.sessions[stretch.nth]?.room;
      return room === undefined ? [] : [{ ...stretch, kind: "room", id: room }];
    }),
    ...people.flatMap((person) => bookingsOfPerson(person, stretches)),
    ...[...new Set(hosts)].flatMap((host) => all("host", host)),
    ...(event.format !== "online" && event.place.status === "known" && event.place.province
      ? all("province", toProvinceKey(event.place.province))
      : []),
  ];
}

function stretchesOf({ id, status, dates, timeZone, sessions }: BookedEvent): Stretch[] {
  const idea: readonly HoldDoubt[] = status === "idea" ? ["idea"] : [];
  const days = (start: PlainDate, end: PlainDate) => ({
    from: instantAt(start, "00:00", timeZone),
    until: instantAt(addDays(end, 1), "00:00", timeZone),
    doubts: [...idea, "no-hours" as const],
  });
  if (sessions.length === 0) return [{ event: id, ...days(dates.start, dates.end) }];
  return sessions.map(({ id: session, date, hours }, nth) => {
    const known = hours && {
      from: instantAt(date, hours.start, timeZone),
      until: instantAt(date, hours.end, timeZone),
    };
    return {
      event: id,
      ...(session !== undefined && { session }),
      nth,
      // Hours that a clock skips in spring are none.
      ...(known && known.from < known.until ? { ...known, doubts: idea } : days(date, date)),
    };
  });
}

function bookingsOfPerson(somebody: BookedPerson, stretches: readonly Stretch[]): Booking[] {
  const { status, roles } = somebody;
  if (status !== "confirmed" && status !== "invited") return [];
  const isNamed = "name" in somebody;
  const who = isNamed
    ? ({ kind: "name", id: asFiled(somebody.name) } as const)
    : ({ kind: "person", id: somebody.person } as const);
  const leading = roles.filter((role) => LEADING.has(role)).length;
  const doubts: readonly HoldDoubt[] = [
    ...(status === "invited" ? ["unanswered" as const] : []),
    ...(isNamed ? ["by-name" as const] : []),
  ];
  const isLed = ({ session }: Stretch) =>
    leading > 0 && (somebody.leads === undefined || (session !== undefined && somebody.leads.includes(session)));
  return stretches
    .filter((stretch) => isLed(stretch) || leading < roles.length || roles.length === 0)
    .map((stretch) => ({ ...stretch, ...who, leads: isLed(stretch), doubts: [...stretch.doubts, ...doubts] }));
}

/** A name as it is told from others: its marks count, its capitals and its spaces do not. */
const asFiled = (name: string) => name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
