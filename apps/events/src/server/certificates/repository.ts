import {
  Certificate,
  type CertificateCode,
  type CertificateId,
  type CertificateRevocation,
  type EventId,
  type ParticipationId,
  type Sensitivity,
} from "@wps/model";
import type { Kysely, Selectable } from "kysely";
import { chunksOf } from "../db/chunks.ts";
import type { Tables } from "../db/tables.ts";
import { nameFrom, toNameColumns } from "../people/name-columns.ts";

/** A certificate whose event is held back from others, or not. */
export interface FoundCertificate {
  readonly certificate: Certificate;
  readonly sensitivity: Sensitivity;
}

/** Who did it: the account, where there is one. */
type By = string | null;

/** All SQL about certificates. */
export function certificateRepository(db: Kysely<Tables>) {
  return {
    /** Every certificate of an event, the valid ones first, then what was revoked last. */
    async ofEvent(event: EventId): Promise<Certificate[]> {
      const rows = await db
        .selectFrom("certificates")
        .selectAll()
        .where("event_id", "=", event)
        .orderBy("revoked_at", (order) => order.desc().nullsFirst())
        .orderBy("id")
        .execute();
      return rows.map(certificateFrom);
    },

    async find(id: CertificateId): Promise<Certificate | undefined> {
      const row = await db.selectFrom("certificates").selectAll().where("id", "=", id).executeTakeFirst();
      return row && certificateFrom(row);
    },

    async findByCode(code: CertificateCode): Promise<FoundCertificate | undefined> {
      const row = await db
        .selectFrom("certificates")
        .innerJoin("events", "events.id", "certificates.event_id")
        .selectAll("certificates")
        .select("events.sensitivity")
        .where("code", "=", code)
        .executeTakeFirst();
      return row && { certificate: certificateFrom(row), sensitivity: row.sensitivity };
    },

    async hasAnyOf(participation: ParticipationId): Promise<boolean> {
      const row = await db
        .selectFrom("certificates")
        .select("id")
        .where("participation_id", "=", participation)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** Writes certificates down, but for those whose participation has a valid one. */
    async insert(certificates: readonly Certificate[], by: By): Promise<void> {
      for (const chunk of chunksOf(certificates)) {
        await db
          .insertInto("certificates")
          .values(chunk.map((certificate) => ({ ...toRow(certificate), issued_by: by })))
          .onConflict((conflict) => conflict.column("participation_id").where("revoked_at", "is", null).doNothing())
          .execute();
      }
    },

    /** False where it was revoked before. */
    async revoke(
      id: CertificateId,
      { reason, note }: CertificateRevocation,
      { by, at }: { by: By; at: string },
    ): Promise<boolean> {
      const revoked = await db
        .updateTable("certificates")
        .set({ revoked_at: at, revoked_by: by, revocation_reason: reason, revocation_note: note ?? null })
        .where("id", "=", id)
        .where("revoked_at", "is", null)
        .executeTakeFirst();
      return revoked.numUpdatedRows === 1n;
    },
  };
}

const toRow = ({ id, code, event, participation, issuedAt, attended, ...facts }: Certificate) => ({
  id,
  code,
  event_id: event,
  participation_id: participation,
  issued_at: issuedAt,
  ...toNameColumns(facts.holder),
  title: JSON.stringify(facts.title),
  first_day: facts.first,
  last_day: facts.last,
  parts: attended.parts,
  of_parts: attended.ofParts,
  minutes: attended.minutes ?? null,
  of_minutes: attended.ofMinutes ?? null,
  organisations: JSON.stringify(facts.organisations),
});

const certificateFrom = (row: Selectable<Tables["certificates"]>): Certificate =>
  Certificate.parse({
    id: row.id,
    code: row.code,
    event: row.event_id,
    participation: row.participation_id,
    issuedAt: row.issued_at.toISOString(),
    holder: nameFrom(row),
    title: row.title,
    first: row.first_day,
    last: row.last_day,
    attended: {
      parts: row.parts,
      ofParts: row.of_parts,
      minutes: row.minutes ?? undefined,
      ofMinutes: row.of_minutes ?? undefined,
    },
    organisations: row.organisations,
    revoked:
      row.revoked_at === null
        ? undefined
        : {
            at: row.revoked_at.toISOString(),
            reason: row.revocation_reason,
            note: row.revocation_note ?? undefined,
          },
  });
