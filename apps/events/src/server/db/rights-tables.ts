import type { ConsentRecord, DataRequest, Language, RetentionClass } from "@wps/model";
import type { ColumnType } from "kysely";

type Instant = ColumnType<Date, string, string>;
type MaybeInstant = ColumnType<Date | null, string | null | undefined, string>;

/** What people agreed to, the links to what is kept of them, what they ask of us about it, and how long it is kept. */
export interface RightsTables {
  consents: {
    id: string;
    person_id: string;
    event_id: string;
    purpose: ConsentRecord["purpose"];
    given: boolean;
    text_version: number;
    language: Language;
    channel: ConsentRecord["channel"];
    decided_on: string;
    /** The account of whoever wrote it down; null where the person did so themselves. */
    recorded_by: string | null;
    recorded_at: Instant;
  };
  own_data_links: {
    token_hash: Buffer;
    person_id: string;
    /** Null where the link leads to everything. */
    event_id: string | null;
    made_by: string | null;
    made_at: Instant;
    expires_at: Instant;
  };
  data_requests: {
    id: string;
    revision: number;
    person_id: string;
    kind: DataRequest["kind"];
    wish: string | null;
    received_at: Instant;
    acknowledged_at: MaybeInstant;
    extension_days: number | null;
    extension_reason: string | null;
    closed_at: MaybeInstant;
    outcome: NonNullable<DataRequest["outcome"]>["is"] | null;
    answer: string | null;
  };
  identity_limits: { event_id: string; until: string; set_by: string | null; set_at: Instant };
  legal_holds: {
    id: string;
    event_id: string | null;
    person_id: string | null;
    /** The request that led to it; null of events. */
    request_id: string | null;
    reason: string;
    set_by: string | null;
    set_at: Instant;
    lifted_by: string | null;
    lifted_at: MaybeInstant;
    lift_reason: string | null;
  };
  retention_runs: {
    id: string;
    version: number;
    /** Null where the night did. */
    asked_by: string | null;
    started_at: Instant;
    finished_at: MaybeInstant;
    erased: ColumnType<Partial<Record<RetentionClass, number>>, string, string>;
  };
  sensitive_details: {
    participation_id: string;
    event_id: string;
    sealed: string;
  };
}
