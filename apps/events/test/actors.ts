import { type AccountActor, AccountId, AccountRole, type Actor, OrganisationId } from "@wps/model";
import type { Kysely } from "kysely";
import { atomically } from "../src/server/db/atomically.ts";
import type { Tables } from "../src/server/db/tables.ts";

const ROLES = AccountRole.options;

/** An actor with an account that need not exist, for the organisations given. */
export function actorFor(role: AccountRole, ...organisations: string[]): AccountActor {
  const account = AccountId.parse(`00000000-0000-4000-8000-00000000000${ROLES.indexOf(role) + 1}`);
  return { role, account, organisations: organisations.map((id) => OrganisationId.parse(id)) };
}

/** One of each role. The sample event is led by `mps`, hosted with `un-women` and paid by `gov-canada`. */
export const ACTORS = {
  public: { role: "public" },
  organiser: actorFor("organiser", "mps"),
  verifier: actorFor("verifier"),
  donor: actorFor("donor", "gov-canada"),
  admin: actorFor("admin"),
  officer: actorFor("data-protection-officer"),
  system: { role: "system" },
} as const satisfies Record<string, Actor>;

/** The accounts behind these actors, for what hangs on an account. */
export async function seedAccounts(db: Kysely<Tables>): Promise<void> {
  const now = new Date(0).toISOString();
  const accounts = Object.values(ACTORS).flatMap((actor) => ("account" in actor ? [actor] : []));
  const rows = accounts.map(({ account, role }) => ({
    id: account,
    name: role,
    email: `${role}@example.org`,
    role,
    created_at: now,
    updated_at: now,
  }));
  const scopes = accounts.flatMap(({ account, organisations }) =>
    organisations.map((organisation, position) => ({
      account_id: account,
      position,
      organisation_id: organisation,
    })),
  );
  // Together: an account without the organisations of its role is refused when the transaction ends.
  await atomically(db, async (transaction) => {
    await transaction.insertInto("accounts").values(rows).execute();
    await transaction.insertInto("account_organisations").values(scopes).execute();
  });
}
