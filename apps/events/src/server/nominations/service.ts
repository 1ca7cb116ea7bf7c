import {
  type NewNominee,
  type OrganisationId,
  type Participation,
  type ParticipationId,
  type ProgrammeEvent,
  Refused,
  type SeatLinkToken,
  takesSeat,
} from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { LinkedList } from "../participations/by-link.ts";
import { readingLog } from "../reading-log/service.ts";
import { hasBegun, settleSeats } from "../seats/book.ts";
import { type KeptPlan, seatGates } from "../seats/gates.ts";
import { type LinkedEvent, linkedEvent } from "../seats/linked-event.ts";
import { LINK } from "../session/actor.ts";
import { nominationRepository } from "./repository.ts";

export interface NominationServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly list: LinkedList;
}

/** Somebody whom an organisation has named. */
interface Nominee extends Pick<Participation, "id" | "name" | "profile" | "status"> {
  readonly hasContact: boolean;
  readonly replaces?: ParticipationId;
}

/** An organisation's seats and whom it has named for them. */
interface OfficeNominations {
  readonly event: LinkedEvent;
  readonly organisation: OrganisationId;
  readonly seats: number;
  readonly womenPercent?: number;
  readonly until?: string;
  readonly isOpen: boolean;
  readonly nominees: Nominee[];
}

/** An organisation that names people under its link. */
interface Office {
  readonly event: ProgrammeEvent;
  readonly organisation: OrganisationId;
  readonly kept: KeptPlan;
  readonly seats: number;
  readonly isOpen: boolean;
}

/** After the deadline nobody is added, but somebody may fall ill. */
const REPLACED_FOR_MS = 14 * 24 * 3_600_000;

/** What an organisation does under its link: it sees and changes whom it has named there, and nobody else. */
export function nominationService({ db, now, events, list }: NominationServiceDeps) {
  const gates = seatGates(db);

  /** Whose link it is; one that leads nowhere gets the same answer, whatever the reason. */
  async function officeWith(token: SeatLinkToken): Promise<Office> {
    const found = await gates.officeWith(token);
    const kept = found && (await gates.planOf(found.event));
    const office = kept?.plan.offices.find(({ organisation }) => organisation === found?.organisation);
    const at = now();
    if (found === undefined || kept === undefined || office === undefined || hasBegun(kept, at)) {
      throw new Refused({ code: "NOMINATION_LINK_NOT_FOUND" });
    }
    const { nominateUntil } = kept.plan;
    const late = nominateUntil === undefined ? -1 : Date.parse(at) - Date.parse(nominateUntil);
    if (late > REPLACED_FOR_MS) throw new Refused({ code: "NOMINATION_LINK_NOT_FOUND" });
    const event = await events.getFor(LINK, found.event, "event:read");
    return { event, organisation: office.organisation, seats: office.seats, kept, isOpen: late < 0 };
  }

  /** Those whom the organisation has named: who has a seat, then who waits in their order, then who is out. */
  async function nomineesOf({ event, organisation }: Office): Promise<Nominee[]> {
    const named = new Map(
      (await nominationRepository(db).of(event.id, organisation)).map((one) => [one.participation, one]),
    );
    const queueOf = ({ id }: Participation) => named.get(id)?.queue ?? 0;
    const items = (await list.all(event.id, db)).filter(({ id }) => named.has(id));
    const reading = { actor: LINK, operation: "openNominations", event: event.id, people: items.length, at: now() };
    await readingLog(db).note(reading);
    return items
      .toSorted(
        (one, other) => rankOf(one) - rankOf(other) || queueOf(one) - queueOf(other) || one.number - other.number,
      )
      .map(({ id, name, profile, status, contact }) => {
        const replaces = named.get(id)?.replaces;
        const hasContact = contact.status !== "not-recorded";
        return { id, name, profile, status, hasContact, ...(replaces !== undefined && { replaces }) };
      });
  }

  async function read(token: SeatLinkToken): Promise<OfficeNominations> {
    const office = await officeWith(token);
    const { event, organisation, seats: own, kept, isOpen } = office;
    const { womenPercent, nominateUntil } = kept.plan;
    return {
      event: linkedEvent(event),
      organisation,
      seats: own,
      ...(womenPercent !== undefined && { womenPercent }),
      ...(nominateUntil !== undefined && { until: nominateUntil }),
      isOpen,
      nominees: await nomineesOf(office),
    };
  }

  /** Does something to the list of the event, as its plan of seats allows. */
  async function changing(token: SeatLinkToken, work: (office: Office, transaction: Kysely<Tables>) => Promise<void>) {
    const office = await officeWith(token);
    const event = office.event.id;
    await atomically(db, (transaction) => list.changing(event, transaction, () => work(office, transaction)));
    return read(token);
  }

  /** Somebody whom the organisation has named, and who is not out. */
  async function ownNominee(
    { event, organisation }: Office,
    id: ParticipationId,
    transaction: Kysely<Tables>,
  ): Promise<Participation> {
    const named = await nominationRepository(transaction).of(event.id, organisation);
    if (!named.some(({ participation }) => participation === id)) throw new Refused({ code: "NOMINEE_NOT_FOUND", id });
    const { participation } = await list.read(id, transaction);
    if (rankOf(participation) === OUT) throw new Refused({ code: "NOMINEE_NOT_FOUND", id });
    return participation;
  }

  return {
    async open(token: SeatLinkToken): Promise<OfficeNominations> {
      const { event } = await officeWith(token);
      await gates.noteOpened(token, now());
      await settleSeats(db, event.id, now);
      return read(token);
    },

    /** Names somebody: they get a seat of the organisation, or wait as the last of its alternates. */
    async nominate(token: SeatLinkToken, nominee: NewNominee): Promise<OfficeNominations> {
      if (!(await officeWith(token)).isOpen) throw new Refused({ code: "NOMINATIONS_CLOSED" });
      await list.vet(nominee);
      return changing(token, async ({ event, organisation }, transaction) => {
        const draft = { ...nominee, status: "waiting", entry: "nominated" } as const;
        const participation = await list.enter(event.id, draft, transaction);
        await nominationRepository(transaction).insert(event.id, organisation, { participation });
      });
    },

    async correct(token: SeatLinkToken, id: ParticipationId, nominee: NewNominee): Promise<OfficeNominations> {
      await officeWith(token);
      await list.vet(nominee);
      return changing(token, async (office, transaction) => {
        await ownNominee(office, id, transaction);
        await list.correct(id, nominee, transaction);
      });
    },

    /** Lets alternates change places with each other; everybody else waits where they did. */
    async order(token: SeatLinkToken, wanted: readonly ParticipationId[]): Promise<OfficeNominations> {
      return changing(token, async ({ event, organisation }, transaction) => {
        const nominations = nominationRepository(transaction);
        const queueOf = new Map(
          (await nominations.of(event.id, organisation)).map(({ participation, queue }) => [participation, queue]),
        );
        const places = wanted.map((id) => {
          const queue = queueOf.get(id);
          if (queue === undefined) throw new Refused({ code: "NOMINEE_NOT_FOUND", id });
          return queue;
        });
        const inOrder = places.toSorted((one, other) => one - other);
        await nominations.setQueue(
          wanted.flatMap((participation, at) => {
            const queue = inOrder[at];
            return queue === undefined ? [] : [{ participation, queue }];
          }),
        );
      });
    },

    /** Withdraws somebody; the organisation's first alternate who fits gets the seat. */
    async withdraw(token: SeatLinkToken, id: ParticipationId): Promise<OfficeNominations> {
      return changing(token, async (office, transaction) => {
        await ownNominee(office, id, transaction);
        await list.move(id, "withdrawn", transaction);
      });
    },

    /**
     * Names somebody in the place of somebody else, who stays on the list as withdrawn.
     *
     * @throws Refused SEAT_NOT_FREE where the plan has no seat for them: a man in the place of a woman
     */
    async substitute(token: SeatLinkToken, id: ParticipationId, nominee: NewNominee): Promise<OfficeNominations> {
      await officeWith(token);
      await list.vet(nominee);
      return changing(token, async (office, transaction) => {
        const former = await ownNominee(office, id, transaction);
        await list.move(id, "withdrawn", transaction);
        const status = takesSeat(former) ? "invited" : "waiting";
        const draft = { ...nominee, status, entry: "nominated" } as const;
        const participation = await list.enter(office.event.id, draft, transaction);
        const made = { participation, replaces: id };
        await nominationRepository(transaction).insert(office.event.id, office.organisation, made);
      });
    },
  };
}
export type NominationService = ReturnType<typeof nominationService>;

const OUT = 2;

/** Who has a seat stands before who waits, and both before who is out. */
const rankOf = (participation: Pick<Participation, "status">): number =>
  takesSeat(participation) ? 0 : participation.status === "waiting" ? 1 : OUT;
