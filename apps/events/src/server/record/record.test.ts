import { randomUUID } from "node:crypto";
import { EventId, itemsOf, type NewProgrammeEvent, OrganisationId } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { shippedRecord } from "./load.ts";
import type { PublicRecord, RecordedEvent } from "./public-record.ts";
import { loadPublicRecord } from "./service.ts";
import { sentenceOf, type Tally } from "./tally.ts";

const db = useDatabase();
const deps = () => ({ db: db(), now: testClock(), newId: randomUUID });
const api = () => testApp(db());
const list = async (query: string) => (await bodyOf(api().get(`/api/events?${query}`))).items;
const byRef = async (ref: string) => {
  const record = await shippedRecord();
  const id = record.events.find((event) => event.recordRef === ref)?.id;
  return bodyOf(api().get(`/api/events/${id}`));
};

const kept = ({ id }: RecordedEvent) => bodyOf(api().get(`/api/events/${id}`));
const counted = (some: Partial<Tally>): Tally => ({ added: 0, replaced: 0, same: 0, left: 0, ...some });
const postponed = (row: RecordedEvent): RecordedEvent => ({
  ...row,
  event: { ...row.event, status: "postponed", statusReason: { vi: "Bão đổ bộ vào miền Trung." } },
});

async function correct(row: RecordedEvent, change: Partial<NewProgrammeEvent>): Promise<void> {
  const put = await api().put(`/api/events/${row.id}`, { ...row.event, ...change }, { "If-Match": '"1"' });
  expect(put.status).toBe(200);
}

/** Every source key that a fact or a part of one cites. */
function citedIn(fact: unknown): unknown[] {
  if (typeof fact !== "object" || fact === null) return [];
  return Object.entries(fact).flatMap(([key, value]) => (key === "sources" ? value : citedIn(value)));
}

beforeEach(() => emptied(db()));

describe("happy", () => {
  test("42 events come in once, however often the app starts", async () => {
    const record = await shippedRecord();
    const load = await loadPublicRecord(record, deps());
    expect(load).toEqual({ events: counted({ added: 42 }), organisations: counted({ added: 43 }) });
    expect(load && sentenceOf(load)).toBe("Entered the public record: 42 events.");
    expect(await loadPublicRecord(record, deps())).toBeUndefined();
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
});

describe("sources", () => {
  test("every count, funder, outcome and stated link names the sources it rests on", async () => {
    const { events } = await shippedRecord();
    const facts = events.flatMap(({ recordRef, event }) =>
      [
        ...itemsOf(event.headcounts),
        ...itemsOf(event.funding),
        ...itemsOf(event.outcomes),
        ...event.taskLinks.filter((link) => link.basis === "stated"),
      ].map((fact) => ({ recordRef, fact })),
    );
    expect(facts.length).toBeGreaterThan(60);
    expect(facts.filter(({ fact }) => fact.sources === undefined)).toEqual([]);
  });

  test("so do the dates and the place", async () => {
    const { events } = await shippedRecord();
    const facts = events.flatMap(({ recordRef, event: { dates, place } }) =>
      [dates, ...(place.status === "known" ? [place] : [])].map((fact) => ({ recordRef, fact })),
    );
    expect(facts.length).toBeGreaterThan(events.length);
    expect(facts.filter(({ fact }) => fact.sources === undefined)).toEqual([]);
  });

  test("no source is listed that no fact rests on", async () => {
    const { events } = await shippedRecord();
    const idle = events.flatMap(({ recordRef, event: { sources, ...facts } }) => {
      const cited = new Set(citedIn(facts));
      return sources.filter((source) => !cited.has(source.key)).map((source) => `${recordRef} ${source.key}`);
    });
    expect(idle).toEqual([]);
  });
});

describe("a later edition", () => {
  test("adds what is new, replaces what nobody touched, leaves what somebody corrected, and counts each", async () => {
    const record = await shippedRecord();
    const [first, second, third, ...rest] = record.events;
    if (!first || !second || !third) throw new Error("the record is too short");
    await loadPublicRecord({ ...record, events: [first, second, ...rest] }, deps());
    await correct(second, { format: "online" });
    const load = await loadPublicRecord(
      {
        edition: "2027-01-01",
        organisations: record.organisations.map((row) =>
          row.id === "unitar" ? { ...row, shortName: { en: "UNITAR (new)" } } : row,
        ),
        events: [postponed(first), postponed(second), third, ...rest],
      },
      deps(),
    );
    expect(load).toEqual({
      events: counted({ added: 1, replaced: 1, left: 1, same: 39 }),
      organisations: counted({ replaced: 1, same: 42 }),
    });
    expect(load && sentenceOf(load)).toBe(
      "Brought the public record up to date. Events: 1 added, 1 replaced, 39 the same, 1 left as changed here. " +
        "Organisations: 0 added, 1 replaced, 42 the same, 0 left as changed here.",
    );
    expect(await kept(first)).toMatchObject({ status: "postponed", revision: 2, sequence: 1, recordRef: "B1" });
    expect(await kept(second)).toMatchObject({ status: "held", format: "online", revision: 2 });
    expect(await kept(third)).toMatchObject({ status: "held", revision: 1 });
    expect((await bodyOf(api().get("/api/organisations"))).items).toContainEqual(
      expect.objectContaining({ id: "unitar", shortName: { en: "UNITAR (new)" } }),
    );
  });

  test("replaces again what an edition before it replaced", async () => {
    const record = await shippedRecord();
    await loadPublicRecord(record, deps());
    await loadPublicRecord({ ...record, edition: "2027-01-01", events: record.events.map(postponed) }, deps());
    const load = await loadPublicRecord({ ...record, edition: "2027-02-01" }, deps());
    expect(load?.events).toEqual(counted({ replaced: 42 }));
  });

  test("asks whoever still has the old one open to look again", async () => {
    const record = await shippedRecord();
    const [row] = record.events;
    if (!row) throw new Error("the record is empty");
    await loadPublicRecord(record, deps());
    await loadPublicRecord({ ...record, edition: "2027-01-01", events: [postponed(row)] }, deps());
    const put = await api().put(`/api/events/${row.id}`, row.event, { "If-Match": '"1"' });
    expect(put.status).toBe(412);
  });

  test("knows an organisation of its own from one that an organiser entered under the same name", async () => {
    const record = await shippedRecord();
    const unitar = record.organisations.find((row) => row.id === "unitar");
    if (!unitar) throw new Error("UNITAR is not in the record");
    const name = { vi: "Hội Nữ trí thức Việt Nam" };
    expect((await api().post("/api/organisations", { name, type: "national-ngo" })).status).toBe(201);
    const load = await loadPublicRecord(
      { ...record, organisations: [...record.organisations, { ...unitar, id: OrganisationId.parse("vaiw"), name }] },
      deps(),
    );
    expect(load?.organisations).toEqual(counted({ added: 44 }));
  });

  test("an older edition after a newer one changes nothing", async () => {
    const record = await shippedRecord();
    await loadPublicRecord(record, deps());
    const events = record.events.map(postponed);
    expect(await loadPublicRecord({ ...record, edition: "2026-01-01", events }, deps())).toBeUndefined();
    expect((await byRef("B3")).status).toBe("held");
  });

  test("is entered whole or not at all: the row that fails is named, and what came before it is taken back", async () => {
    const record = await shippedRecord();
    await loadPublicRecord(record, deps());
    const link = { programme: "nap-wps-2024-2030", clause: "II.9", basis: "suggested", why: { vi: "x" } } as const;
    const events = record.events.map((row) =>
      row.recordRef === "C38" ? { ...row, event: { ...row.event, taskLinks: [link] } } : postponed(row),
    );
    const later = { ...record, edition: "2027-01-01", events };
    await expect(loadPublicRecord(later, deps())).rejects.toThrow(
      "The public record is not loaded: C38, taskLinks no. 1 clause: is refused (CLAUSE_NOT_FOUND)",
    );
    expect(await byRef("B3")).toMatchObject({ status: "held", revision: 1 });
    expect((await loadPublicRecord({ ...later, events: record.events }, deps()))?.events.same).toBe(42);
  });

  test("what only the database refuses is told under the name of the row", async () => {
    const record = await shippedRecord();
    await loadPublicRecord(record, deps());
    const later: PublicRecord = {
      ...record,
      edition: "2027-01-01",
      events: record.events.map((row) => (row.recordRef === "C7" ? { ...row, id: EventId.parse(randomUUID()) } : row)),
    };
    await expect(loadPublicRecord(later, deps())).rejects.toThrow(/not loaded: C7: duplicate key .*record_ref/);
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
