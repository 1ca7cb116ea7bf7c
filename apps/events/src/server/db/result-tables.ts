import type { BilingualProse, FollowUp, GrantRequirements, Recommendation, Results } from "@wps/model";
import type { ColumnType, JSONColumnType } from "kysely";

type Instant = ColumnType<Date, string, string>;

/** Who wrote a version, and when. */
interface Version<Value extends object> {
  revision: number;
  value: JSONColumnType<Value>;
  made_by: string | null;
  made_at: Instant;
}

/** What is aimed at, what is promised, and what agreements ask for; and every version of it that there was. */
export interface ResultTables {
  results: {
    event_id: string | null;
    grant_id: string | null;
    revision: number;
    results: JSONColumnType<Results["results"]>;
  };
  results_revisions: Version<Results> & { event_id: string | null; grant_id: string | null };
  recommendations: {
    id: string;
    event_id: string;
    revision: number;
    kind: Recommendation["kind"];
    text: JSONColumnType<BilingualProse>;
    owner_id: string;
    due: string | null;
    state: FollowUp["state"];
    closed_on: string | null;
    closing_note: ColumnType<BilingualProse | null, string | null, string | null>;
    entered_at: ColumnType<Date, string, never>;
  };
  recommendation_revisions: Version<Recommendation> & { recommendation_id: string };
  grant_requirements: {
    grant_id: string;
    revision: number;
    requirements: JSONColumnType<GrantRequirements["requirements"]>;
  };
  grant_requirement_revisions: Version<GrantRequirements> & { grant_id: string };
}
