import {
  type Actor,
  type BilingualLine,
  type EventId,
  type EventSummary,
  type Grant,
  type GrantId,
  OrganisationId,
  type ProvinceKey,
  type Results,
  standingRates,
  toProvinceKey,
} from "@wps/model";
import { EDITION, findClause, findProgramme, findProvince, getMeasure, provincesWithCode } from "@wps/model/catalogue";
import { entriesOfGrant, StatementEvent, StatementPeople, type StatementSnapshot } from "@wps/model/statements";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { eventMoneyRepository } from "../event-money/repository.ts";
import { eventRepository } from "../events/repository.ts";
import { exchangeRateRepository } from "../exchange-rates/repository.ts";
import { grantRepository } from "../grants/repository.ts";
import { organisationRepository } from "../organisations/repository.ts";
import { releaseRepository } from "../releases/repository.ts";
import { resultRepository } from "../results/repository.ts";

/** What a statement is made from, but for its number, its period and what was told before. */
export type Facts = Pick<
  StatementSnapshot,
  "grant" | "events" | "heldBack" | "entries" | "results" | "people" | "names" | "versions"
>;

/** The measures whose definitions the figures of a statement follow. */
const MEASURES = ["FIN-01", "FIN-02", "PRT-01", "PRT-02"] as const;

/**
 * What is on record of a grant at one instant, as its donors may know it.
 *
 * @param donors whoever may read what the donors of the grant may
 * @returns undefined where the grant is gone
 */
export async function factsOf(db: Kysely<Tables>, id: GrantId, donors: Actor): Promise<Facts | undefined> {
  const grant = await grantRepository(db).find(id);
  if (grant === undefined) return undefined;
  const paid = await eventMoneyRepository(db).paidBy([id]);
  const told = await toldEvents(db, paid, donors);
  const money = await eventMoneyRepository(db).find(paid);
  const isTold = new Set<string>(told.map((event) => event.id));
  const rates = standingRates(await exchangeRateRepository(db).all());
  const entries = entriesOfGrant(
    money.map((one) => ({ money: one, isTold: isTold.has(one.event) })),
    { grant, rates },
  );
  const { revision, results } = await resultRepository(db).find({ is: "grant", grant: id });
  const aimed = await resultRepository(db).ofEvents(told.map((event) => event.id));
  const aimedBy = new Map(aimed.flatMap((one) => (one.of.is === "event" ? [[one.of.event, one] as const] : [])));
  const revisions = new Map(money.map((one) => [one.event, one.revision]));
  const events = told.map((event) => statementEvent(event, revisions.get(event.id) ?? 0, aimedBy.get(event.id)));
  const people = await releasedTo(db, donors);
  return {
    grant,
    events,
    heldBack: paid.length - told.length,
    entries,
    results: { revision, results },
    ...(people && { people }),
    names: {
      organisations: await namesOf(db, grant, people),
      provinces: provincesOf(told),
      clauses: clausesOf(told),
    },
    versions: {
      catalogue: EDITION,
      definitions: MEASURES.map((code) => ({ code, version: getMeasure(code).version })),
    },
  };
}

async function toldEvents(db: Kysely<Tables>, paid: readonly EventId[], donors: Actor): Promise<EventSummary[]> {
  const { events } = await eventRepository(db).among(donors, paid);
  const inTime = ({ dates, id }: EventSummary) => `${dates.start} ${id}`;
  return events.toSorted((one, other) => (inTime(one) < inTime(other) ? -1 : 1));
}

function statementEvent(
  { id, title, kind, dates, status, place, taskLinks, revision }: EventSummary,
  ofMoney: number,
  aimed: Results | undefined,
): StatementEvent {
  const tasks = taskLinks.map(({ programme, clause }) => ({ programme, ...(clause !== undefined && { clause }) }));
  return StatementEvent.parse({
    id,
    title,
    kind,
    dates,
    status,
    place: place.status === "known" ? place.name : null,
    province: place.status === "known" && place.province ? toProvinceKey(place.province) : null,
    tasks,
    results: aimed?.results ?? [],
    revisions: { event: revision, money: ofMoney, results: aimed?.revision ?? 0 },
  });
}

/** Of the last release, what its donors are shown: the tables of what they pay for. */
async function releasedTo(db: Kysely<Tables>, donors: Actor): Promise<StatementPeople | undefined> {
  const releases = releaseRepository(db);
  const last = await releases.last();
  if (last === undefined) return undefined;
  const { number: release, until, isAudited, sha256, versions } = last;
  const shown = await releases.tables(release, "organisations" in donors ? donors.organisations : []);
  const tables = shown.flatMap(({ subject, funder, of, cells }) =>
    funder === undefined ? [] : [{ subject, funder, of: of ?? null, cells }],
  );
  return StatementPeople.parse({ release, until, isAudited, sha256, versions, tables });
}

async function namesOf(db: Kysely<Tables>, { chain }: Grant, people: StatementPeople | undefined) {
  const named = new Set<string>([
    ...chain.map(({ organisation }) => organisation),
    ...(people?.tables ?? []).map(({ funder }) => funder),
  ]);
  const all = await organisationRepository(db).all();
  return all.flatMap(({ id, name }) => (named.has(id) ? [{ id: OrganisationId.parse(id), name }] : []));
}

/** As each was called on the day of the first event there. */
function provincesOf(events: readonly EventSummary[]) {
  const names = new Map<ProvinceKey, BilingualLine>();
  for (const { place, dates } of events) {
    if (place.status !== "known" || place.province === undefined) continue;
    const key = toProvinceKey(place.province);
    const name = (
      findProvince(place.province, dates.end) ??
      provincesWithCode(place.province.code)
        .filter(({ list }) => list === place.province?.list)
        .at(-1)
    )?.name;
    if (name && !names.has(key)) names.set(key, name);
  }
  return [...names].map(([key, name]) => ({ key, name }));
}

/** Clauses that people have added have no name but their code. */
function clausesOf(events: readonly EventSummary[]) {
  const links = new Map(
    events.flatMap(({ taskLinks }) => taskLinks).map((link) => [`${link.programme} ${link.clause}`, link]),
  );
  return [...links.values()].flatMap(({ programme, clause }) => {
    const name = clause === undefined ? findProgramme(programme)?.title : findClause({ programme, clause })?.shortTitle;
    return name ? [{ programme, ...(clause !== undefined && { clause }), name: { ...name } }] : [];
  });
}
