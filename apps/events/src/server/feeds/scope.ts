import type { ClauseCode, EventId, OrganisationId, ProgrammeCode } from "@wps/model";

/** Which events a feed holds, of those that its reader may read. */
export type FeedScope =
  | { readonly of: "all" }
  | { readonly of: "programme"; readonly programme: ProgrammeCode }
  | { readonly of: "clause"; readonly programme: ProgrammeCode; readonly clause: ClauseCode }
  | { readonly of: "organisation"; readonly organisation: OrganisationId }
  | { readonly of: "event"; readonly id: EventId };
