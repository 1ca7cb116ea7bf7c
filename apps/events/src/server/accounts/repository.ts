import { Account, type AccountChange, type AccountId, type EmailAddress, type OrganisationId } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** All SQL about accounts, about what better-auth keeps of them, and about the end of links into them. */
export function accountRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("accounts")
      .select(["id", "revision", "name", "email", "role", "closed"])
      .select(
        sql<string[]>`array(
          select organisation_id::text from account_organisations where account_id = accounts.id order by position
        )`.as("organisations"),
      );

  async function setOrganisations(id: AccountId, organisations: readonly OrganisationId[]): Promise<void> {
    await db.deleteFrom("account_organisations").where("account_id", "=", id).execute();
    if (organisations.length === 0) return;
    const rows = organisations.map((organisation_id, position) => ({ account_id: id, position, organisation_id }));
    await db.insertInto("account_organisations").values(rows).execute();
  }

  return {
    /** All of them, by name. */
    async all(): Promise<Account[]> {
      const rows = await selected().orderBy(sql`name collate "vi-x-icu"`).orderBy("id").execute();
      return rows.map((row) => Account.parse(row));
    },

    async find(id: AccountId): Promise<Account | undefined> {
      const row = await selected().where("id", "=", id).executeTakeFirst();
      return row && Account.parse(row);
    },

    async findByEmail(email: EmailAddress): Promise<Account | undefined> {
      const row = await selected().where("email", "=", email).executeTakeFirst();
      return row && Account.parse(row);
    },

    async hasAny(): Promise<boolean> {
      return (await db.selectFrom("accounts").select("id").limit(1).executeTakeFirst()) !== undefined;
    },

    /** Whether somebody else administers. */
    async hasOtherAdmin(id: AccountId): Promise<boolean> {
      const other = await db
        .selectFrom("accounts")
        .select("id")
        .where("role", "=", "admin")
        .where("closed", "=", false)
        .where("id", "<>", id)
        .limit(1)
        .executeTakeFirst();
      return other !== undefined;
    },

    /** Lets nobody else open or change an account until the transaction ends. */
    async lock(): Promise<void> {
      await sql`lock table accounts in share row exclusive mode`.execute(db);
    },

    async insert({ id, name, email, role, organisations }: Account, passwordHash: string, now: string): Promise<void> {
      const stamps = { created_at: now, updated_at: now };
      await db
        .insertInto("accounts")
        .values({ id, name, email, role, ...stamps })
        .execute();
      await setOrganisations(id, organisations);
      await db
        .insertInto("account_credentials")
        .values({ account_id: id, provider_id: "credential", subject: id, password: passwordHash, ...stamps })
        .execute();
    },

    async change(id: AccountId, { role, organisations, closed }: AccountChange, now: string): Promise<void> {
      await db
        .updateTable("accounts")
        .set((account) => ({ role, closed, revision: account("revision", "+", 1), updated_at: now }))
        .where("id", "=", id)
        .execute();
      await setOrganisations(id, organisations);
    },

    async setPassword(id: AccountId, passwordHash: string, now: string): Promise<void> {
      await db
        .updateTable("account_credentials")
        .set({ password: passwordHash, updated_at: now })
        .where("account_id", "=", id)
        .where("provider_id", "=", "credential")
        .execute();
    },

    async endSessions(id: AccountId): Promise<void> {
      await db.deleteFrom("account_sessions").where("account_id", "=", id).execute();
    },

    /** Lets no link give the account another password. */
    async voidLinks(id: AccountId): Promise<void> {
      await db.deleteFrom("invitations").where("account_id", "=", id).execute();
    },
  };
}
