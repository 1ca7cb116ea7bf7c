import {
  type Actor,
  type Capability,
  type ClauseCode,
  type OrganisationId,
  type PlainDate,
  type ProgrammeCode,
  type ProvinceRef,
  type Reach,
  RUNNING_ROLES,
  reachesOf,
} from "@wps/model";
import { refsWithin } from "@wps/model/catalogue";
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Tables } from "../db/tables.ts";
import { says } from "./filter-words.ts";
import type { OwnFilter } from "./listing.ts";

type Events = ExpressionBuilder<Tables, "events">;

/** Says of the identifier of an organisation whether it is one of those that are meant. */
type Meant = (id: Expression<string | null>) => Expression<SqlBool>;

/** The condition that an event says of itself what is asked for. */
export function matches(event: Events, filter: OwnFilter) {
  const { from, to, kind, status, programme, clause, organisation, funder, province, text } = filter;
  const conditions = [
    from === undefined && to === undefined ? undefined : touches(from, to),
    kind === undefined ? undefined : event("events.kind", "=", kind),
    status === undefined ? undefined : event("events.status", "in", status),
    programme === undefined ? undefined : linkedTo(event, programme, clause),
    organisation === undefined ? undefined : involves(event, sameAs(organisation)),
    funder === undefined ? undefined : fundedBy(event, sameAs(funder)),
    province === undefined ? undefined : liesIn(event, province),
    text === undefined ? undefined : says(event, text),
  ];
  return event.and(conditions.filter((condition) => condition !== undefined));
}

/** The condition that an actor may read an event: what `can(actor, "event:read", subject)` says, for lists. */
export const readableBy = (event: Events, actor: Actor) => reachableBy(event, actor, "event:read");

/** The condition that an actor is told which event it is: one that is held back is told to those alone who run it. */
export const toldTo = (event: Events, actor: Actor) =>
  event.and([
    readableBy(event, actor),
    event.or([event("events.sensitivity", "=", "open"), reachableBy(event, actor, "event:edit")]),
  ]);

/** The condition that an actor may do this to an event: what `can(actor, capability, subject)` says, for lists. */
export function reachableBy(event: Events, actor: Actor, capability: Capability) {
  const own = oneOf("organisations" in actor ? actor.organisations : []);
  return event.or(reachesOf(actor, capability).map((reach) => covers(event, reach, own)));
}

function covers(event: Events, reach: Reach, own: Meant): Expression<SqlBool> {
  const isOpen = event("events.sensitivity", "=", "open");
  switch (reach) {
    case "all":
      return event.lit(true);
    case "published":
      return event.and([isOpen, event("events.publication", "=", "published")]);
    case "involved":
      return involves(event, own);
    case "run":
      return involves(event, own, RUNNING_ROLES);
    case "funded":
      return event.and([isOpen, fundedBy(event, own)]);
    case "funded-alone":
      return event.and([isOpen, fundedBy(event, own), event.not(paidByOthers(event, own))]);
  }
}

/** Some day of the event lies in the period. */
const touches = (from: PlainDate | undefined, to: PlainDate | undefined) =>
  sql<boolean>`daterange(events.start_date, events.end_date, '[]')
    && daterange(${from ?? null}::date, ${to ?? null}::date, '[]')`;

/** Linked to the clause or to one below it. */
function linkedTo(event: Events, programme: ProgrammeCode, clause?: ClauseCode) {
  let links = event
    .selectFrom("event_task_links as link")
    .select("link.event_id")
    .whereRef("link.event_id", "=", "events.id")
    .where("link.programme", "=", programme);
  if (clause !== undefined) {
    links = links.where((link) =>
      link.or([link("link.clause", "=", clause), sql<boolean>`starts_with(link.clause, ${`${clause}.`})`]),
    );
  }
  return event.exists(links);
}

/** Involved in the event, in one of the roles. */
function involves(event: Events, isMeant: Meant, roles?: typeof RUNNING_ROLES) {
  const involved = event
    .selectFrom("event_organisations as involved")
    .select("involved.event_id")
    .whereRef("involved.event_id", "=", "events.id")
    .where((entry) => isMeant(entry.ref("involved.organisation_id")));
  return event.exists(roles === undefined ? involved : involved.where("involved.role", "in", roles));
}

/** Gives the event's money, or passes it on. */
function fundedBy(event: Events, isMeant: Meant) {
  const funding = event
    .selectFrom("event_funding as funding")
    .select("funding.event_id")
    .whereRef("funding.event_id", "=", "events.id")
    .where((link) => link.or([isMeant(link.ref("funding.funder_id")), isMeant(link.ref("funding.channel_id"))]));
  return event.exists(funding);
}

/**
 * Somebody else gives money to the event as well: as one of its funders, or as its own money says of the grants and the
 * organisations that pay.
 */
function paidByOthers(event: Events, isOwn: Meant) {
  const funding = event
    .selectFrom("event_funding as funding")
    .select("funding.event_id")
    .whereRef("funding.event_id", "=", "events.id")
    .where((link) => link.not(isOwn(link.ref("funding.funder_id"))));
  const money = event
    .selectFrom("money_shares as share")
    .leftJoin("grant_links as donor", (join) =>
      join.onRef("donor.grant_id", "=", "share.grant_id").on("donor.role", "=", "funding"),
    )
    .select("share.event_id")
    .whereRef("share.event_id", "=", "events.id")
    .where((share) => {
      const payer = share.fn.coalesce("share.organisation_id", "donor.organisation_id");
      return share.or([share(payer, "is", null), share.not(isOwn(payer))]);
    });
  return event.or([event.exists(funding), event.exists(money)]);
}

const oneOf =
  (organisations: readonly OrganisationId[]): Meant =>
  (id) =>
    sql<boolean>`${id} = any(${organisations}::text[])`;

/**
 * The organisation, or the same agency of the catalogue under another name. Who took over a function is another agency:
 * the events of a ministry stay its own.
 */
const sameAs =
  (organisation: OrganisationId): Meant =>
  (id) =>
    sql<boolean>`${id} in (
      select namesake.id from organisations as chosen
      join organisations as namesake on namesake.id = chosen.id or namesake.agency = chosen.agency
      where chosen.id = ${organisation}
    )`;

/** In the province, or in one that went into it. */
function liesIn(event: Events, province: ProvinceRef) {
  const places = refsWithin(province).map(({ code, list }) => event.tuple(list, code));
  if (places.length === 0) return event.lit(false);
  return event(event.refTuple("events.province_list", "events.province_code"), "in", places);
}
