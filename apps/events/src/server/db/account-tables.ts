import type { Account, Invitation } from "@wps/model";
import type { ColumnType, Generated } from "kysely";

type Instant = ColumnType<Date, string, string>;

/** Who may sign in. better-auth reads and writes credentials and sessions by itself; verifications are its own. */
export interface AccountTables {
  accounts: {
    id: string;
    name: string;
    email: string;
    email_verified: Generated<boolean>;
    image: string | null;
    role: Account["role"];
    closed: Generated<boolean>;
    revision: Generated<number>;
    created_at: Instant;
    updated_at: Instant;
  };
  account_organisations: { account_id: string; position: number; organisation_id: string };
  account_credentials: {
    id: Generated<string>;
    account_id: string;
    provider_id: string;
    subject: string;
    password: string | null;
    created_at: Instant;
    updated_at: Instant;
  };
  account_sessions: { id: Generated<string>; account_id: string; token: string; expires_at: Instant };
  invitations: {
    id: string;
    purpose: Invitation["purpose"];
    account_id: string | null;
    name: string | null;
    email: string | null;
    role: Account["role"] | null;
    token_hash: Buffer;
    issued_at: Instant;
    expires_at: Instant;
  };
  invitation_organisations: { invitation_id: string; position: number; organisation_id: string };
}
