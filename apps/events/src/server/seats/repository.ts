import {
  type EventId,
  EventId as EventIdSchema,
  OrganisationId,
  type ParticipationStatus,
  type PlainDate,
  type SeatClaim,
  SeatPlan,
  takesSeat,
} from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** The plan of an event, and when the event begins: from then on the list is a record, and no plan decides about it. */
export interface KeptPlan {
  readonly revision: number;
  readonly plan: SeatPlan;
  readonly firstDay: PlainDate;
  readonly timeZone: string;
  readonly hasRegistrationLink: boolean;
}

/** A claim, as the list has it. */
export interface ListedClaim extends SeatClaim {
  readonly status: ParticipationStatus;
  readonly isWalkIn: boolean;
  /** Of who waits. */
  readonly queue: number | undefined;
}

/** What is known of the link of an organisation; never its secret. */
export interface OfficeLink {
  readonly organisation: OrganisationId;
  readonly madeAt: string;
  readonly openedAt?: string;
}

/** All SQL about plans of seats and the links that go with them. */
export function seatRepository(db: Kysely<Tables>) {
  /** The plan of an event; `alone`: nobody else decides about its seats until the transaction ends. */
  async function plan(event: EventId, how?: "alone"): Promise<KeptPlan | undefined> {
    const found = db
      .selectFrom("seat_plans")
      .innerJoin("events", "events.id", "seat_plans.event_id")
      .select(["capacity", "women_percent", "nominate_until", "register_until", "waits", "registration_hash"])
      .select(["seat_plans.revision", "events.start_date", "events.time_zone"])
      .where("event_id", "=", event);
    const row = await (how === "alone" ? found.forUpdate("seat_plans") : found).executeTakeFirst();
    if (row === undefined) return undefined;
    const offices = await db
      .selectFrom("seat_offices")
      .select(["organisation_id", "seats"])
      .where("event_id", "=", event)
      .orderBy("position")
      .execute();
    return {
      revision: row.revision,
      plan: SeatPlan.parse({
        capacity: row.capacity,
        womenPercent: row.women_percent ?? undefined,
        offices: offices.map(({ organisation_id, seats }) => ({ organisation: organisation_id, seats })),
        nominateUntil: row.nominate_until?.toISOString(),
        registerUntil: row.register_until?.toISOString(),
        waits: row.waits,
      }),
      firstDay: row.start_date,
      timeZone: row.time_zone,
      hasRegistrationLink: row.registration_hash !== null,
    };
  }

  return {
    plan,

    /** Everybody who has a seat, and then everybody who waits for one, in the order in which they do. */
    async claims(event: EventId): Promise<ListedClaim[]> {
      const rows = await db
        .selectFrom("participations")
        .leftJoin("standing_nominations as named", (join) =>
          join
            .onRef("named.participation_id", "=", "participations.id")
            .onRef("named.event_id", "=", "participations.event_id"),
        )
        .select(["participations.id", "sex", "status", "entry", "queue", "named.organisation_id as office"])
        .where("participations.event_id", "=", event)
        .where("participations.merged_into", "is", null)
        .where("status", "in", ["invited", "confirmed", "waiting"])
        .where(sql<boolean>`'participant' = any(roles)`)
        .orderBy(sql`queue nulls first`)
        .orderBy("number")
        .execute();
      return rows.map(({ id, sex, status, entry, queue, office }) => ({
        id,
        sex,
        status,
        hasSeat: takesSeat({ status }),
        isWalkIn: entry === "walk-in",
        queue: queue ?? undefined,
        office: office === null ? undefined : OrganisationId.parse(office),
      }));
    },

    /** Gives seats to those who wait; whether they come, they have yet to say. */
    async promote(ids: readonly string[], now: string): Promise<void> {
      if (ids.length === 0) return;
      await db
        .updateTable("participations")
        .set({ status: "invited", revision: sql`revision + 1`, updated_at: sql`greatest(updated_at, ${now})` })
        .where("id", "in", [...ids])
        .execute();
    },

    /** The place behind everybody who waits. */
    async lastInQueue(): Promise<number> {
      const { rows } = await sql<{ queue: number }>`select nextval('waiting_order') as queue`.execute(db);
      return rows[0]?.queue ?? 0;
    },

    /** Puts a plan in place of another, or the first; false where somebody was faster. Links of organisations in both stay. */
    async setPlan(event: EventId, revision: number, next: SeatPlan): Promise<boolean> {
      const row = {
        revision: revision + 1,
        capacity: next.capacity,
        women_percent: next.womenPercent ?? null,
        nominate_until: next.nominateUntil ?? null,
        register_until: next.registerUntil ?? null,
        waits: next.waits,
      };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("seat_plans")
        .values({ event_id: event, ...row })
        .onConflict((conflict) =>
          conflict.column("event_id").doUpdateSet(row).where("seat_plans.revision", "=", revision),
        )
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      const named = next.offices.map(({ organisation }) => organisation);
      const gone = db.deleteFrom("seat_offices").where("event_id", "=", event);
      await (named.length === 0 ? gone : gone.where("organisation_id", "not in", named)).execute();
      if (named.length === 0) return true;
      await db
        .insertInto("seat_offices")
        .values(
          next.offices.map(({ organisation, seats }, position) => ({
            event_id: event,
            organisation_id: organisation,
            position,
            seats,
          })),
        )
        .onConflict((conflict) =>
          conflict.columns(["event_id", "organisation_id"]).doUpdateSet(({ ref }) => ({
            position: ref("excluded.position"),
            seats: ref("excluded.seats"),
          })),
        )
        .execute();
      return true;
    },

    /** The links under which organisations name people. */
    async officeLinks(event: EventId): Promise<OfficeLink[]> {
      const rows = await db
        .selectFrom("seat_offices")
        .select(["organisation_id", "link_made_at", "link_opened_at"])
        .where("event_id", "=", event)
        .execute();
      return rows.flatMap(({ organisation_id, link_made_at, link_opened_at }) =>
        link_made_at === null
          ? []
          : [
              {
                organisation: OrganisationId.parse(organisation_id),
                madeAt: link_made_at.toISOString(),
                ...(link_opened_at !== null && { openedAt: link_opened_at.toISOString() }),
              },
            ],
      );
    },

    /** Gives an organisation a link in place of the one it had, or takes it away; false where the plan gives it no seats. */
    async setOfficeLink(
      event: EventId,
      organisation: OrganisationId,
      link: { readonly hash: Buffer; readonly now: string } | undefined,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable("seat_offices")
        .set({ link_hash: link?.hash ?? null, link_made_at: link?.now ?? null, link_opened_at: null })
        .where("event_id", "=", event)
        .where("organisation_id", "=", organisation)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    /** Which organisation names people for which event under a link. */
    async officeWith(hash: Buffer): Promise<{ event: EventId; organisation: OrganisationId } | undefined> {
      const row = await db
        .selectFrom("seat_offices")
        .select(["event_id", "organisation_id"])
        .where("link_hash", "=", hash)
        .executeTakeFirst();
      return (
        row && { event: EventIdSchema.parse(row.event_id), organisation: OrganisationId.parse(row.organisation_id) }
      );
    },

    /** Notes that a link was opened, the first time that it is. */
    async noteOpened(hash: Buffer, now: string): Promise<void> {
      await db
        .updateTable("seat_offices")
        .set({ link_opened_at: now })
        .where("link_hash", "=", hash)
        .where("link_opened_at", "is", null)
        .execute();
    },

    /** Gives the registration of an event a link of its own, in place of an earlier one, or takes it away; false where there is no plan. */
    async setRegistrationLink(event: EventId, hash: Buffer | null): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable("seat_plans")
        .set({ registration_hash: hash })
        .where("event_id", "=", event)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async eventWith(registrationHash: Buffer): Promise<EventId | undefined> {
      const row = await db
        .selectFrom("seat_plans")
        .select("event_id")
        .where("registration_hash", "=", registrationHash)
        .executeTakeFirst();
      return row && EventIdSchema.parse(row.event_id);
    },
  };
}
