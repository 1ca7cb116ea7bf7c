import type { Actor } from "@wps/model";
import type { CoverageMap } from "@wps/model/indicators";
import { beforeAll, describe, expect, test } from "vitest";
import { ACTORS } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";
import type { CoveringEvents } from "../../contract/coverage.ts";

const db = useDatabase();
const NAP = "nap-wps-2024-2030";
const PUBLIC: Actor = { role: "public" };
const api = (actor?: Actor) => testApp(db(), actor);
const ASKED = `programme=${NAP}&from=2026&to=2026`;

const link = (clause?: string) => ({ programme: NAP, clause, basis: "suggested", why: { vi: "Thử" } });
const planned = (more: object) => ({
  ...SAMPLE,
  sessions: [],
  variants: [],
  headcounts: { status: "not-given" },
  funding: { status: "not-given" },
  publication: "published",
  ...more,
});

async function add(more: object): Promise<string> {
  const created = await api().post("/api/events", planned(more));
  const body = await bodyOf(created);
  expect(created.status, JSON.stringify(body)).toBe(201);
  return body.id;
}

const mapFor = (actor?: Actor, more = ""): Promise<CoverageMap> =>
  bodyOf(api(actor).get(`/api/coverage?${ASKED}${more}`));
const covering = (actor?: Actor, more = ""): Promise<CoveringEvents> =>
  bodyOf(api(actor).get(`/api/coverage/events?${ASKED}${more}`));
const rowOf = ({ rows }: CoverageMap, key: string) => rows.find((row) => row.key === key);

beforeAll(async () => {
  await seedOrganisations(db());
  const ofYear = { precision: "year", start: "2026-01-01", end: "2026-12-31", basis: "stated" };
  await add({ taskLinks: [link("II.2.e"), link("II.2.đ")], funding: { status: "none" } });
  await add({ taskLinks: [link("II.2.a")], dates: ofYear });
  await add({ taskLinks: [link("II.1.a")], publication: "draft" });
});

describe("happy", () => {
  test("tasks by quarters, each event once in every sum, and what is known to a year alone in no quarter", async () => {
    const map = await mapFor();
    expect(map.columns.map(({ key }) => key)).toEqual(["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026"]);
    expect(map.events).toMatchObject({ planned: 3, unfunded: 1, fundingUnknown: 2 });
    expect(rowOf(map, "group:II.2")?.events.planned).toBe(2);
    expect(rowOf(map, "task:II.2.e")?.cells.map(({ gap }) => gap)).toEqual([
      "certain",
      "certain",
      "certain",
      "no",
      "no",
    ]);
    expect(rowOf(map, "task:II.2.a")?.cells[0]?.gap).toBe("possible");
    expect(map.leads).toMatchObject([{ lead: "mps", events: { planned: 3 } }]);
  });

  test("by years, by objectives and by one lead", async () => {
    expect((await mapFor(undefined, "&by=year")).columns.map(({ key }) => key)).toEqual(["2026"]);
    expect((await mapFor(undefined, "&rows=objectives")).rows[0]?.key).toBe("objective:I.2.a");
    expect((await mapFor(undefined, "&lead=un-women")).events.planned).toBe(0);
    expect((await mapFor(undefined, "&lead=")).events.planned).toBe(0);
  });

  test("the events behind a cell, and a change is in the next map", async () => {
    const cell = "&row=task:II.2.b&column=2026-Q4";
    expect(await covering(undefined, cell)).toEqual({ total: 0, events: [] });
    const id = await add({ taskLinks: [link("II.2.b")] });
    expect(await covering(undefined, cell)).toEqual({
      total: 1,
      events: [
        {
          event: id,
          title: SAMPLE.title,
          status: "planned",
          dates: { precision: "day", start: "2026-12-01", end: "2026-12-02" },
          leads: ["mps"],
          funders: { status: "not-given" },
        },
      ],
    });
    expect(rowOf(await mapFor(), "task:II.2.b")?.events.planned).toBe(1);
  });
});

describe("error", () => {
  test("a programme that is not there", async () => {
    for (const path of ["/api/coverage", "/api/coverage/events"]) {
      const response = await api().get(`${path}?programme=nap-wps-2031&from=2026&to=2026`);
      expect(response.status).toBe(404);
      expect(await bodyOf(response)).toMatchObject({ code: "PROGRAMME_NOT_FOUND" });
    }
  });

  test.each([
    ["to", "from=2027&to=2026"],
    ["to", "from=2000&to=2030"],
    ["from", "to=2026"],
    ["by", "from=2026&to=2026&by=month"],
    ["organisations", "from=2026&to=2026&organisations=today"],
  ])("says that %s is wrong in %s", async (name, query) => {
    const response = await api().get(`/api/coverage?programme=${NAP}&${query}`);
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).issues.map(({ path }: { path: unknown[] }) => path.at(-1))).toContain(name);
  });
});

describe("security", () => {
  test("what a reader may not read leaves no trace in the map, its sums, its leads or what it leaves out", async () => {
    const before = await mapFor(PUBLIC);
    expect(rowOf(before, "task:II.1.a")?.cells.map(({ gap }) => gap)).toEqual([...Array(4).fill("certain"), "no"]);
    const hidden = [
      { taskLinks: [link("II.1.b")], publication: "draft" },
      { taskLinks: [link("II.1.b")], sensitivity: "sensitive" },
      {
        taskLinks: [link()],
        publication: "draft",
        organisations: [{ organisation: "un-women", role: "lead", basis: "stated" }],
      },
      {
        taskLinks: [link("II.1.c")],
        publication: "draft",
        dates: { precision: "year", start: "2026-01-01", end: "2026-12-31", basis: "stated" },
      },
      {
        taskLinks: [link("II.1.c")],
        publication: "draft",
        place: { status: "not-given" },
        dates: { ...SAMPLE.dates, start: "2022-03-28", end: "2022-03-28" },
      },
    ];
    for (const event of hidden) await add(event);
    expect(await mapFor(PUBLIC)).toEqual(before);
    expect(await covering(PUBLIC, "&row=task:II.1.b")).toEqual({ total: 0, events: [] });
    expect((await covering(undefined, "&row=task:II.1.b")).total).toBe(2);
    expect((await mapFor()).leftOut.preparation).toBe(1);
  });

  test("an organiser's own drafts are on its map, and on nobody else's", async () => {
    expect((await mapFor(ACTORS.organiser)).events.planned).toBeGreaterThan((await mapFor(PUBLIC)).events.planned);
    expect((await mapFor(PUBLIC)).events.planned).toBe(3);
  });
});
