import type {
  BilingualLine,
  BilingualProse,
  ChainLink,
  CostCategory,
  Currency,
  EventMoney,
  GenderMarker,
  GivenAmount,
  Grant,
  Publication,
  Shares,
} from "@wps/model";
import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Instant = ColumnType<Date, string, string>;
type MaybeJson<Value> = ColumnType<Value | null, string | null, string | null>;

/** Agreements by which money reaches events, what events cost and who pays it, and rates. */
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
    publication: Publication | null;
  };
  grant_links: {
    grant_id: string;
    position: number;
    organisation_id: string;
    role: ChainLink["role"];
    passes_on: MaybeJson<GivenAmount>;
  };
  /** Every version that there was, as it was, and that a grant was taken away. */
  grant_revisions: {
    grant_id: string;
    revision: number;
    value: JSONColumnType<Grant | { removed: true }>;
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
  };
  event_money: {
    event_id: string;
    revision: number;
    shares_status: Shares["status"] | null;
  };
  cost_lines: {
    event_id: string;
    id: string;
    position: number;
    category: CostCategory;
    name: MaybeJson<BilingualLine>;
    shares_status: Shares["status"] | null;
    planned: MaybeJson<GivenAmount>;
    planned_on: string | null;
    committed: MaybeJson<GivenAmount>;
    committed_on: string | null;
    actual: MaybeJson<GivenAmount>;
    actual_on: string | null;
  };
  money_shares: {
    event_id: string;
    /** Of the whole event where it is null. */
    line_id: string | null;
    position: number;
    grant_id: string | null;
    organisation_id: string | null;
    domestic: boolean | null;
    hundredths: number | null;
  };
  event_money_revisions: {
    event_id: string;
    revision: number;
    value: JSONColumnType<EventMoney>;
    made_by: string | null;
    made_at: Instant;
  };
  exchange_rates: {
    id: string;
    units: string;
    from_currency: Currency;
    to_currency: Currency;
    worth: string;
    rate_on: string;
    source: string;
    replaces: string | null;
    made_by: string | null;
    made_at: Instant;
  };
}
