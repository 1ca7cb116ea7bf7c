import { type AccountId, type EmailAddress, Invitation, type InvitationId, type NewInvitation } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.ts";

/** The secret and the time of a link. */
export interface Issue {
  readonly tokenHash: Buffer;
  readonly issuedAt: string;
  readonly expiresAt: string;
}

/** All SQL about invitations. */
export function invitationRepository(db: Kysely<Tables>) {
  const selected = () =>
    db
      .selectFrom("invitations")
      .leftJoin("accounts", "accounts.id", "invitations.account_id")
      .select(["invitations.id", "purpose", "account_id", "expires_at", "invitations.role"])
      .select([
        sql<string | null>`coalesce(invitations.name, accounts.name)`.as("name"),
        sql<string | null>`coalesce(invitations.email, accounts.email)`.as("email"),
        sql<string[]>`array(
          select organisation_id::text from invitation_organisations where invitation_id = invitations.id order by position
        )`.as("organisations"),
      ]);
  type Row = Awaited<ReturnType<ReturnType<typeof selected>["executeTakeFirstOrThrow"]>>;

  const columns = ({ tokenHash, issuedAt, expiresAt }: Issue) => ({
    token_hash: tokenHash,
    issued_at: issuedAt,
    expires_at: expiresAt,
  });

  return {
    /** All of them, those whose time is over among them, by name. */
    async all(): Promise<Invitation[]> {
      const rows = await selected().orderBy("name").orderBy("invitations.id").execute();
      return rows.map(toInvitation);
    },

    async find(id: InvitationId): Promise<Invitation | undefined> {
      const row = await selected().where("invitations.id", "=", id).executeTakeFirst();
      return row && toInvitation(row);
    },

    /** The one that a link opens, if its time is not over and its account not closed. */
    async findByToken(tokenHash: Buffer, now: string): Promise<Invitation | undefined> {
      const row = await selected()
        .where("token_hash", "=", tokenHash)
        .where(sql<boolean>`expires_at > ${now}::timestamptz and accounts.closed is not true`)
        .executeTakeFirst();
      return row && toInvitation(row);
    },

    async isInvited(email: EmailAddress): Promise<boolean> {
      const row = await db.selectFrom("invitations").select("id").where("email", "=", email).executeTakeFirst();
      return row !== undefined;
    },

    /** Lets nobody else invite or accept until the transaction ends. */
    async lock(): Promise<void> {
      await sql`lock table invitations in share row exclusive mode`.execute(db);
    },

    async insertFirstAdmin(id: InvitationId, issue: Issue): Promise<void> {
      await db.deleteFrom("invitations").where("purpose", "=", "first-admin").execute();
      await db
        .insertInto("invitations")
        .values({ id, purpose: "first-admin", ...columns(issue) })
        .execute();
    },

    async insertJoin(
      id: InvitationId,
      { name, email, role, organisations }: NewInvitation,
      issue: Issue,
    ): Promise<void> {
      await db
        .insertInto("invitations")
        .values({ id, purpose: "join", name, email, role, ...columns(issue) })
        .execute();
      if (organisations.length === 0) return;
      const rows = organisations.map((organisation_id, position) => ({ invitation_id: id, position, organisation_id }));
      await db.insertInto("invitation_organisations").values(rows).execute();
    },

    /** In place of an earlier one for the same account. */
    async insertNewPassword(id: InvitationId, account: AccountId, issue: Issue): Promise<void> {
      await db.deleteFrom("invitations").where("account_id", "=", account).execute();
      await db
        .insertInto("invitations")
        .values({ id, purpose: "new-password", account_id: account, ...columns(issue) })
        .execute();
    },

    /** Gives it another secret and another time; the link that there was opens nothing any more. */
    async reissue(id: InvitationId, issue: Issue): Promise<void> {
      await db.updateTable("invitations").set(columns(issue)).where("id", "=", id).execute();
    },

    /** False where somebody was faster. */
    async delete(id: InvitationId): Promise<boolean> {
      const deleted = await db.deleteFrom("invitations").where("id", "=", id).executeTakeFirst();
      return deleted.numDeletedRows === 1n;
    },
  };

  function toInvitation({ id, purpose, account_id, name, email, role, organisations, expires_at }: Row): Invitation {
    const issued = { id, purpose, expiresAt: expires_at.toISOString() };
    if (purpose === "join") return Invitation.parse({ ...issued, name, email, role, organisations });
    if (purpose === "new-password") return Invitation.parse({ ...issued, account: account_id, name, email });
    return Invitation.parse(issued);
  }
}
