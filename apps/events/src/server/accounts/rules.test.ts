import { randomUUID } from "node:crypto";
import { Account, AccountId, InvitationId, NewInvitation, OrganisationId } from "@wps/model";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { seedOrganisations } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { atomically } from "../db/atomically.ts";
import { invitationRepository } from "../invitations/repository.ts";
import { accountRepository } from "./repository.ts";

const db = useDatabase();
beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

/** A fault in the data, and nothing that a programmer got wrong: classes 22 and 23 of PostgreSQL's error codes. */
const REFUSED = { code: expect.stringMatching(/^2[23]/) };
const NOWHERE = OrganisationId.parse("nowhere");
const NOW = "2026-11-22T01:00:00.000Z";

const ACCOUNT = Account.parse({
  id: randomUUID(),
  revision: 1,
  name: "Lan",
  email: "lan@example.org",
  role: "organiser",
  organisations: ["mps"],
  closed: false,
});
const { id: _, revision: _revision, closed: _closed, ...INVITED } = ACCOUNT;

const open = (account: Account) =>
  atomically(db(), (transaction) => accountRepository(transaction).insert(account, "hash", NOW));
const invite = (draft: NewInvitation) =>
  atomically(db(), (transaction) => {
    const issue = { tokenHash: Buffer.alloc(32, 1), issuedAt: NOW, expiresAt: "2026-11-25T01:00:00.000Z" };
    return invitationRepository(transaction).insertJoin(InvitationId.parse(randomUUID()), draft, issue);
  });

test("what these changes start from is accepted", async () => {
  await open(ACCOUNT);
  await invite(NewInvitation.parse({ ...INVITED, email: "mai@example.org" }));
});

describe("what the model refuses, so does the database", () => {
  test.each([
    { name: "" },
    { name: "x\ny" },
    { email: "Lan@example.org" },
    { email: "lan" },
    { email: `${"l".repeat(250)}@example.org` },
    { role: "owner" },
    { organisations: [] },
    { organisations: [NOWHERE] },
    { organisations: ["mps", "mps"] },
    { role: "admin" },
    { role: "verifier" },
    { role: "donor", organisations: [] },
  ])("%j", async (change) => {
    const wrong: Account = Object.assign(structuredClone(ACCOUNT), change);
    // Whether an organisation is there the database alone knows.
    const isModelled = !wrong.organisations.includes(NOWHERE);
    if (isModelled) expect(Account.safeParse(wrong).data).not.toEqual(wrong);
    await expect(open(wrong)).rejects.toMatchObject(REFUSED);
    await expect(invite(wrong)).rejects.toMatchObject(REFUSED);
  });
});

test.each([
  sql`update accounts set role = 'admin'`,
  sql`update accounts set email = 'Lan@example.org'`,
  sql`delete from account_organisations`,
  sql`delete from organisations`,
  sql`insert into account_organisations values (${ACCOUNT.id}, 1, 'mps')`,
  sql`update invitations set role = 'verifier'`,
  sql`update invitations set purpose = 'new-password'`,
  sql`update invitations set purpose = 'first-admin'`,
  sql`update invitations set purpose = 'join-again'`,
  sql`update invitations set token_hash = 'short'`,
  sql`update invitations set expires_at = issued_at`,
  sql`update invitations set account_id = ${ACCOUNT.id}`,
  sql`delete from invitation_organisations`,
])("what is in cannot be made incoherent by hand (%#)", async (statement) => {
  await open(ACCOUNT);
  await invite(NewInvitation.parse({ ...INVITED, email: "mai@example.org" }));
  await expect(statement.execute(db())).rejects.toMatchObject(REFUSED);
});

test("two accounts never have one address, and there is one link for the first account", async () => {
  await open(ACCOUNT);
  await expect(open({ ...ACCOUNT, id: AccountId.parse(randomUUID()) })).rejects.toMatchObject(REFUSED);
  const first = (hash: number) => sql`insert into invitations (id, purpose, token_hash, issued_at, expires_at)
    values (${randomUUID()}, 'first-admin', ${Buffer.alloc(32, hash)}, now(), now() + interval '1 day')`;
  await first(2).execute(db());
  await expect(first(3).execute(db())).rejects.toMatchObject(REFUSED);
});
