import type {
  BilingualLine,
  EventDates,
  EventId,
  NewSession,
  OrganisationId,
  ParticipationId,
  Period,
  PlainDate,
} from "@wps/model";
import { OrganisationId as AnOrganisation, RoomId } from "@wps/model";
import { type BookedEvent, CLASH_LEVELS, type Clash } from "@wps/model/clash";
import type { ListedHere, Neighbour } from "./repository.ts";

/** The event that is asked about, as it can be moved. */
export type OwnEvent = BookedEvent & { readonly dates: EventDates; readonly sessions: NewSession[] };

/** What is taken, as whoever asks may know it. */
type Taken =
  | { readonly is: "room"; readonly room: RoomId }
  | { readonly is: "person"; readonly participation: ParticipationId; readonly row: number }
  | { readonly is: "host"; readonly organisation: OrganisationId }
  | { readonly is: "province"; readonly province: string };

type OtherEvent =
  | { readonly status: "told"; readonly id: EventId; readonly title: BilingualLine }
  | { readonly status: "withheld" };

/** A clash of the event that is asked about, as far as whoever asks may know of the others. */
export interface ToldClash extends Pick<Clash, "kind" | "level" | "why"> {
  readonly taken: Taken;
  readonly doubts: Clash["doubts"][number][];
  readonly sessions: number[];
  readonly others: OtherEvent[];
  readonly from: string;
  readonly until: string;
}

/** What was found about an event. */
export interface FoundClashes {
  readonly clashes: ToldClash[];
  readonly more: number;
  readonly people: "checked" | "no-list" | "withheld";
  readonly nextFree?: { readonly days: number; readonly start: PlainDate; readonly end: PlainDate };
  readonly searched: number;
  readonly invitations: { readonly organisation: OrganisationId; readonly times: number; readonly period: Period }[];
  readonly unreadable: number;
}

/** As many are told; how many more there are is told as a number. */
const MOST_TOLD = 100;

interface Scene {
  readonly own: OwnEvent;
  readonly listed: readonly ListedHere[];
  readonly near: readonly Neighbour[];
}

/** Clashes of the event that is asked about, the gravest first, and nothing of events that are not whoever asks' to know. */
export function toldClashes(
  found: readonly Clash[],
  { own, listed, near }: Scene,
): Pick<FoundClashes, "clashes" | "more"> {
  const people = new Map(listed.map((somebody) => [String(somebody.person), somebody]));
  const events = new Map(near.map((event) => [String(event.id), event]));
  const gravest = found.toSorted((one, other) => CLASH_LEVELS.indexOf(one.level) - CLASH_LEVELS.indexOf(other.level));
  const clashes = gravest
    .slice(0, MOST_TOLD)
    .flatMap(({ kind, level, why, resource, doubts, parties, from, until }) => {
      const taken = takenOf(resource, people);
      if (taken === undefined) return [];
      const ids = new Set(parties.map(({ event }) => event).filter((event) => event !== own.id));
      const others = [...ids].map((id) => toldOther(events.get(id)));
      const isAllTold = others.every(({ status }) => status === "told");
      const sessions = parties.flatMap(({ event, nth }) => (event === own.id && nth !== undefined ? [nth] : []));
      return {
        kind,
        level,
        why,
        taken,
        doubts: isAllTold ? [...doubts] : [],
        sessions,
        others,
        from: new Date(from).toISOString(),
        until: new Date(until).toISOString(),
      };
    });
  return { clashes, more: Math.max(0, found.length - MOST_TOLD) };
}

function takenOf({ kind, id }: Clash["resource"], people: ReadonlyMap<string, ListedHere>): Taken | undefined {
  switch (kind) {
    case "room":
      return { is: "room", room: RoomId.parse(id) };
    case "host":
      return { is: "host", organisation: AnOrganisation.parse(id) };
    case "province":
      return { is: "province", province: id };
    case "person": {
      const somebody = people.get(id);
      return somebody && { is: "person", participation: somebody.participation, row: somebody.row };
    }
    case "name":
      return undefined;
  }
}

const toldOther = (event: Neighbour | undefined): OtherEvent =>
  event?.isTold ? { status: "told", id: event.id, title: event.title } : { status: "withheld" };
