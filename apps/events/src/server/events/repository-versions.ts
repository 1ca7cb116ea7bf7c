import { differencesOf, type EventId, NewProgrammeEvent } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";
import { type NewRevision, RevisionEntry } from "./version.ts";

/** All SQL about the versions of events. */
export function versionRepository(db: Kysely<Tables>) {
  const ofEvent = (id: EventId) => db.selectFrom("event_revisions as version").where("version.event_id", "=", id);

  return {
    /** Keeps a version, and what it changed since the one before. */
    async add({ id, revision, content, author, at }: NewRevision, before?: NewProgrammeEvent): Promise<void> {
      await db
        .insertInto("event_revisions")
        .values({
          event_id: id,
          revision,
          content: JSON.stringify(content),
          parts: before === undefined ? [] : differencesOf(before, content).map(({ part }) => part),
          author: author.status,
          account: author.status === "account" ? author.account : null,
          changed_at: at,
        })
        .execute();
    },

    /** Whether a version is kept: those from before there was a history are not. */
    async has(id: EventId, revision: number): Promise<boolean> {
      const row = await ofEvent(id).select("revision").where("revision", "=", revision).executeTakeFirst();
      return row !== undefined;
    },

    /** The versions of an event, the newest first. */
    async list(id: EventId): Promise<RevisionEntry[]> {
      const rows = await ofEvent(id)
        .leftJoin("accounts", "accounts.id", "version.account")
        .select([
          "version.revision",
          "version.changed_at as at",
          "version.author",
          "accounts.id as account",
          "accounts.name",
          "version.parts",
          sql<string>`version.content ->> 'status'`.as("status"),
        ])
        .orderBy("version.revision", "desc")
        .execute();
      return rows.map((row) => RevisionEntry.parse(row));
    },

    /** What an event said in a version; nothing where that one is not kept. */
    async find(id: EventId, revision: number): Promise<NewProgrammeEvent | undefined> {
      const row = await ofEvent(id).select("content").where("revision", "=", revision).executeTakeFirst();
      return row && NewProgrammeEvent.parse(row.content);
    },
  };
}
