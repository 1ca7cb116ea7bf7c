import { AccountId, type Actor, OrganisationId } from "@wps/model";
import type { MeasureTable, PhaseMeasures, ProgrammeMeasures } from "@wps/model/indicators";
import { beforeAll, describe, expect, test } from "vitest";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { itemAt } from "../../../test/contributions.ts";
import { useDatabase } from "../../../test/database.ts";
import type { MeasureExplanation } from "../../contract/measures.ts";

const db = useDatabase();
/** Some years on, so that all of them may have been held. */
const api = (actor?: Actor) => testApp(db(), actor, undefined, testClock("2029-01-31T01:00:00.000Z"));
const NAP = "nap-wps-2024-2030";
const PUBLIC: Actor = { role: "public" };

const link = (clause?: string) => ({ programme: NAP, clause, basis: "suggested", why: { vi: "Thử" } });
const came = (count: object, women: object = { kind: "unknown" }) => ({
  status: "listed",
  items: [{ unit: "person", count, women, standing: "chosen", basis: "stated" }],
});
const exact = (value: number) => ({ kind: "exact", value });

/** An event of five days in the given year, as the public may read it. */
const held = (year: number, more: object, day = 30) => ({
  ...SAMPLE,
  dates: { precision: "day", start: `${year}-12-${day}`, end: `${year + 1}-01-03`, basis: "stated" },
  place: { status: "not-given" },
  sessions: [],
  variants: [],
  status: "held",
  publication: "published",
  headcounts: { status: "not-given" },
  ...more,
});

async function add(event: object): Promise<string> {
  const created = await api().post("/api/events", event);
  expect(created.status).toBe(201);
  return (await bodyOf(created)).id;
}

async function delivery(actor?: Actor): Promise<PhaseMeasures> {
  const view: ProgrammeMeasures = await bodyOf(api(actor).get(`/api/measures?programme=${NAP}`));
  const found = view.phases.find(({ phase }) => phase === "delivery");
  if (found === undefined) throw new Error("no delivery");
  return found;
}
const tabulated = (query: string, actor?: Actor): Promise<MeasureTable> =>
  bodyOf(api(actor).get(`/api/measures/table?${query}`));
const explained = (query: string, actor?: Actor): Promise<MeasureExplanation> =>
  bodyOf(api(actor).get(`/api/measures/explanation?programme=${NAP}&${query}`));

beforeAll(async () => {
  await seedOrganisations(db());
  await add(held(2025, { taskLinks: [link("II.2.e"), link("II.2.đ"), link()], headcounts: came(exact(18), exact(4)) }));
  await add(held(2025, { taskLinks: [link("II.3")], headcounts: came({ kind: "more-than", value: 100 }) }, 31));
  await add(held(2027, { taskLinks: [link("II.2.e")], headcounts: came({ kind: "about", value: 200 }) }));
  await add(held(2022, { taskLinks: [link("II.3")] }));
  await add(held(2025, { taskLinks: [link("II.2.a")], status: "confirmed" }));
  const statusReason = { vi: "Bão" };
  await add(held(2025, { taskLinks: [link("II.2.b")], status: "cancelled", statusReason }));
});

describe("happy", () => {
  test("the four measures of a programme, by phase and year, in one request", async () => {
    const { total, years } = await delivery();
    expect(total.eventsHeld).toMatchObject({ status: "ok", value: { numerator: 3, denominator: 1 } });
    expect(total.participations).toMatchObject({
      sum: { status: "bounded", bounds: { lower: { numerator: 119 }, upper: null }, n: 1, unknown: 2 },
      parts: { exact: { people: 18 }, "more-than": { people: 100 }, about: { people: 200 } },
    });
    expect(total.womenShare).toMatchObject({
      status: "ok",
      value: { numerator: 4, denominator: 18 },
      n: 1,
      unknown: 2,
    });
    expect(total.taskCoverage.held).toMatchObject({ value: { numerator: 2, denominator: 10 }, unknown: 3 });
    expect(total.taskCoverage.heldOrPlanned).toMatchObject({ value: { numerator: 3, denominator: 10 } });
    expect(years.map(({ year, eventsHeld }) => [year, eventsHeld.n])).toEqual([
      [2025, 2],
      [2026, 0],
      [2027, 1],
    ]);
  });

  test("every number is explained by the events that it is made of", async () => {
    const view: ProgrammeMeasures = await bodyOf(api().get(`/api/measures?programme=${NAP}`));
    let asked = 0;
    for (const { phase, total, years } of view.phases) {
      const cells = [{ ...total, taskCoverage: total.taskCoverage.held, year: undefined }, ...years];
      for (const { year, eventsHeld, participations, womenShare, taskCoverage } of cells) {
        const numbers = {
          "DEL-01": eventsHeld,
          "PRT-01": participations.sum,
          "PRT-08": womenShare,
          "COV-01": taskCoverage,
        } as const;
        for (const measure of Object.keys(numbers) as (keyof typeof numbers)[]) {
          const when = year === undefined ? "" : `&where=year:${year}`;
          const { measurement, events } = await explained(`measure=${measure}&phase=${phase}${when}`);
          expect(measurement).toEqual(numbers[measure]);
          expect(events).toHaveLength(eventsHeld.n);
          const counted = events.filter(({ use }) => use.use === "counted");
          if (measure !== "COV-01") expect(counted).toHaveLength(measurement.n);
          asked += 1;
        }
      }
    }
    expect(asked).toBeGreaterThanOrEqual(24);
  });

  test("a measure is broken down, and every cell is explained by its own question", async () => {
    const table = await tabulated(`measure=DEL-01&programme=${NAP}&phase=delivery&by=year,task-group`);
    expect(table.total).toMatchObject({ value: { numerator: 3, denominator: 1 } });
    expect(table.overlapping).toBe(true);
    expect(table.categories[0]).toEqual(["2025", "2026", "2027"]);
    for (const { key, measurement } of table.cells) {
      const [year, group] = key;
      const { measurement: again } = await explained(
        `measure=DEL-01&phase=delivery&where=year:${year},task-group:${group ?? ""}`,
      );
      expect(again).toEqual(measurement);
    }
  });

  test("hosts, province, kind and funders of an event are what it says", async () => {
    const asked = ["organisation", "province", "event-kind", "funder"].map(async (by) => {
      const { categories } = await tabulated(`measure=DEL-01&programme=${NAP}&by=${by}`);
      return [by, categories[0]];
    });
    expect(Object.fromEntries(await Promise.all(asked))).toEqual({
      organisation: SAMPLE.organisations
        .filter(({ role }) => role === "lead" || role === "co-host" || role === "implementer")
        .map(({ organisation }) => organisation)
        .sort(),
      province: [null],
      "event-kind": [SAMPLE.kind],
      funder: expect.any(Array),
    });
  });

  test("a plan is what was approved; where none was kept it is not taken for kept", async () => {
    const { measurement, events, excluded } = await explained("measure=DEL-02&phase=delivery&where=year:2025");
    expect(measurement).toMatchObject({
      status: "ok",
      value: { numerator: 0, denominator: 1 },
      bounds: { lower: { numerator: 0, denominator: 2 }, upper: { numerator: 2, denominator: 3 } },
      unknown: 3,
    });
    expect(events.flatMap(({ plan }) => plan ?? [])).toEqual([
      { days: { precision: "day", start: "2025-12-30", end: "2026-01-03" }, isHeldInTime: false },
    ]);
    expect(events.filter(({ use }) => "because" in use && use.because === "plan-not-kept")).toHaveLength(3);
    expect(excluded).not.toContainEqual(expect.objectContaining({ because: "not-held" }));
    const later = await tabulated(`measure=DEL-02&programme=${NAP}&where=year:2027`);
    expect(later.total).toMatchObject({ status: "missing", reason: "plan-not-kept" });
  });

  test("objectives and funded tasks are told of their own links and funders", async () => {
    expect((await tabulated(`measure=COV-02&programme=${NAP}`)).total).toMatchObject({
      value: { numerator: 0, denominator: 4 },
    });
    const { measurement, events } = await explained("measure=COV-04&phase=delivery");
    expect(measurement).toMatchObject({ n: 10 });
    expect(new Set(events.map(({ use }) => ("because" in use ? use.because : use.use)))).toContain("no-task");
  });

  test("a period is from a day on, to a day, or both", async () => {
    const count = async (days: string) =>
      (await tabulated(`measure=DEL-01&programme=${NAP}&phase=delivery&${days}`)).total.n;
    expect(await count("from=2026-01-01")).toBe(1);
    expect(await count("to=2026-12-31")).toBe(2);
    expect(await count("from=2025-12-31&to=2025-12-31")).toBe(1);
  });

  test("a change is in the next answer, and nothing is read twice while there is none", async () => {
    const count = async () => (await tabulated("measure=DEL-01")).total.n;
    const before = await count();
    expect(await count()).toBe(before);
    await add(held(2026, {}));
    expect(await count()).toBe(before + 1);
  });

  test("an explanation names the events, the earliest first, and what became of each", async () => {
    const { events } = await explained("measure=PRT-08&phase=delivery&where=year:2025");
    expect(events).toEqual([
      expect.objectContaining({ title: SAMPLE.title, use: { use: "counted" }, women: exact(4) }),
      expect.objectContaining({ use: { use: "left-out", because: "women-not-counted" } }),
    ]);
  });
});

describe("error", () => {
  test("a programme that is not there", async () => {
    const asked = "measure=DEL-01&phase=delivery&";
    for (const path of ["/api/measures?", `/api/measures/explanation?${asked}`, `/api/measures/table?${asked}`]) {
      const response = await api().get(`${path}programme=nap-wps-2031`);
      expect(response.status).toBe(404);
      expect(await bodyOf(response)).toMatchObject({ code: "PROGRAMME_NOT_FOUND" });
    }
  });

  test.each([
    "measure=happiness",
    "phase=later",
    "by=year,colour",
    "by=year,year",
    "by=year,month,province",
    "where=year",
    "where=colour:red",
    "where=year:2025:2026",
    "from=2025-13-01",
    "organisations=now:gender-equality",
    "organisations=then",
    "provinces=later",
    "subPlans=yes",
    "clause=no clause",
    "colour=red",
    "programme=x",
  ])("a question that cannot be asked: %s", async (wrong) => {
    const good = new URLSearchParams({ programme: NAP, measure: "DEL-01", phase: "delivery" });
    const [name = "", value = ""] = wrong.split("=");
    if (name === "programme") good.append(name, value);
    else good.set(name, value);
    for (const path of ["explanation", "table"]) {
      const response = await api().get(`/api/measures/${path}?${good}`);
      expect(response.status).toBe(400);
      const { issues } = await bodyOf(response);
      expect(issues[0].path[0] ?? name).toBe(name);
    }
  });

  test("a period that ends before it begins is said to be that", async () => {
    const response = await api().get("/api/measures/table?measure=DEL-01&from=2026-01-01&to=2025-01-01");
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).issues).toEqual([{ path: ["from"], message: expect.any(String) }]);
  });

  test.each([
    "measure=COV-01",
    "measure=COV-02",
    "measure=COV-04",
    "measure=DEL-01&by=task",
    "measure=DEL-01&phase=delivery",
    "measure=DEL-01&clause=II.2",
  ])("what is of a programme needs one: %s", async (question) => {
    const response = await api().get(`/api/measures/table?${question}`);
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).issues).toEqual([{ path: ["programme"], message: "say of which programme" }]);
  });

  test("a year without events has a 0 of events, and no share", async () => {
    const none = await explained("measure=PRT-08&phase=delivery&where=year:2029");
    expect(none).toMatchObject({ measurement: { status: "undefined", reason: "no-event" }, events: [] });
    expect(none.excluded).toContainEqual({ because: "other-phase", events: 1 });
  });
});

describe("security", () => {
  test("a draft or a sensitive event of others does not count for the public, nor is it named", async () => {
    const before = await delivery(PUBLIC);
    const draft = await add(held(2025, { taskLinks: [link("II.1.a")], publication: "draft" }));
    const sensitive = await add(held(2025, { taskLinks: [link("II.1.a")], sensitivity: "sensitive" }));
    expect(await delivery(PUBLIC)).toEqual(before);
    const { events } = await explained("measure=DEL-01&phase=delivery&where=year:2025", PUBLIC);
    expect(events.map(({ event }) => event)).not.toEqual(expect.arrayContaining([draft]));
    expect(events.map(({ event }) => event)).not.toEqual(expect.arrayContaining([sensitive]));
    expect((await delivery()).total.eventsHeld.n).toBe(before.total.eventsHeld.n + 2);
  });

  test("it counts for the organisation that runs it", async () => {
    const organiser = (id: string): Actor => ({
      role: "organiser",
      account: AccountId.parse("00000000-0000-4000-8000-000000000001"),
      organisations: [OrganisationId.parse(id)],
    });
    const [own, others] = [await delivery(organiser("mps")), await delivery(organiser("gov-canada"))];
    expect(own.total.eventsHeld.n).toBe((await delivery()).total.eventsHeld.n);
    expect(others.total.eventsHeld.n).toBe((await delivery(PUBLIC)).total.eventsHeld.n);
  });

  test("who may read no measure gets none", async () => {
    const system: Actor = { role: "system" };
    expect((await api(system).get(`/api/measures?programme=${NAP}`)).status).toBe(403);
    const explanation = `/api/measures/explanation?programme=${NAP}&measure=DEL-01&phase=delivery`;
    expect((await api(system).get(explanation)).status).toBe(403);
  });

  test("an event counts although something about it is broken that is not measured", async () => {
    const before = (await delivery()).total.eventsHeld.n;
    const id = await add(held(2025, { taskLinks: [link("II.1.b")] }));
    await db().updateTable("events").set({ time_zone: "Asia/Nowhere" }).where("id", "=", id).execute();
    expect((await delivery()).total.eventsHeld.n).toBe(before + 1);
  });
});

// Last: it adds to what the others count.
test("an answer is kept for as long as neither an event nor the programme changes", async () => {
  const app = api();
  const coverage = async () => {
    const { total } = await bodyOf(app.get(`/api/measures/table?measure=COV-01&programme=${NAP}&phase=delivery`));
    return [total.value.numerator, total.value.denominator];
  };
  const [covered, tasks] = await coverage();
  const contributed = await app.post("/api/contributions", itemAt("II.3.đ"));
  expect(contributed.status).toBe(201);
  expect(await coverage()).toEqual([covered, tasks + 1]);
  const created = await app.post("/api/events", held(2025, { taskLinks: [link("II.3.đ")] }));
  expect(created.status).toBe(201);
  expect(await coverage()).toEqual([covered + 1, tasks + 1]);
});
