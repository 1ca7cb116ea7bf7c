import type { PlainDate } from "../date.js";
import type { ProgrammeEvent } from "../event.js";
import type { Organisation, OrganisationId } from "../organisation.js";
import type { ProvinceRef } from "../place.js";
import type { ClauseRef } from "../task-link.js";
import type { BilingualLine } from "../text.js";
import type { IatiActivity } from "./iati-activity.js";
import type { IatiReportingOrganisation } from "./iati-organisation.js";

/** An organisation as it appears in a file: its name, its type, and what it is called in registers, where that is known. */
export interface NamedOrganisation extends Pick<Organisation, "name" | "type"> {
  /** The identifier that it publishes under, such as `XM-DAC-41146`. */
  readonly ref?: string | undefined;
  /** Code of CRSChannelCode. */
  readonly channel?: string | undefined;
}

/**
 * What stands on record beside an event: its grant, its marker, who pays what and when, what came of it. What nobody has
 * recorded is left out, since a guess would be published as a fact.
 */
export type IatiAdditions = Partial<
  Pick<
    IatiActivity,
    | "currency"
    | "descriptions"
    | "otherIdentifiers"
    | "contacts"
    | "scope"
    | "sectors"
    | "tags"
    | "policyMarkers"
    | "collaborationType"
    | "flowType"
    | "financeType"
    | "aidTypes"
    | "tiedStatus"
    | "plannedDisbursements"
    | "transactions"
    | "documents"
    | "related"
    | "conditions"
    | "results"
  >
>;

/** Who publishes, when, and what events name by codes alone. */
export interface IatiSetting {
  readonly reporting: IatiReportingOrganisation;
  /** The present moment, ISO 8601 in UTC. Nothing is said to have happened after it. */
  readonly now: string;
  readonly organisation: (id: OrganisationId) => NamedOrganisation | undefined;
  /** The name of a province on a day. */
  readonly province: (ref: ProvinceRef, day: PlainDate) => BilingualLine | undefined;
  readonly clause: (ref: ClauseRef) => BilingualLine | undefined;
  /** The address where the codes of clauses are explained. */
  readonly explainedAt?: string | undefined;
  readonly beside?: ((event: ProgrammeEvent) => IatiAdditions) | undefined;
}
