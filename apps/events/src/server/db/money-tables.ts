import type { BilingualLine, BilingualProse, ChainLink, Currency, GenderMarker, GivenAmount, Grant } from "@wps/model";
import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Instant = ColumnType<Date, string, string>;
type MaybeJson<Value> = ColumnType<Value | null, string | null, string | null>;

/** Agreements by which money reaches events. */
export interface MoneyTables {
  grants: {
    id: string;
    revision: number;
    title: JSONColumnType<BilingualLine>;
    level: Grant["level"];
    number: string | null;
    donor_activity: string | null;
    valid_from: string;
    valid_to: string | null;
    amount: JSONColumnType<GivenAmount>;
    domestic: boolean;
    reporting: Currency;
    marker: GenderMarker;
    note: MaybeJson<BilingualProse>;
  };
  grant_links: {
    grant_id: string;
    position: number;
    organisation_id: string;
    role: ChainLink["role"];
    passes_on: MaybeJson<GivenAmount>;
  };
  /** Every version that there was, as it was. */
  grant_revisions: {
    grant_id: string;
    revision: number;
    value: JSONColumnType<Grant>;
    made_by: string | null;
    made_at: Instant;
  };
  /** What registers of aid call organisations. */
  aid_entries: {
    organisation_id: string;
    identifier: string | null;
    channel: string | null;
  };
  /** Who publishes activities of aid: one row, or none before anybody has entered anything. */
  aid_publishing: {
    is_only: Generated<boolean>;
    revision: number;
    publisher: string | null;
    is_secondary: boolean | null;
    made_by: string | null;
    made_at: Instant;
  };
}
