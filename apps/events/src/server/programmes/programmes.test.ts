import { beforeAll, describe, expect, test } from "vitest";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const api = () => testApp(db());
const NAP = "nap-wps-2024-2030";

beforeAll(async () => {
  await seedOrganisations(db());
  const link = (clause?: string) => ({ programme: NAP, clause, basis: "suggested", why: { vi: "Thử" } });
  await api().post("/api/events", { ...SAMPLE, taskLinks: [link("II.2.e"), link("II.2.đ"), link()] });
  await api().post("/api/events", { ...SAMPLE, taskLinks: [link("II.3")] });
  await api().post("/api/events", { ...SAMPLE, status: "cancelled", taskLinks: [link("II.3")] });
  const dates = { precision: "day", start: "2022-03-28", end: "2022-03-28", basis: "stated" };
  const place = { status: "not-given" };
  await api().post("/api/events", { ...SAMPLE, dates, place, sessions: [], taskLinks: [link("II.3")] });
});

describe("happy", () => {
  test("both programmes, with their clauses and gaps", async () => {
    const { items } = await bodyOf(api().get("/api/programmes"));
    expect(items.map((item: { programme: { code: string } }) => item.programme.code)).toEqual([
      NAP,
      "molisa-vwu-2019-2022",
    ]);
    expect(items[0].programme.gaps.length).toBeGreaterThan(0);
  });

  test("an event on three clauses counts once on each, once above them, once in total, preparation apart from delivery", async () => {
    const { events } = await bodyOf(api().get(`/api/programmes/${NAP}`));
    const on = (clause?: string) => events.find((entry: { clause?: string }) => entry.clause === clause)?.events;
    const delivery = [on("II.2.e"), on("II.2.đ"), on("II.2"), on("II"), on()].map((tally) => tally.delivery);
    expect(delivery).toEqual([1, 1, 1, 2, 2]);
    expect(on("II.3")).toEqual({ preparation: 1, delivery: 1, afterwards: 0 });
    expect(on("I.2.a")).toEqual({ preparation: 0, delivery: 0, afterwards: 0 });
  });
});

describe("error", () => {
  test("a programme that is not there", async () => {
    const response = await api().get("/api/programmes/nap-wps-2031");
    expect(response.status).toBe(404);
    expect(await bodyOf(response)).toMatchObject({ code: "PROGRAMME_NOT_FOUND" });
  });
});

describe("security", () => {
  test("the public may read", async () => {
    expect((await testApp(db(), { role: "public" }).get("/api/programmes")).status).toBe(200);
    expect((await testApp(db(), { role: "system" }).get("/api/programmes")).status).toBe(403);
  });
});
