import { type EventId, OrganisationId } from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";

/** What others have to know of who pays for events. Whoever uses it has asked who may. */
export interface DonorBook {
  /** Those who give the grants that pay for an event, or for one of its lines. */
  of(event: EventId): Promise<readonly OrganisationId[]>;
  /** The same of every event that a grant pays for. */
  ofAll(): Promise<ReadonlyMap<string, readonly OrganisationId[]>>;
}

/** All SQL about who gives the money of events. */
export function donorBook(db: Kysely<Tables>): DonorBook {
  const donors = () =>
    db
      .selectFrom("money_shares")
      .innerJoin("grant_links", "grant_links.grant_id", "money_shares.grant_id")
      .where("grant_links.role", "=", "funding")
      .select(["money_shares.event_id", "grant_links.organisation_id"])
      .distinct();
  return {
    async of(event) {
      const rows = await donors().where("money_shares.event_id", "=", event).execute();
      return rows.map(({ organisation_id }) => OrganisationId.parse(organisation_id));
    },
    async ofAll() {
      const all = new Map<string, OrganisationId[]>();
      for (const { event_id, organisation_id } of await donors().execute()) {
        all.set(event_id, [...(all.get(event_id) ?? []), OrganisationId.parse(organisation_id)]);
      }
      return all;
    },
  };
}
