import type { Grant, ProgrammeEvent } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { moneyPaidBy } from "../../../test/event-money.ts";
import { GRANT } from "../../../test/grants.ts";

const db = useDatabase();
const admin = () => testApp(db(), ACTORS.admin);
const donor = () => testApp(db(), ACTORS.donor);
let grant: Grant;
const read = (app = donor()) => bodyOf(app.get(`/api/grants/${grant.id}/events`));
const NOTHING = { sums: [], unknown: 0 };
const paid = (minor: number) => ({ sums: [{ minor, currency: "VND" }], unknown: 0 });

/** An event of which the grant pays three quarters, as far as that is known. */
async function paidEvent(change: object = {}): Promise<ProgrammeEvent> {
  const event = await bodyOf(admin().post("/api/events", { ...SAMPLE, ...change }));
  const saved = await admin().put(`/api/events/${event.id}/money`, moneyPaidBy(grant.id), { "If-Match": '"0"' });
  expect(saved.status).toBe(200);
  return event;
}

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  grant = await bodyOf(admin().post("/api/grants", GRANT));
});

describe("happy", () => {
  test("a grant that pays for nothing yet has no events", async () => {
    const total = { planned: NOTHING, committed: NOTHING, actual: NOTHING };
    expect(await read()).toEqual({ grant: grant.id, items: [], total, withheld: 0 });
  });

  test("what it pays is told event by event, the latest first, and together", async () => {
    const first = await paidEvent();
    const dates = { ...SAMPLE.dates, start: "2026-12-08", end: "2026-12-09" };
    const second = await paidEvent({ dates, sessions: [] });
    await bodyOf(admin().post("/api/events", SAMPLE));
    const { items, total, withheld } = await read();
    // Of the second line it is known that the grant pays, and not how much; of the first one the commitment is not known.
    const each = {
      planned: { ...paid(9_000_000), unknown: 1 },
      committed: { sums: [], unknown: 1 },
      actual: paid(7_500_000),
    };
    expect(items.map((item: { event: ProgrammeEvent; paid: object }) => [item.event.id, item.paid])).toEqual([
      [second.id, each],
      [first.id, each],
    ]);
    expect(total).toEqual({
      planned: { ...paid(18_000_000), unknown: 2 },
      committed: { sums: [], unknown: 2 },
      actual: paid(15_000_000),
    });
    expect(withheld).toBe(0);
  });
});

describe("error", () => {
  test("a grant that there is not pays for nothing", async () => {
    const answer = await admin().get("/api/grants/439c044e-b44b-4821-8672-2662705f45ac/events");
    expect(await bodyOf(answer)).toMatchObject({ code: "GRANT_NOT_FOUND" });
  });
});

describe("security", () => {
  test("events that the reader may not know of are counted and not named, and what is paid there is in the total alone", async () => {
    const shown = await paidEvent();
    const hidden = [
      await paidEvent({ sensitivity: "sensitive" }),
      await paidEvent({ publication: "draft", funding: { status: "not-given" } }),
    ];
    const seen = await read();
    expect(seen.items.map(({ event }: { event: ProgrammeEvent }) => event.id)).toEqual([shown.id]);
    expect(seen).toMatchObject({ total: { actual: paid(22_500_000) }, withheld: 2 });
    for (const { id } of hidden) expect(JSON.stringify(seen)).not.toContain(id);
    expect(await read(admin())).toMatchObject({ total: { actual: paid(22_500_000) }, withheld: 0 });
  });

  test("whoever has no part in a grant is not told that it pays", async () => {
    await paidEvent();
    for (const actor of [actorFor("donor", "gov-australia"), actorFor("organiser", "moj")]) {
      expect(await read(testApp(db(), actor))).toMatchObject({ code: "GRANT_NOT_FOUND" });
    }
    expect(await read(testApp(db(), ACTORS.public))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});
