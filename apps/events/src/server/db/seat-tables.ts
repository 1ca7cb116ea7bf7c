import type { ColumnType } from "kysely";

type Instant = ColumnType<Date, string, string>;
type MaybeInstant = ColumnType<Date | null, string | null | undefined, string | null>;

/** How seats are given, and the links of those who take them. */
export interface SeatTables {
  seat_plans: {
    event_id: string;
    revision: number;
    capacity: number;
    women_percent: number | null;
    nominate_until: MaybeInstant;
    register_until: MaybeInstant;
    waits: boolean;
    registration_hash: Buffer | null;
  };
  seat_offices: {
    event_id: string;
    organisation_id: string;
    position: number;
    seats: number;
    link_hash: Buffer | null;
    link_made_at: MaybeInstant;
    link_opened_at: MaybeInstant;
  };
  nominations: {
    participation_id: string;
    event_id: string;
    organisation_id: string;
    replaces: string | null;
  };
  registrations: { participation_id: string; event_id: string; marks: Buffer[] };
  place_links: {
    token_hash: Buffer;
    event_id: string;
    participation_id: string;
    made_at: Instant;
    echo_status: "confirmed" | "waiting" | "declined" | null;
    echo_queue: number | null;
    echo_needs: boolean | null;
  };
  access_needs: {
    participation_id: string;
    event_id: string;
    /** See `access-needs/needs-seal.ts`. */
    sealed: string;
  };
}
