import type { Actor, PlainDate } from "@wps/model";
import { ARMED, type OrganisationKind, type ReleasedPerson } from "@wps/model/disclosure";
import type { Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../db/tables.ts";
import { attendedRepository } from "../measures/repository-of-attended.ts";

/** The ministries of the armed forces and of the police. */
const ARMED_AGENCIES: ReadonlySet<string> = new Set(["mnd", "mps"]);

/**
 * Everybody who came to an event whose attendance is complete, as released tables tell them apart. Events that are held back
 * are left out: a table must not tell that there are any.
 */
export async function releasedPeople(db: Kysely<Tables>, actor: Actor, until: PlainDate): Promise<ReleasedPerson[]> {
  const facts = await attendedRepository(db, "release:make").facts(actor);
  const funders = await fundersOf(db, until);
  const kinds = await kindsOf(db);
  return facts.flatMap((fact) => {
    const { event, day, person, sex, positionLevel, roles, organisation, links, sessions } = fact;
    const paying = funders.get(event);
    if (paying === undefined || person === null || sessions.attended === 0) return [];
    const organisationKind = organisation === null ? null : (kinds.get(organisation) ?? null);
    const tasks = links.map(({ programme, clause }) => (clause === undefined ? programme : `${programme}/${clause}`));
    return { event, day, person, sex, positionLevel, roles, organisationKind, tasks, funders: paying };
  });
}

/** Who gives the money of each open event up to a day, and who passes it on: both are shown what it pays for. */
async function fundersOf(db: Kysely<Tables>, until: PlainDate): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom("events")
    .select((event) => [
      "events.id",
      jsonArrayFrom(
        event
          .selectFrom("event_funding as funding")
          .select(["funding.funder_id as funder", "funding.channel_id as channel"])
          .whereRef("funding.event_id", "=", "events.id"),
      ).as("funding"),
    ])
    .where("events.sensitivity", "=", "open")
    .where("events.end_date", "<=", until)
    .execute();
  return new Map(
    rows.map(({ id, funding }) => [id, funding.flatMap(({ funder, channel }) => [funder, channel ?? []].flat())]),
  );
}

/** What kind of organisation each is, by its own code and by that of the agency that it is. */
async function kindsOf(db: Kysely<Tables>): Promise<Map<string, OrganisationKind>> {
  const rows = await db.selectFrom("organisations").select(["id", "agency", "part_of", "type"]).execute();
  const above = new Map(rows.map(({ id, part_of }) => [id, part_of]));
  const armed = new Set(rows.flatMap(({ id, agency }) => (ARMED_AGENCIES.has(agency ?? id) ? id : [])));
  const isArmed = (id: string, seen: ReadonlySet<string> = new Set()): boolean => {
    const over = above.get(id) ?? null;
    return armed.has(id) || (over !== null && !seen.has(over) && isArmed(over, new Set([...seen, id])));
  };
  return new Map(
    rows.flatMap(({ id, agency, type }) => {
      const kind = isArmed(id) ? ARMED : type;
      return [[id, kind] as const, ...(agency === null ? [] : [[agency, kind] as const])];
    }),
  );
}
