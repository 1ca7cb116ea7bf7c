import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const admin = () => testApp(db());

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

async function created(changes: object = {}): Promise<string> {
  const response = await admin().post("/api/events", { ...SAMPLE, ...changes });
  expect(response.status, JSON.stringify(await bodyOf(response.clone()))).toBe(201);
  return (await bodyOf(response)).id;
}

async function found(query: string): Promise<string[]> {
  const response = await admin().get(`/api/events?${query}`);
  expect(response.status, query).toBe(200);
  return (await bodyOf(response)).items.map((item: { id: string }) => item.id);
}

const onDay = (day: string) =>
  ({ dates: { precision: "day", start: day, end: day, basis: "stated" }, sessions: [] }) as const;
const inProvince = (code: string, list: "2004" | "2025") =>
  ({ place: { status: "known", name: { vi: "Nơi" }, province: { code, list }, basis: "stated" } }) as const;
const NOBODY_PAYS = { funding: { status: "none" } } as const;

describe("happy", () => {
  test("an organisation is found in every role, and not where it only pays", async () => {
    const leads = await created({ organisations: [{ organisation: "mps", role: "lead", basis: "stated" }] });
    const hosts = await created({ organisations: [{ organisation: "un-women", role: "venue", basis: "stated" }] });
    expect(await found("organisation=mps")).toEqual([leads]);
    expect(await found("organisation=un-women")).toEqual([hosts]);
    expect(await found("organisation=gov-canada")).toEqual([]);
  });

  test("an agency is found under each name that it has borne, and its successor is another", async () => {
    const rows = [
      ["agency-before", "vndma"],
      ["agency-after", "vndma"],
      ["heir", "mae"],
    ] as const;
    for (const [id, agency] of rows) {
      const row = {
        id,
        agency,
        origin: "organiser",
        name: '{"vi":"Cục"}',
        type: "government",
        search: " cuc",
      } as const;
      await db().insertInto("organisations").values(row).execute();
    }
    const ids = await Promise.all(
      rows.map(([id]) => created({ organisations: [{ organisation: id, role: "lead", basis: "stated" }] })),
    );
    expect((await found("organisation=agency-after")).sort()).toEqual(ids.slice(0, 2).sort());
    expect(await found("organisation=heir")).toEqual(ids.slice(2));
  });

  test("a funder gives the money or passes it on", async () => {
    const paid = await created();
    await created(NOBODY_PAYS);
    for (const funder of ["gov-canada", "un-women", "mps"]) expect(await found(`funder=${funder}`)).toEqual([paid]);
  });

  test("a province of today is found with those that merged into it, and an old one by itself", async () => {
    const bacGiang = await created({ ...onDay("2023-05-05"), ...inProvince("24", "2004") });
    const bacNinhThen = await created({ ...onDay("2023-05-06"), ...inProvince("27", "2004") });
    const bacNinhNow = await created({ ...onDay("2025-08-01"), ...inProvince("24", "2025") });
    await created({ ...onDay("2023-05-07"), ...inProvince("01", "2004") });
    await created({ place: { status: "not-given" } });
    expect(await found("province=2025-24")).toEqual([bacGiang, bacNinhThen, bacNinhNow]);
    expect(await found("province=2004-24")).toEqual([bacGiang]);
    expect(await found("province=2004-27")).toEqual([bacNinhThen]);
    expect(await found("province=2025-54")).toEqual([]);
  });

  test("several states are one filter", async () => {
    const [planned, held] = [await created(), await created({ ...onDay("2025-08-02"), status: "held" })];
    expect(await found("status=planned")).toEqual([planned]);
    expect(await found("status=held,planned")).toEqual([held, planned]);
    expect(await found("status=cancelled")).toEqual([]);
  });

  test("filters combine, and each narrows", async () => {
    const all = "from=2026-12-01&to=2026-12-31&programme=nap-wps-2024-2030&clause=II.2&kind=training&status=planned";
    const rest = "organisation=mps&funder=un-women&province=2025-01&q=khong+gian";
    const id = await created();
    expect(await found(`${all}&${rest}`)).toEqual([id]);
    const others = [
      ["from=2026-12-01", "from=2026-12-03"],
      ["kind=training", "kind=forum"],
      ["status=planned", "status=held"],
      ["clause=II.2", "clause=II.1"],
      ["organisation=mps", "organisation=gov-canada"],
      ["funder=un-women", "funder=nobody"],
      ["province=2025-01", "province=2025-24"],
      ["q=khong+gian", "q=khong+trung"],
    ] as const;
    for (const [filter, other] of others) {
      expect(await found(`${all}&${rest}`.replace(filter, other)), other).toEqual([]);
    }
  });

  test("an event over a month's end is of both months; days that it does not touch are not its own", async () => {
    const id = await created({
      dates: { precision: "day", start: "2026-01-31", end: "2026-02-01", basis: "stated" },
      sessions: [],
    });
    expect(await found("from=2026-01-01&to=2026-01-31")).toEqual([id]);
    expect(await found("from=2026-02-01&to=2026-02-28")).toEqual([id]);
    expect(await found("from=2026-02-02")).toEqual([]);
    expect(await found("to=2026-01-30")).toEqual([]);
  });
});

describe("error", () => {
  test.each([
    ["status=", "status"],
    ["status=held,", "status"],
    ["status=done", "status"],
    ["province=24", "province"],
    ["province=1999-24", "province"],
    ["organisation=B%E1%BB%99", "organisation"],
    ["order=random", "order"],
    ["cursor=3_2027-01-01_00000000-0000-4000-8000-000000000000", "cursor"],
    ["cursor=0_2027-01-01_00000000-0000-4000-8000-000000000000_", "cursor"],
  ])("%s is no query", async (query, path) => {
    const response = await admin().get(`/api/events?${query}`);
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).issues[0].path[0]).toBe(path);
  });
});
