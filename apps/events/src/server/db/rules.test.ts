import { randomUUID } from "node:crypto";
import {
  Contribution,
  ContributionId,
  EventId,
  Line,
  NewProgrammeEvent,
  Organisation,
  OrganisationId,
  Prose,
  SessionId,
  SourceKeys,
  WebAddress,
} from "@wps/model";
import fc from "fast-check";
import { type RawBuilder, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import { SAMPLE, seedOrganisations } from "../../../test/app.ts";
import { ITEM } from "../../../test/contributions.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { contributionRepository } from "../contributions/repository.ts";
import { eventRepository } from "../events/repository.ts";
import type { CHILD_TABLES } from "../events/rows.ts";
import { organisationRepository } from "../organisations/repository.ts";
import { atomically } from "./atomically.ts";

const db = useDatabase();
beforeEach(() => seedOrganisations(db()));
afterEach(() => emptied(db()));

/** A fault in the data, and nothing that a programmer got wrong: classes 22 and 23 of PostgreSQL's error codes. */
const REFUSED = { code: expect.stringMatching(/^2[23]/) };

const [session, secondSession] = SAMPLE.sessions;
const [involvement] = SAMPLE.organisations;
const [link] = SAMPLE.taskLinks;
const [source] = SAMPLE.sources;
const listed = (item: object) => ({ status: "listed", items: [item] });
const PERSONS = { unit: "person", standing: "chosen", basis: "stated" };
const FUNDING = { funder: "mps", level: "event", amount: { status: "unknown" }, basis: "stated" };

const CONTRIBUTION = Contribution.parse({
  ...ITEM,
  date: "2026-11-21",
  against: { edition: "2026-11-21", clause: { ...ITEM.clause, text: { status: "missing" } } },
});
const { clause } = CONTRIBUTION;
const { text } = clause;
const [itsSource] = CONTRIBUTION.sources;
const wrongText = (changes: object) => ({ clause: { ...clause, text: { ...text, ...changes } } });

/** The tables that hold what the model has a schema for. */
type Told = "events" | (typeof CHILD_TABLES)[number] | "organisations" | "contributions" | "contribution_sources";

/** By table, changes of a good event, organisation or contribution that make it one that the model refuses. */
const WRONG: Record<Told, object[]> = {
  organisations: [
    { id: "MPS" },
    { id: "a".repeat(65) },
    { name: {} },
    { type: "ngo" },
    { partOf: "Not A Code" },
    { validFrom: "2024-01-02", validTo: "2024-01-01" },
    { validFrom: "1899-12-31" },
  ],
  events: [
    { kind: "party" },
    { title: {} },
    { title: { vi: "" } },
    { title: { vi: " x" } },
    { title: { vi: "x\ny" } },
    { title: { vi: "Bộ".normalize("NFD") } },
    { title: { vi: "x".repeat(301) } },
    { title: { fr: "x" } },
    { titleBasis: "guessed" },
    { summary: { en: "x\u0007y" } },
    { dates: { ...SAMPLE.dates, start: "2026-12-03" }, sessions: [] },
    { dates: { ...SAMPLE.dates, start: "2022-12-01" } },
    { dates: { ...SAMPLE.dates, end: "2200-01-01" } },
    { dates: { ...SAMPLE.dates, precision: "month" }, sessions: [] },
    { dates: { ...SAMPLE.dates, sources: ["s9"] } },
    { dates: { ...SAMPLE.dates, sources: [] } },
    { dates: { ...SAMPLE.dates, basis: "heard" } },
    { timeZone: "+07:00" },
    { format: "by-post" },
    { place: { ...SAMPLE.place, province: { code: "1", list: "2025" } } },
    { place: { ...SAMPLE.place, province: { code: "01", list: "2004" } } },
    { place: { ...SAMPLE.place, province: { code: "01", list: "1999" } } },
    { status: "lost" },
    { status: "cancelled" },
    { statusReason: { vi: "Vì bão." } },
    { publication: "secret" },
    { sensitivity: "low" },
    { expected: { count: { kind: "exact", value: 4 }, women: { kind: "exact", value: 5 } } },
    { expected: { count: { kind: "exact", value: -4 }, women: { kind: "unknown" } } },
    { expected: { count: { kind: "exact" }, women: { kind: "unknown" } } },
    { expected: { count: { kind: "unknown", value: 4 }, women: { kind: "unknown" } } },
    { expected: { count: { kind: "unknown" } } },
    { budget: { status: "known" } },
    { budget: { status: "known", money: { minor: -1, currency: "VND" } } },
    { budget: { status: "known", money: { minor: 1, currency: "XXX" } } },
    { cost: { status: "withheld" } },
    { cost: { status: "unknown", money: { minor: 1, currency: "VND" } } },
    { organisations: [] },
    { headcounts: { status: "listed", items: [] } },
    { funding: { status: "listed", items: [] } },
    { outcomes: { status: "listed", items: [] } },
    { funding: { status: "nobody-knows" } },
  ],
  event_sessions: [
    { sessions: [{ ...session, date: "2026-12-03" }] },
    { sessions: [{ ...session, hours: { start: "09:00", end: "08:00" } }] },
    { sessions: [{ ...session, hours: { start: "08:00:30", end: "09:00:30" } }] },
    { sessions: [session, secondSession].map((twin) => ({ ...twin, id: "00000000-0000-4000-8000-000000000003" })) },
    { sessions: [session], dates: { ...SAMPLE.dates, precision: "month", start: "2026-12-01", end: "2026-12-31" } },
    { sessions: Array.from({ length: 401 }, () => ({ ...session, id: randomUUID() })) },
  ],
  event_organisations: [
    { organisations: [{ ...involvement, role: "guest" }] },
    { organisations: [involvement, involvement] },
    { organisations: [{ ...involvement, sources: ["s9"] }] },
    { organisations: [{ ...involvement, sources: ["s1 s1"] }] },
  ],
  event_task_links: [
    { taskLinks: [{ ...link, programme: "NAP" }] },
    { taskLinks: [{ ...link, clause: "II.2.w" }] },
    { taskLinks: [{ ...link, clause: "II.2.e\n" }] },
    { taskLinks: [{ ...link, basis: "proven" }] },
    { taskLinks: [link, link] },
  ],
  event_headcounts: [
    { headcounts: listed({ ...PERSONS, count: { kind: "exact", value: -1 }, women: { kind: "unknown" } }) },
    { headcounts: listed({ ...PERSONS, count: { kind: "exact", value: 100_000_001 }, women: { kind: "unknown" } }) },
    { headcounts: listed({ ...PERSONS, count: { kind: "exact", value: 4 }, women: { kind: "exact", value: 5 } }) },
    { headcounts: listed({ ...PERSONS, count: { kind: "exact", value: 4 }, women: { kind: "more-than", value: 4 } }) },
    {
      headcounts: listed({
        ...PERSONS,
        unit: "agency",
        count: { kind: "exact", value: 4 },
        women: { kind: "exact", value: 1 },
      }),
    },
    {
      headcounts: listed({ ...PERSONS, count: { kind: "about", value: 4 }, women: { kind: "unknown" }, printed: "" }),
    },
    {
      headcounts: listed({
        ...PERSONS,
        count: { kind: "about", value: 4 },
        women: { kind: "unknown" },
        printedWomenShare: { percent: 101, sources: ["s1"] },
      }),
    },
  ],
  event_funding: [
    { funding: listed({ ...FUNDING, level: "country" }) },
    { funding: listed({ ...FUNDING, amount: { status: "known", money: { minor: 1, currency: "XYZ" } } }) },
    { funding: listed({ ...FUNDING, amount: { status: "known", money: { minor: -1, currency: "VND" } } }) },
    { funding: listed({ ...FUNDING, project: { vi: "" } }) },
  ],
  event_outcomes: [
    { outcomes: listed({ kind: "hope", statement: { vi: "x" } }) },
    { outcomes: listed({ kind: "output", statement: {} }) },
  ],
  event_deviations: [
    { deviations: [{ fact: "weather", reason: { vi: "Mưa." } }] },
    { deviations: [{ fact: "dates", reason: {} }] },
    { deviations: ["Mưa.", "Nắng."].map((vi) => ({ fact: "dates", reason: { vi } })) },
  ],
  event_variants: [
    { variants: [{ fact: "weather", note: { vi: "x" } }] },
    { variants: [{ fact: "format" }] },
    { variants: [{ fact: "format", note: {} }] },
    { variants: [{ fact: "dates", note: { vi: "x" } }] },
    { variants: [{ fact: "format", note: { vi: "x" }, sources: ["s9"] }] },
  ],
  event_sources: [
    { sources: [{ ...source, key: "S1" }] },
    { sources: [source, source] },
    { sources: [{ ...source, citation: "" }] },
    { sources: [{ ...source, url: "HTTP://example.org" }] },
    { sources: [{ ...source, url: "https://example.org/a b" }] },
    { sources: [{ ...source, url: "https://exa\nmple.org" }] },
    { sources: [{ ...source, url: "ftp://example.org" }] },
    { sources: [{ ...source, published: "1899-12-31" }] },
  ],
  contributions: [
    { programme: "NAP" },
    { clause: { ...clause, code: "II.3.w" } },
    { clause: { ...clause, kind: "chapter" } },
    { clause: { ...clause, parent: "II" } },
    { clause: { ...clause, parent: undefined } },
    { clause: { ...clause, code: "III" }, against: { edition: "2026-11-21" } },
    { clause: { ...clause, code: "M.1", parent: "M" }, against: { edition: "2026-11-21" } },
    { clause: { ...clause, shortTitle: {} } },
    wrongText({ status: "rumour" }),
    wrongText({ wording: {} }),
    wrongText({ wording: undefined }),
    wrongText({ complete: undefined }),
    wrongText({ sources: ["s9"] }),
    wrongText({ note: { vi: "" } }),
    { clause: { ...clause, numbering: { status: "guessed" } } },
    { clause: { ...clause, numbering: { status: "seen", note: { fr: "x" } } } },
    { contributor: "" },
    { contributor: "x\ny" },
    { date: "1899-12-31" },
    { against: { edition: "2200-01-01" } },
    { against: { edition: "2026-11-21", clause: { ...clause, code: "II.3.b" } } },
    { against: { edition: "2026-11-21", clause: [] } },
  ],
  contribution_sources: [
    { sources: [itsSource, itsSource] },
    { sources: [{ ...itsSource, key: "S1" }] },
    { sources: [{ ...itsSource, citation: "" }] },
    { sources: [{ ...itsSource, url: "ftp://example.org" }] },
    { sources: [{ ...itsSource, published: "1899-12-31" }] },
    { sources: [{ ...itsSource, note: {} }] },
    { sources: Array.from({ length: 21 }, (_, index) => ({ ...itsSource, key: `s${index + 1}` })) },
  ],
};

const ORGANISATION = Organisation.parse({ id: "moj", name: { vi: "Bộ Tư pháp" }, type: "government" });

function enter(event: NewProgrammeEvent, id = EventId.parse(randomUUID())): Promise<void> {
  const sessions = event.sessions.map((entry) => ({ ...entry, id: entry.id ?? SessionId.parse(randomUUID()) }));
  const stamps = { id, origin: "organiser", now: "2026-11-21T01:00:00.000Z" } as const;
  return atomically(db(), (transaction) => eventRepository(transaction).insert({ ...event, sessions }, stamps));
}

function contribute(contribution: Contribution): Promise<void> {
  const id = ContributionId.parse(randomUUID());
  return atomically(db(), (transaction) => contributionRepository(transaction).insert(id, contribution));
}

test("what all these changes start from is accepted", async () => {
  await enter(SAMPLE);
  await organisationRepository(db()).insert(ORGANISATION, "organiser");
  await contribute(CONTRIBUTION);
});

describe.each(Object.entries(WRONG))("what the model refuses, so does %s", (table, changes) => {
  test.each(changes.map((change) => [JSON.stringify(change).slice(0, 160), change] as const))(
    "%s",
    async (_, change) => {
      if (table === "organisations") {
        const wrong = Object.assign(structuredClone(ORGANISATION), change);
        expect(Organisation.safeParse(wrong).data).not.toEqual(wrong);
        await expect(organisationRepository(db()).insert(wrong, "organiser")).rejects.toMatchObject(REFUSED);
      } else if (table.startsWith("contribution")) {
        const wrong = Object.assign(structuredClone(CONTRIBUTION), change);
        expect(Contribution.safeParse(wrong).data).not.toEqual(wrong);
        await expect(contribute(wrong)).rejects.toMatchObject(REFUSED);
      } else {
        const wrong = Object.assign(structuredClone(SAMPLE), change);
        expect(NewProgrammeEvent.safeParse(wrong).data).not.toEqual(wrong);
        await expect(enter(wrong)).rejects.toMatchObject(REFUSED);
      }
    },
  );
});

test.each([
  sql`update events set headcounts_status = 'none'`,
  sql`update events set funding_status = 'not-given'`,
  sql`update events set outcomes_status = 'none'`,
  sql`update events set record_ref = ''`,
  sql`update events set updated_at = created_at - interval '1 second'`,
  sql`update events set created_at = '-infinity'`,
  sql`update events set place_status = 'not-given'`,
  sql`update events set start_date = '2026-12-02'`,
  sql`update events set province_list = null`,
  sql`update event_sessions set date = '2026-12-03'`,
  sql`update event_sessions set end_time = null where start_time is not null`,
  sql`update event_sources set key = 's2'`,
  sql`update event_variants set variant = variant || '{"sources": ["s2"]}'`,
  sql`update event_headcounts set women_value = null where women_kind = 'exact'`,
  sql`update event_funding set amount_currency = null where amount_minor is not null`,
  sql`delete from event_sources`,
  sql`delete from event_organisations`,
  sql`delete from event_headcounts`,
  sql`delete from event_funding`,
  sql`delete from event_outcomes`,
  sql`delete from organisations`,
])("an event that is in cannot be made incoherent by hand (%#)", async (statement) => {
  await enter(SAMPLE);
  await expect(statement.execute(db())).rejects.toMatchObject(REFUSED);
});

test.each([
  sql`update contributions set text_status = 'missing'`,
  sql`update contributions set text_sources = array['s3']`,
  sql`update contributions set text_sources = null`,
  sql`update contributions set clause = 'II.3.b'`,
  sql`update contributions set revision = 0`,
  sql`update contribution_sources set key = 's3' where key = 's1'`,
  sql`delete from contribution_sources`,
])("a contribution that is in cannot be made incoherent by hand (%#)", async (statement) => {
  await contribute(CONTRIBUTION);
  await expect(statement.execute(db())).rejects.toMatchObject(REFUSED);
});

test("a part of one event cannot move to another that does not allow it", async () => {
  await enter({ ...SAMPLE, headcounts: { status: "none" } }, EventId.parse("00000000-0000-4000-8000-000000000001"));
  await enter(SAMPLE, EventId.parse("00000000-0000-4000-8000-000000000002"));
  const move = sql`update event_headcounts set event_id = '00000000-0000-4000-8000-000000000001'`;
  await expect(move.execute(db())).rejects.toThrow("headcounts_status disagrees");
});

test.each(["2004", "2025"] as const)("across 1 July 2025 the province may be one of the list of %s", async (list) => {
  const dates = { precision: "year", start: "2025-01-01", end: "2025-12-31", basis: "stated" } as const;
  const place = { status: "known", name: { vi: "Hà Nội" }, basis: "stated", province: { code: "01", list } } as const;
  await enter(NewProgrammeEvent.parse({ ...SAMPLE, dates, place, sessions: [] }));
});

describe("the database is never stricter than the model", () => {
  const characters = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.webUrl());
  const addresses = characters.map((text) => `https://example.org/${text}`);
  const keys = fc.array(fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/), fc.constant("null")), { minLength: 1 });
  const cases: [string, fc.Arbitrary<unknown>, z.ZodType, (value: unknown) => RawBuilder<unknown>][] = [
    ["Line", characters, Line, (value) => sql`select ${value}::text_line`],
    ["Prose", characters, Prose, (value) => sql`select ${value}::prose`],
    ["WebAddress", addresses, WebAddress, (value) => sql`select ${value}::web_address`],
    ["SourceKeys", keys, SourceKeys, (value) => sql`select ${value}::source_keys`],
    ["OrganisationId", characters, OrganisationId, (value) => sql`select ${value}::organisation_id`],
  ];

  test.each(cases)("%s", async (_, values, schema, stored) => {
    const property = fc.asyncProperty(values, async (value) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) await stored(parsed.data).execute(db());
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
