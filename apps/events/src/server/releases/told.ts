import type { OrganisationId, PlainDate } from "@wps/model";
import type { CellPlace, ReleasedSubject } from "@wps/model/disclosure";

/** A table as everybody gets it. */
export interface ToldTable {
  readonly subject: ReleasedSubject;
  readonly funder?: OrganisationId;
  readonly of?: string;
  /** A number is null where it is hidden. */
  readonly cells: readonly { readonly at: CellPlace["at"]; readonly people: number | null }[];
}

/** What was counted, and how it is told. */
export interface Tally {
  readonly until: PlainDate;
  readonly isAudited: boolean;
  readonly told: number;
  readonly hidden: number;
  /** Of the tables. */
  readonly sha256: string;
}

/** What is known of a release but for its tables. */
export interface MadeRelease extends Tally {
  readonly number: number;
  readonly madeAt: string;
  readonly versions: { readonly tables: number; readonly method: number; readonly catalogue: PlainDate };
}

/** What would be released now. */
export interface TriedRelease extends Tally {
  readonly participations: number;
  readonly exposed: number;
  readonly tables: readonly ToldTable[];
}

/** A release with all its tables, or with those that somebody is shown. */
export interface ToldRelease {
  readonly release: MadeRelease;
  readonly tables: readonly ToldTable[];
}
