import { itemsOf, toSearchTerms } from "@wps/model";
import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { enter, enterOrganisations } from "../../../bench/enter.ts";
import { type GeneratedEvent, generatedEvents } from "../../../bench/generated-events.ts";
import { ACTORS } from "../../../test/actors.ts";
import { useDatabase } from "../../../test/database.ts";
import { matches } from "./filter.ts";
import type { Position } from "./listing.ts";
import { eventRepository } from "./repository.ts";
import { searchTextOf } from "./search-text.ts";

const db = useDatabase();
const LONG_WORD = "đường".repeat(40);

/** With what a search may stumble over: very long words, writing that folds apart, few words. */
const events: GeneratedEvent[] = generatedEvents({ count: 600, from: "2024-01-01", to: "2030-12-31" }).map(
  ({ id, event }, index) => {
    if (index % 50 === 0)
      return { id, event: { ...event, title: { vi: `Hội thảo ${LONG_WORD}${index} 평화와 안보` } } };
    if (index % 50 === 2) return { id, event: { ...event, title: { vi: "Gặp gỡ" }, summary: { vi: "Tại biên giới" } } };
    if (index % 50 === 1) return { id, event: { ...event, title: { vi: "Gặp gỡ" }, summary: { vi: "an ninh\nbiên" } } };
    return { id, event };
  },
);

/** The texts in which a search may find an event: its own, and the names of who takes part and pays. */
const texts = new Map<string, string[]>();

beforeAll(async () => {
  await enterOrganisations(db());
  await enter(db(), events);
  await sql`analyze`.execute(db());
  const named = await db().selectFrom("organisations").select(["id", "search"]).execute();
  const names = new Map(named.map(({ id, search }) => [id, search]));
  for (const { id, event } of events) {
    const involved = event.organisations.map(({ organisation }) => organisation);
    const funders = itemsOf(event.funding).flatMap(({ funder, channel }) => [funder, ...(channel ? [channel] : [])]);
    texts.set(id, [
      searchTextOf(event, undefined),
      ...[...involved, ...funders].map((organisation) => names.get(organisation) ?? ""),
    ]);
  }
}, 120_000);

/** Looks through every text, as the rule says it. */
function scan(query: string): string[] {
  const terms = toSearchTerms(query).slice(0, 12);
  if (terms.length === 0) return [];
  return events
    .filter(({ id }) => terms.every((term) => texts.get(id)?.some((text) => text.includes(term))))
    .map(({ id }) => id)
    .sort();
}

async function search(text: string): Promise<string[]> {
  const rows = await db()
    .selectFrom("events")
    .select("id")
    .where((event) => matches(event, { text }))
    .execute();
  return rows.map(({ id }) => id).sort();
}

const page = (text: string, limit: number, after?: Position) =>
  eventRepository(db()).page(ACTORS.admin, { text }, { order: "best-first", limit, after });

describe("happy", () => {
  const word = fc.constantFrom(
    ...["Bộ", "Công", "an", "ninh", "hòa bình", "phụ nữ", "lớp 1", "Tập huấn", "UN Women", "Government of Canada"],
    ...["II.2.e", "II.2", "25/02/2025", "tháng 3/2026", "2026-03", "cyberspace", "평화", LONG_WORD, `${LONG_WORD}5`],
    ...["an ninh biên", "ninh biên", "x'y", "\\", "&|!", "đ", "Đ", "1"],
  );
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(word, fc.nat()).map(([text, cut]) => text.slice(0, 1 + (cut % text.length))) },
    { weight: 2, arbitrary: word },
    { weight: 2, arbitrary: word.map((text) => `"${text}"`) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
  );

  test("the index finds exactly what looking through every text finds", async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), async (pieces) => {
        const query = pieces.join(" ");
        const expected = scan(query);
        hits += expected.length > 0 && expected.length < events.length ? 1 : 0;
        expect(await search(query)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
    expect(hits).toBeGreaterThan(20);
  });

  test("the title counts more than the summary, the summary more than the rest, and then the later day", async () => {
    const all = (await page("an ninh", 500)).events;
    const rankOf = ({ id }: { id: string }) => {
      const [title = "", summary = ""] = (texts.get(id)?.[0] ?? "").split("\f");
      const terms = toSearchTerms("an ninh");
      if (terms.every((term) => title.includes(term))) return 0;
      return terms.every((term) => title.includes(term) || summary.includes(term)) ? 1 : 2;
    };
    expect(new Set(all.map(rankOf))).toEqual(new Set([0, 1, 2]));
    const inOrder = all.toSorted(
      (a, b) => rankOf(a) - rankOf(b) || (a.dates.start === b.dates.start ? 0 : a.dates.start < b.dates.start ? 1 : -1),
    );
    expect(all.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id));
  });

  test("pages follow each other without a gap or a repetition, whatever their length", async () => {
    const whole = (await page("an ninh", 500)).events.map(({ id }) => id);
    const found: string[] = [];
    let after: Position | undefined;
    do {
      const slice = await page("an ninh", 37, after);
      expect(slice.total).toBe(scan("an ninh").length);
      found.push(...slice.events.map(({ id }) => id));
      after = slice.next;
    } while (after !== undefined && found.length < 500);
    expect(found.slice(0, 500)).toEqual(whole);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("speed", () => {
  test("a word is found by the index of words, and not by looking through every text", async () => {
    const rolledBack = new Error("as if nothing had been");
    const plan = db()
      .transaction()
      .execute(async (transaction) => {
        // Bare copies: what is checked at the end of a transaction would miss their parts.
        const columns = sql.join(
          ["kind", "title", "title_basis", "date_precision", "start_date", "end_date", "dates_basis", "time_zone"]
            .concat(["format", "place_status", "place_name", "place_basis", "status", "status_reason", "publication"])
            .concat(["sensitivity", "headcounts_status", "funding_status", "outcomes_status", "revision", "sequence"])
            .concat(["created_at", "updated_at", "origin"])
            .map((column) => sql.ref(column)),
        );
        await sql`insert into events (id, search, ${columns})
          select gen_random_uuid(), ' copy ' || copy || search, ${columns} from events, generate_series(1, 6) as copy
        `.execute(transaction);
        await sql`select gin_clean_pending_list('events_by_words')`.execute(transaction);
        await sql`analyze events`.execute(transaction);
        const found = transaction.selectFrom("events").select("id");
        const explained = await found.where((event) => matches(event, { text: "577" })).explain("json", sql`analyze`);
        throw Object.assign(rolledBack, { plan: JSON.stringify(explained) });
      });
    const { plan: said } = await plan.catch((error: typeof rolledBack & { plan: string }) => error);
    expect(said.includes('"Index Name":"events_by_words"')).toBe(true);
    expect(/"Node Type":"Seq Scan"[^{}]*"Alias":"own"/.test(said)).toBe(false);
  });
});
