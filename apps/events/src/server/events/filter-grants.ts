import { type Actor, type OrganisationId, type Reach, reachesOf } from "@wps/model";
import type { ExpressionBuilder } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { GrantFilter } from "./listing.ts";

type Events = ExpressionBuilder<Tables, "events">;
type Grants = ExpressionBuilder<Tables, "grants">;

/**
 * The condition that a grant that is meant pays something of an event, or of one of its lines, or that a funder is said to pay by
 * it. Grants that the actor may not read
 * pay for nothing here: what somebody else gives must not be told by which events are found, or by how many.
 */
export function paidBy(event: Events, actor: Actor, { grant, grantsOf }: GrantFilter) {
  if (grant === undefined && grantsOf === undefined) return event.lit(true);
  let meant = event
    .selectFrom("grants")
    .select("grants.id")
    .where((one) => readableBy(one, actor));
  if (grant !== undefined) meant = meant.where("grants.id", "=", grant);
  if (grantsOf !== undefined) meant = meant.where((one) => stands(one, [grantsOf]));
  const paid = event.selectFrom("money_shares").select("money_shares.event_id").where("grant_id", "in", meant);
  const named = event.selectFrom("event_funding").select("event_funding.event_id").where("grant_id", "in", meant);
  return event("events.id", "in", paid.union(named));
}

/** The condition that an actor may read a grant: what `can(actor, "grant:read", subjectOfGrant(grant))` says, for lists. */
function readableBy(grant: Grants, actor: Actor) {
  const own = "organisations" in actor ? actor.organisations : [];
  return grant.or(reachesOf(actor, "grant:read").map((reach) => covers(grant, reach, own)));
}

function covers(grant: Grants, reach: Reach, own: readonly OrganisationId[]) {
  switch (reach) {
    case "all":
      return grant.lit(true);
    // Nothing is published of a grant, and nothing of one depends on who else gives.
    case "published":
    case "funded-alone":
      return grant.lit(false);
    case "involved":
    case "run":
      return stands(grant, own, "!=");
    case "funded":
      return stands(grant, own, "=");
  }
}

/** One of some organisations stands in the chain: as who gives the money, as another, or anyhow. */
function stands(grant: Grants, organisations: readonly OrganisationId[], giving?: "=" | "!=") {
  if (organisations.length === 0) return grant.lit(false);
  const links = grant
    .selectFrom("grant_links")
    .select("grant_links.grant_id")
    .whereRef("grant_links.grant_id", "=", "grants.id")
    .where("grant_links.organisation_id", "in", [...organisations]);
  return grant.exists(giving === undefined ? links : links.where("grant_links.role", giving, "funding"));
}
