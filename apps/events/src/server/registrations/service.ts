import {
  type EventId,
  type EventStatus,
  isEventId,
  type NewRegistration,
  type Participation,
  type ParticipationId,
  type ProgrammeEvent,
  Refused,
  type SeatLinkToken,
  takesSeat,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { AccessNeedsService } from "../access-needs/service.ts";
import type { ConsentLedger } from "../consents/ledger.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { FieldKeys } from "../field-keys/field-keys.ts";
import type { LinkedList } from "../participations/by-link.ts";
import type { PlaceLinkService } from "../place-links/service.ts";
import { hasBegun, obstacleNow, placeInQueue, seatBook } from "../seats/book.ts";
import { type KeptPlan, seatGates } from "../seats/gates.ts";
import { type LinkedEvent, linkedEvent } from "../seats/linked-event.ts";
import type { SensitiveBook } from "../sensitive-details/book.ts";
import { LINK, PUBLIC } from "../session/actor.ts";
import type { Attempt } from "../session/attempts.ts";
import { registrationMarks } from "./registration-marks.ts";
import { registrationRepository } from "./repository.ts";

export interface RegistrationServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly events: EventService;
  readonly list: LinkedList;
  readonly places: PlaceLinkService;
  readonly needs: AccessNeedsService;
  readonly sensitive: SensitiveBook;
  readonly ledger: ConsentLedger;
  readonly fieldKeys: FieldKeys;
  readonly attempt: Attempt;
}

/** An event that one can register for, and its plan. */
interface Open {
  readonly event: ProgrammeEvent;
  readonly kept: KeptPlan;
  readonly until: string;
}

/** What one can register for, and whether one is asked about photographs, or told that they are taken. */
interface Offer {
  readonly event: LinkedEvent;
  readonly until: string;
  readonly photographs: "asked" | "told";
}

/** What became of a registration, and the secret of the link to one's own place. */
interface Receipt {
  readonly token: SeatLinkToken;
  readonly status: "confirmed" | "waiting";
  /** Of who waits: the first is 1. */
  readonly place?: number;
}

/** What is still to come, and not only an idea. */
const TO_COME: ReadonlySet<EventStatus> = new Set(["planned", "approved", "confirmed"]);

/** A class that registers from one room comes from one address; more than that is no class. */
const MOST_FROM_ONE_ADDRESS = { most: 100, withinMinutes: 10 };

/** Registering for an event without an account. */
export function registrationService(deps: RegistrationServiceDeps) {
  const { db, now, events, list, places, needs, sensitive, ledger, fieldKeys, attempt } = deps;
  const gates = seatGates(db);

  /** What a gate leads to; every one that leads nowhere gets the same answer, whatever the reason. */
  async function opened(gate: EventId | SeatLinkToken): Promise<Open> {
    const event = await eventBehind(gate);
    const kept = event && (await gates.planOf(event.id));
    const until = kept?.plan.registerUntil;
    const at = now();
    const isOpen = kept && until !== undefined && Date.parse(at) < Date.parse(until) && !hasBegun(kept, at);
    if (!isOpen || !TO_COME.has(event.status)) throw new Refused({ code: "REGISTRATION_NOT_FOUND" });
    return { event, kept, until };
  }

  async function eventBehind(gate: EventId | SeatLinkToken): Promise<ProgrammeEvent | undefined> {
    const isShown = isEventId(gate);
    const id = isShown ? gate : await gates.registrationWith(gate);
    if (id === undefined) return undefined;
    try {
      return await events.get(isShown ? PUBLIC : LINK, id);
    } catch (error) {
      if (error instanceof Refused) return undefined;
      throw error;
    }
  }

  /** Counts one more from an address, whatever comes of it. */
  const count = (client: string) =>
    attempt([{ key: `register ${client}`, ...MOST_FROM_ONE_ADDRESS }], async () => undefined);

  /** Whoever is on the list already gets what somebody new would get, and stays where they are. */
  async function echo(
    { id: participation, event }: Pick<Participation, "id" | "event">,
    draft: NewRegistration,
    { waits }: KeptPlan["plan"],
    transaction: Kysely<Tables>,
  ): Promise<Receipt> {
    const { getsSeat, queue } = await seatBook(transaction, now).forecast(event, draft.profile);
    if (!getsSeat && !waits) throw await noSeat(event, draft, transaction);
    const told = { status: getsSeat ? "confirmed" : "waiting", queue, hasNeeds: draft.needs !== undefined } as const;
    const token = await places.make({ event, participation, echo: told }, transaction);
    return { token, ...(await standing(event, getsSeat, queue, transaction)) };
  }

  async function noSeat(event: EventId, { profile }: NewRegistration, transaction: Kysely<Tables>): Promise<Refused> {
    return new Refused({ code: "SEAT_NOT_FREE", because: await obstacleNow(transaction, event, profile, now) });
  }

  async function standing(
    event: EventId,
    hasSeat: boolean,
    who: ParticipationId | number,
    transaction: Kysely<Tables>,
  ): Promise<Omit<Receipt, "token">> {
    if (hasSeat) return { status: "confirmed" };
    const place = await placeInQueue(transaction, event, who);
    return { status: "waiting", ...(place !== undefined && { place }) };
  }

  /** Puts somebody behind those who wait: somebody new, or somebody who had given up their place. */
  async function queueUp(
    event: EventId,
    { person, profile }: NewRegistration,
    former: ParticipationId | undefined,
    transaction: Kysely<Tables>,
  ): Promise<ParticipationId> {
    if (former === undefined) {
      return list.enter(event, { person, profile, status: "waiting", entry: "registered" }, transaction);
    }
    await list.correct(former, { person, profile }, transaction);
    await list.move(former, "waiting", transaction);
    return former;
  }

  return {
    async open(gate: EventId | SeatLinkToken): Promise<Offer> {
      const { event, until } = await opened(gate);
      const photographs = event.sensitivity === "sensitive" ? "asked" : "told";
      return { event: linkedEvent(event), until, photographs };
    },

    /**
     * Registers somebody: they get a seat, or wait for one.
     *
     * @throws Refused SEAT_NOT_FREE where there is none and nobody may wait
     */
    async register(gate: EventId | SeatLinkToken, draft: NewRegistration, client: string): Promise<Receipt> {
      await count(client);
      const { event: found, kept } = await opened(gate);
      const event = found.id;
      await list.vet(draft);
      const marks = registrationMarks(fieldKeys, event, draft.person.name, draft.person.contact);
      return atomically(db, async (transaction) => {
        const registrations = registrationRepository(transaction);
        const id = await list.changing(event, transaction, async () => {
          const known = await registrations.find(event, marks);
          const before = known && (await list.read(known, transaction)).participation;
          if (before && (takesSeat(before) || before.status === "waiting")) return { echoed: before };
          return { entered: await queueUp(event, draft, before?.id, transaction) };
        });
        if (id.echoed !== undefined) return echo(id.echoed, draft, kept.plan, transaction);
        const { status, person } = (await list.read(id.entered, transaction)).participation;
        if (status === "waiting" && !kept.plan.waits) throw await noSeat(event, draft, transaction);
        if (takesSeat({ status })) await list.move(id.entered, "confirmed", transaction);
        await registrations.set(event, id.entered, marks);
        await needs.set(event, id.entered, draft.needs, transaction);
        await sensitive.set(event, id.entered, draft.sensitive, transaction);
        for (const agreed of draft.consents ?? []) {
          await ledger.say({ ...agreed, event, isGiven: true }, person, transaction);
        }
        const token = await places.make({ event, participation: id.entered }, transaction);
        return { token, ...(await standing(event, takesSeat({ status }), id.entered, transaction)) };
      });
    },
  };
}
export type RegistrationService = ReturnType<typeof registrationService>;
