import { protect, type ReleasedPerson, releaseDraftOf } from "@wps/model/disclosure";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { chanceFrom } from "../../../../tools/bench/chance.ts";
import type { Tables } from "../../src/server/db/tables.ts";
import { releaseRepository } from "../../src/server/releases/repository.ts";

const FUNDERS = ["gov-canada", "gov-korea", "undp", "un-women"];
const LEVELS = ["leader", "expert", "staff", "other", null] as const;
const KINDS = ["government", "local-government", "armed-forces-and-police", "national-ngo", null] as const;

/** The tables of a donor grouped by hand for each request, which hides nothing. */
export const PEOPLE_BY_HAND = sql`select year, level, kind, sex, count(*) from attended where 'gov-canada' = any(funders)
  group by grouping sets ((year, sex), (year), (level, sex), (level), (kind, sex), (kind), (sex), ())`;

/** Who came to events that are paid for by one or two of a few. */
function peopleOf(eventCount: number, count: number): ReleasedPerson[] {
  const chance = chanceFrom(20_261_123);

  const events = Array.from({ length: eventCount }, (_, nth) => ({
    event: `e${nth}`,
    day: `${2023 + chance.below(4)}-05-11`,
    tasks: [`nap/${chance.below(8)}`],
    funders: FUNDERS.filter(() => chance.below(4) === 0),
  }));
  return Array.from({ length: count }, (_, nth) => ({
    ...(events[nth % eventCount] ?? { event: "", day: "2026-01-01", tasks: [], funders: [] }),
    person: `p${chance.below(count)}`,
    sex: chance.below(100) === 0 ? "unknown" : chance.below(2) === 0 ? "woman" : "man",
    positionLevel: LEVELS[chance.below(LEVELS.length)] ?? null,
    organisationKind: KINDS[chance.below(KINDS.length)] ?? null,
    roles: [chance.below(9) === 0 ? "speaker" : "participant"],
  }));
}

/** What a release came to. */
interface MadeRelease {
  readonly cells: number;
  readonly hidden: number;
  /** How long its mask took, in milliseconds. */
  readonly made: number;
}

/** Enters people as rows to be grouped by hand, and the release that is made of them, without an audit. */
export async function enterPeople(db: Kysely<Tables>, events: number, count: number): Promise<MadeRelease> {
  const people = peopleOf(events, count);
  const rows = people.map(({ day, positionLevel, organisationKind, sex, funders }) => {
    return { year: day.slice(0, 4), level: positionLevel, kind: organisationKind, sex, funders };
  });
  await sql`create table attended (year text, level text, kind text, sex text, funders text[])`.execute(db);
  await sql`insert into attended select * from json_populate_recordset(null::attended, ${JSON.stringify(rows)})`.execute(
    db,
  );
  const began = performance.now();
  const draft = releaseDraftOf(people, []);
  const outlines = draft.tables.map(({ outline }) => outline);
  const mask = protect({ code: "1", population: draft.population, tables: outlines });
  const made = performance.now() - began;
  const tables = draft.tables.map(({ subject, of }, nth) => ({
    subject,
    ...(of !== null && { of }),
    cells: (mask.tables[nth]?.cells ?? []).map(({ at, count: told }) => {
      return { at, people: told.status === "published" ? told.people : null };
    }),
  }));
  const cells = tables.flatMap((table) => table.cells);
  const hidden = cells.filter((cell) => cell.people === null).length;
  const summary = {
    number: 1,
    until: "2026-12-31",
    madeAt: "2026-12-31T00:00:00.000Z",
    isAudited: false,
    told: cells.length - hidden,
    hidden,
    sha256: "0".repeat(64),
    versions: { tables: 1, method: 1, catalogue: "2026-11-22" },
  };
  const release = { summary, madeBy: null, ledger: mask.release, tables, outlines: draft.tables };
  await releaseRepository(db).insert(release);
  return { cells: cells.length, hidden, made };
}
