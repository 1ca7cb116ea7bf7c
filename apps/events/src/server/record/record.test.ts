import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { shippedRecord } from "./load.ts";
import { readPublicRecord } from "./public-record.ts";
import { loadPublicRecord } from "./service.ts";

const db = useDatabase();
const deps = () => ({ db: db(), now: testClock(), newId: randomUUID });
const file = async () =>
  JSON.parse(await readFile(new URL("../../../record/public-record.json", import.meta.url), "utf8"));
const api = () => testApp(db());
const list = async (query: string) => (await bodyOf(api().get(`/api/events?${query}`))).items;
const byRef = async (ref: string) => {
  const record = await shippedRecord();
  const id = record.events.find((event) => event.recordRef === ref)?.id;
  return bodyOf(api().get(`/api/events/${id}`));
};

beforeEach(() => emptied(db()));

describe("happy", () => {
  test("42 events come in once, however often the app starts", async () => {
    const record = await shippedRecord();
    expect(await loadPublicRecord(record, deps())).toBe(42);
    expect(await loadPublicRecord(record, deps())).toBe(0);
    expect((await bodyOf(api().get("/healthz"))).events).toBe(42);
  });

  test("what was read is what is kept, word for word", async () => {
    const record = await shippedRecord();
    await loadPublicRecord(record, deps());
    for (const { id, recordRef, event } of record.events) {
      const kept = await bodyOf(api().get(`/api/events/${id}`));
      expect(kept).toMatchObject({ ...event, recordRef, origin: "public-record", revision: 1 });
    }
  });

  test("the facts that sources disagree about", async () => {
    await loadPublicRecord(await shippedRecord(), deps());
    expect(await byRef("B1")).toMatchObject({
      dates: { start: "2022-03-28", basis: "inferred" },
      format: "hybrid",
      headcounts: { items: [{ count: { kind: "more-than", value: 100 }, women: { kind: "unknown" } }] },
    });
    const cyber = await byRef("C25");
    expect(cyber.dates.start).toBe("2024-07-22");
    expect(cyber.variants).toContainEqual(
      expect.objectContaining({ fact: "dates", dates: expect.objectContaining({ start: "2024-06-22" }) }),
    );
    expect(cyber.taskLinks).toContainEqual(expect.objectContaining({ clause: "II.2.e", basis: "stated" }));
    const trainers = await byRef("C27");
    expect(trainers.dates).toMatchObject({ start: "2024-10-28", end: "2024-11-15" });
    expect(trainers.headcounts.items[0]).toMatchObject({
      count: { kind: "exact", value: 18 },
      women: { kind: "exact", value: 4 },
      printedWomenShare: { percent: 32.5 },
    });
    expect(await byRef("C14")).toMatchObject({ dates: { precision: "month", start: "2022-06-01", end: "2022-06-30" } });
    const phuYen = await byRef("B3");
    expect(phuYen.place).toMatchObject({
      name: { vi: expect.stringContaining("Phú Yên") },
      province: { code: "54", list: "2004" },
    });
    expect(phuYen.funding).toEqual({ status: "not-given" });
    const same = await list("from=2023-09-12&to=2023-09-13");
    expect(same).toHaveLength(2);
  });

  test("the ministry's workshop: two funders, one channel, no sum", async () => {
    await loadPublicRecord(await shippedRecord(), deps());
    const [found, ...others] = await list("q=bo+cong+an+lanh+dao+thang+2/2025");
    expect(others).toEqual([]);
    const event = await bodyOf(api().get(`/api/events/${found.id}`));
    expect(event.dates).toMatchObject({ start: "2025-02-20", end: "2025-02-21" });
    expect(event.sessions).toHaveLength(2);
    expect(event.funding.items).toEqual(
      ["gov-uk", "gov-canada"].map((funder) =>
        expect.objectContaining({ funder, channel: "un-women", amount: { status: "unknown" } }),
      ),
    );
  });

  test("what an organiser corrected survives the next start", async () => {
    const record = await shippedRecord();
    await loadPublicRecord(record, deps());
    const { id, origin, recordRef, revision, sequence, createdAt, updatedAt, ...content } = await byRef("B3");
    const put = await api().put(`/api/events/${id}`, { ...content, format: "hybrid" }, { "If-Match": '"1"' });
    expect(put.status).toBe(200);
    await loadPublicRecord(record, deps());
    expect((await byRef("B3")).format).toBe("hybrid");
  });
});

describe("error", () => {
  test("wrong rows are refused by name, and nothing is loaded", async () => {
    const good = await file();
    const broken = {
      ...good,
      events: good.events.map((event: { recordRef: string }) =>
        event.recordRef === "C7"
          ? { ...event, status: "perhaps" }
          : event.recordRef === "C9"
            ? { ...event, funding: [] }
            : event,
      ),
    };
    expect(() => readPublicRecord(broken)).toThrow(/C7: status: .*C9: funding: /s);
    expect((await bodyOf(api().get("/healthz"))).events).toBe(0);
  });

  test("a row that points to a clause or an organisation that is not there takes the whole record back", async () => {
    const record = await shippedRecord();
    const last = record.events.at(-1);
    const link = { programme: "nap-wps-2024-2030", clause: "II.9", basis: "suggested", why: { vi: "x" } } as const;
    const events = record.events.map((row) =>
      row === last ? { ...row, event: { ...row.event, taskLinks: [link] } } : row,
    );
    await expect(loadPublicRecord({ ...record, events }, deps())).rejects.toThrow(
      `${last?.recordRef}: {"code":"CLAUSE_NOT_FOUND"`,
    );
    expect((await bodyOf(api().get("/healthz"))).events).toBe(0);
    expect((await bodyOf(api().get("/api/organisations"))).items).toEqual([]);
    expect(await loadPublicRecord(record, deps())).toBe(42);
  });

  test("the same row twice", async () => {
    const good = await file();
    expect(() => readPublicRecord({ ...good, events: [...good.events, good.events[0]] })).toThrow(/is there twice/);
  });
});

describe("security", () => {
  test("nobody but the app itself enters the record under its own identifiers", async () => {
    const draft = (await shippedRecord()).events[0]?.event;
    const response = await api().post("/api/events", {
      ...draft,
      id: randomUUID(),
      recordRef: "B1",
      origin: "public-record",
    });
    expect(response.status).toBe(400);
  });
});
