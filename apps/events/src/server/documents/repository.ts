import { type DocumentId, type PersonId, ProgrammeDocument, type Undertaking } from "@wps/model";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Made } from "../db/made.ts";
import type { Tables } from "../db/tables.ts";

const columnOf = ({ is }: Undertaking) => (is === "event" ? "event_id" : "grant_id");
const idOf = (of: Undertaking): string => (of.is === "event" ? of.event : of.grant);

/** All SQL about documents. */
export function documentRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("documents")
      .select(["id", "event_id", "grant_id", "revision", "title", "kind", "languages", "dated", "audience", "consent"])
      .select(["consent_kept_at", "is_signed", "evidence_of", "url", "type", "size", "sha256", "added_at"])
      .select(({ eb }) => eb("sealed", "is not", null).as("is_kept"));
  const inOrder = () => selected().orderBy("added_at").orderBy("id");

  async function keep(id: DocumentId, revision: number, value: object, { by, at }: Made): Promise<void> {
    const version = { document_id: id, revision, value: JSON.stringify(value), made_by: by, made_at: at };
    await db.insertInto("document_revisions").values(version).execute();
  }

  return {
    async all(): Promise<ProgrammeDocument[]> {
      return (await inOrder().execute()).map(toDocument);
    },

    /** In the order in which they were added. */
    async of(owner: Undertaking): Promise<ProgrammeDocument[]> {
      return (await inOrder().where(columnOf(owner), "=", idOf(owner)).execute()).map(toDocument);
    },

    /** Those of events that are for everybody. */
    async forEverybody(): Promise<ProgrammeDocument[]> {
      const rows = await inOrder().where("audience", "=", "everybody").where("event_id", "is not", null).execute();
      return rows.map(toDocument);
    },

    /** Those of grants that are evidence of what these ask for. */
    async ofRequirements(): Promise<ProgrammeDocument[]> {
      const rows = await inOrder()
        .where("grant_id", "is not", null)
        .where(sql<boolean>`evidence_of @> '[{"is": "requirement"}]'::jsonb`)
        .execute();
      return rows.map(toDocument);
    },

    /** How many that show people are kept of events that somebody is on the list of. */
    async countShowing(person: PersonId): Promise<number> {
      const theirs = db.selectFrom("participations").select("event_id").where("person_id", "=", person);
      const row = await db
        .selectFrom("documents")
        .select(({ fn }) => fn.countAll<string>().as("count"))
        .where("sealed", "is not", null)
        .where("event_id", "in", theirs)
        .where(({ eb, or }) =>
          or([eb("consent", "<>", "not-needed"), eb("is_signed", "=", true), eb("kind", "=", "attendance")]),
        )
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },

    /** A text that changes whenever a document does. */
    async version(): Promise<string> {
      const { rows } = await sql<{ version: string }>`
        select concat(count(*), ' ', (extract(epoch from max(made_at)) * 1000000)::bigint) as version
        from document_revisions
      `.execute(db);
      return rows[0]?.version ?? "";
    },

    async find(id: DocumentId): Promise<ProgrammeDocument | undefined> {
      const row = await selected().where("id", "=", id).executeTakeFirst();
      return row && toDocument(row);
    },

    async sealed(id: DocumentId): Promise<string | undefined> {
      const row = await db.selectFrom("documents").select("sealed").where("id", "=", id).executeTakeFirst();
      return row?.sealed ?? undefined;
    },

    /** Nobody adds another document to this until the transaction ends. */
    async holdOwner(owner: Undertaking): Promise<void> {
      const table = owner.is === "event" ? "events" : "grants";
      await db.selectFrom(table).select("id").where("id", "=", idOf(owner)).forNoKeyUpdate().execute();
    },

    async insert(document: ProgrammeDocument, sealed: string | null, made: Made): Promise<void> {
      const { id, of, revision, content } = document;
      const owner = { event_id: null, grant_id: null, [columnOf(of)]: idOf(of) };
      const itself =
        content.is === "file"
          ? { url: null, type: content.type, size: content.size, sha256: content.sha256, sealed }
          : { url: content.url, type: content.type, size: null, sha256: null, sealed: null };
      await db
        .insertInto("documents")
        .values({ id, ...owner, revision, ...toRow(document), ...itself, added_by: made.by, added_at: made.at })
        .execute();
      await keep(id, revision, document, made);
    },

    /** Keeps the bytes again of a file that was deleted because its time was over. */
    async bringBack(id: DocumentId, sealed: string): Promise<void> {
      await db.updateTable("documents").set({ sealed }).where("id", "=", id).execute();
    },

    /** False where the version before this one is not the present one. */
    async replace(document: ProgrammeDocument, made: Made): Promise<boolean> {
      const { id, revision } = document;
      const replaced = await db
        .updateTable("documents")
        .set({ revision, ...toRow(document) })
        .where("id", "=", id)
        .where("revision", "=", revision - 1)
        .executeTakeFirst();
      if (replaced.numUpdatedRows !== 1n) return false;
      await keep(id, revision, document, made);
      return true;
    },

    /** Takes a document away and keeps that it was; false where this version is not the present one. */
    async remove(id: DocumentId, revision: number, made: Made): Promise<boolean> {
      const gone = await db
        .deleteFrom("documents")
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirst();
      if (gone.numDeletedRows !== 1n) return false;
      await keep(id, revision + 1, { removed: true }, made);
      return true;
    },
  };
}

function toRow({ title, kind, languages, dated, audience, consent, isSigned, evidenceOf }: ProgrammeDocument) {
  return {
    title: JSON.stringify(title),
    kind,
    languages: [...languages],
    dated: dated ?? null,
    audience,
    consent: consent.status,
    consent_kept_at: consent.status === "given" ? consent.keptAt : null,
    is_signed: isSigned,
    evidence_of: JSON.stringify(evidenceOf),
  };
}

type Row = Omit<Selectable<Tables["documents"]>, "sealed" | "added_by"> & { readonly is_kept: unknown };

const toDocument = (row: Row): ProgrammeDocument =>
  ProgrammeDocument.parse({
    id: row.id,
    of: row.event_id === null ? { is: "grant", grant: row.grant_id } : { is: "event", event: row.event_id },
    revision: row.revision,
    title: row.title,
    kind: row.kind,
    languages: row.languages,
    ...(row.dated !== null && { dated: row.dated }),
    audience: row.audience,
    consent: { status: row.consent, ...(row.consent_kept_at !== null && { keptAt: row.consent_kept_at }) },
    isSigned: row.is_signed,
    evidenceOf: row.evidence_of,
    content:
      row.url === null
        ? { is: "file", type: row.type, size: row.size, sha256: row.sha256, isKept: row.is_kept }
        : { is: "elsewhere", url: row.url, type: row.type },
    addedAt: row.added_at.toISOString(),
  });
