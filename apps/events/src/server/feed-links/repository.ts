import { type AccountId, FeedLink, type FeedLinkId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** All SQL about private feed links. */
export function feedLinkRepository(db: Kysely<Tables>) {
  return {
    /** Those of an account, the newest first. */
    async of(account: AccountId): Promise<FeedLink[]> {
      const rows = await db
        .selectFrom("feed_links")
        .select(["id", "name", "made_at", "used_at"])
        .where("account_id", "=", account)
        .orderBy("made_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(({ id, name, made_at, used_at }) =>
        FeedLink.parse({
          id,
          name,
          madeAt: made_at.toISOString(),
          ...(used_at === null ? {} : { usedAt: used_at.toISOString() }),
        }),
      );
    },

    /** Lets nobody else make a link for the account until the transaction ends. */
    async lock(account: AccountId): Promise<void> {
      await db.selectFrom("accounts").select("id").where("id", "=", account).forNoKeyUpdate().execute();
    },

    async insert(account: AccountId, { id, name, madeAt }: FeedLink, tokenHash: Buffer): Promise<void> {
      await db
        .insertInto("feed_links")
        .values({ id, account_id: account, name, token_hash: tokenHash, made_at: madeAt })
        .execute();
    },

    /** False where the account has no such link. */
    async delete(account: AccountId, id: FeedLinkId): Promise<boolean> {
      const deleted = await db
        .deleteFrom("feed_links")
        .where("id", "=", id)
        .where("account_id", "=", account)
        .executeTakeFirst();
      return deleted.numDeletedRows === 1n;
    },

    /** Whose link it is that holds this secret. */
    async ownerOf(tokenHash: Buffer): Promise<string | undefined> {
      const row = await db
        .selectFrom("feed_links")
        .select("account_id")
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      return row?.account_id;
    },

    /** Notes that a calendar asked, unless that was noted since `before` already. */
    async markUsed(tokenHash: Buffer, now: string, before: string): Promise<void> {
      await db
        .updateTable("feed_links")
        .set({ used_at: now })
        .where("token_hash", "=", tokenHash)
        .where("made_at", "<=", new Date(now))
        .where((link) => link.or([link("used_at", "is", null), link("used_at", "<", new Date(before))]))
        .execute();
    },
  };
}
