/**
 * What a donor is told of people, of 1,000 events and 100,000 participations: read from the last release, beside the same
 * tables grouped by hand in SQL for each request, which hides nothing. Making a release is measured once: it is a job.
 */
import { protect, type ReleasedPerson, releaseDraftOf } from "@wps/model/disclosure";
import { Client } from "pg";
import { chanceFrom } from "../../../../tools/bench/chance.ts";
import { sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toCount, toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { connectTo } from "../../src/server/db/connection.ts";
import { releaseRepository } from "../../src/server/releases/repository.ts";
import { SILENT } from "../../test/server.ts";
import { startDatabases } from "../api/databases.ts";

const EVENTS = sized(1_000, 20);
const PEOPLE = sized(100_000, 2_000);
const RUNS = sized(40, 2);
const FUNDERS = ["canada", "korea", "norway", "australia"];
const LEVELS = ["leader", "expert", "staff", "other", null] as const;
const KINDS = ["government", "local-government", "armed-forces-and-police", "national-ngo", null] as const;
const BY_HAND = `select year, level, kind, sex, count(*) from attended where $1 = any(funders)
  group by grouping sets ((year, sex), (year), (level, sex), (level), (kind, sex), (kind), (sex), ())`;

/** Who came to events that are paid for by one or two of a few. */
function peopleOf(): ReleasedPerson[] {
  const chance = chanceFrom(20_261_123);

  const events = Array.from({ length: EVENTS }, (_, nth) => ({
    event: `e${nth}`,
    day: `${2023 + chance.below(4)}-05-11`,
    tasks: [`nap/${chance.below(8)}`],
    funders: FUNDERS.filter(() => chance.below(4) === 0),
  }));
  return Array.from({ length: PEOPLE }, (_, nth) => ({
    ...(events[nth % EVENTS] ?? { event: "", day: "2026-01-01", tasks: [], funders: [] }),
    person: `p${chance.below(PEOPLE)}`,
    sex: chance.below(100) === 0 ? "unknown" : chance.below(2) === 0 ? "woman" : "man",
    positionLevel: LEVELS[chance.below(LEVELS.length)] ?? null,
    organisationKind: KINDS[chance.below(KINDS.length)] ?? null,
    roles: [chance.below(9) === 0 ? "speaker" : "participant"],
  }));
}

/** How long each of some requests took, in milliseconds: the one in the middle. */
async function median(request: () => Promise<unknown>): Promise<number> {
  await request();
  const times: number[] = [];
  for (let nth = 0; nth < RUNS; nth += 1) {
    const began = performance.now();
    await request();
    times.push(performance.now() - began);
  }
  return medianOf(times);
}

const databases = await startDatabases();
try {
  const url = await databases.filled("portal", []);
  const people = peopleOf();
  const client = new Client({ connectionString: url });
  await client.connect();
  const db = connectTo(url, SILENT);
  try {
    await client.query("create table attended (year text, level text, kind text, sex text, funders text[])");
    const rows = people.map(({ day, positionLevel, organisationKind, sex, funders }) => {
      return { year: day.slice(0, 4), level: positionLevel, kind: organisationKind, sex, funders };
    });
    await client.query("insert into attended select * from json_populate_recordset(null::attended, $1)", [
      JSON.stringify(rows),
    ]);
    await client.query("vacuum analyze attended");
    const began = performance.now();
    const draft = releaseDraftOf(people, []);
    const outlines = draft.tables.map(({ outline }) => outline);
    const mask = protect({ code: "1", population: draft.population, tables: outlines });
    const made = performance.now() - began;
    const tables = draft.tables.map(({ subject, of }, nth) => ({
      subject,
      ...(of !== null && { of }),
      cells: (mask.tables[nth]?.cells ?? []).map(({ at, count }) => {
        return { at, people: count.status === "published" ? count.people : null };
      }),
    }));
    const cells = tables.flatMap((table) => table.cells);
    const hidden = cells.filter((cell) => cell.people === null).length;
    await releaseRepository(db).insert({
      summary: {
        number: 1,
        until: "2026-12-31",
        madeAt: "2026-12-31T00:00:00.000Z",
        isAudited: false,
        told: cells.length - hidden,
        hidden,
        sha256: "0".repeat(64),
        versions: { tables: 1, method: 1, catalogue: "2026-11-22" },
      },
      madeBy: null,
      ledger: mask.release,
      tables,
      outlines: draft.tables,
    });
    await client.query("vacuum analyze release_tables, release_cells");
    const released = await median(() => releaseRepository(db).tables(1, ["canada"]));
    const byHand = await median(() => client.query(BY_HAND, ["canada"]));
    print(`${toCount(EVENTS)} events, ${toCount(PEOPLE)} participations, medians of ${RUNS} requests\n`);
    print(
      `a release without audit: ${toCount(cells.length)} cells, ${toCount(hidden)} hidden, ${toMilliseconds(made)}\n`,
    );
    print(
      `${toTable(
        ["", "median", "by hand beside it"],
        [
          ["grouped by hand in SQL", toMilliseconds(byHand), toRatio(1)],
          ["read from the release", toMilliseconds(released), toRatio(byHand / released)],
        ],
      )}\n`,
    );
    const value = byHand / released;
    print(`${sayGoal({ name: "the tables of a donor, beside SQL", value, bound: { atLeast: 1 }, toText: toRatio })}\n`);
  } finally {
    await client.end();
    await db.destroy();
  }
} finally {
  await databases.stop();
}
