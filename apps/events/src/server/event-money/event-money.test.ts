import type { EventMoney, Grant, ProgrammeEvent } from "@wps/model";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { moneyPaidBy } from "../../../test/event-money.ts";
import { GRANT } from "../../../test/grants.ts";
import { moneyOfEvents } from "./service.ts";

const db = useDatabase();
const as = (actor: Parameters<typeof testApp>[1]) => testApp(db(), actor);
const organiser = () => as(ACTORS.organiser);
let event: ProgrammeEvent;
let grant: Grant;
const address = () => `/api/events/${event.id}/money`;
const read = (app = organiser()): Promise<EventMoney> => bodyOf(app.get(address()));
const save = (revision: number, money: object, app = organiser()) =>
  app.put(address(), money, { "If-Match": `"${revision}"` });
/** As it crosses the wire: without what is undefined. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await bodyOf(as(ACTORS.admin).post("/api/events", SAMPLE));
  grant = await bodyOf(organiser().post("/api/grants", GRANT));
});

describe("happy", () => {
  test("where nobody has entered anything there is nothing, and not nothing spent", async () => {
    const answer = await organiser().get(address());
    expect([answer.status, answer.headers.get("ETag")]).toEqual([200, '"0"']);
    expect(await bodyOf(answer)).toEqual({ event: event.id, revision: 0, lines: [] });
  });

  test("what was entered is read as it was, in its order", async () => {
    const entered = moneyPaidBy(grant.id);
    const saved = await save(0, entered);
    expect([saved.status, saved.headers.get("ETag")]).toEqual([200, '"1"']);
    const expected = { ...plain(entered), event: event.id, revision: 1 };
    expect(await bodyOf(saved)).toEqual(expected);
    expect(await read()).toEqual(expected);
    expect(await read(as(ACTORS.verifier))).toEqual(expected);
    const turned = { lines: entered.lines.toReversed() };
    expect(await bodyOf(save(1, turned))).toEqual({ ...plain(turned), event: event.id, revision: 2 });
  });

  test("every version is kept, with who wrote it", async () => {
    await save(0, moneyPaidBy(grant.id));
    await save(1, { lines: [] }, as(ACTORS.admin));
    const versions = db().selectFrom("event_money_revisions").select(["revision", "value", "made_by"]);
    expect(await versions.orderBy("revision").execute()).toEqual([
      {
        revision: 1,
        value: { ...plain(moneyPaidBy(grant.id)), event: event.id, revision: 1 },
        made_by: ACTORS.organiser.account,
      },
      { revision: 2, value: { event: event.id, revision: 2, lines: [] }, made_by: ACTORS.admin.account },
    ]);
  });

  test("others who tell sums are given the money of many events, in their order", async () => {
    await save(0, moneyPaidBy(grant.id));
    const other: ProgrammeEvent = await bodyOf(as(ACTORS.admin).post("/api/events", SAMPLE));
    expect(await moneyOfEvents(db(), [other.id, event.id])).toEqual([
      { event: other.id, revision: 0, lines: [] },
      await read(),
    ]);
    expect(await moneyOfEvents(db(), [])).toEqual([]);
  });
});

describe("error", () => {
  test("of two who write at once the second is told, the first time as well", async () => {
    const money = moneyPaidBy(grant.id);
    for (const revision of [0, 1]) {
      const answers = await Promise.all([save(revision, money), save(revision, { lines: [] })]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    }
    expect(await bodyOf(save(1, money))).toMatchObject({
      code: "EVENT_MONEY_CHANGED",
      refusal: { yours: 1, current: 2 },
    });
  });

  test("a payer that there is not is named by its place", async () => {
    const nobody = { is: "organisation", organisation: "nobody", domestic: false };
    const strange = { is: "grant", grant: event.id };
    const unknown = (payer: object) => ({ status: "unknown", payers: [payer] });
    const [line] = moneyPaidBy(grant.id).lines;
    expect(await bodyOf(save(0, { shares: unknown(nobody), lines: [] }))).toMatchObject({
      code: "ORGANISATION_NOT_FOUND",
      refusal: { path: ["shares", "payers", 0, "organisation"], id: "nobody" },
    });
    expect(await bodyOf(save(0, { lines: [{ ...line, shares: unknown(strange) }] }))).toMatchObject({
      code: "PAYER_NOT_FOUND",
      refusal: { path: ["lines", 0, "shares", "payers", 0] },
    });
    expect(await bodyOf(save(0, { shares: unknown({ is: "withheld", nth: 0 }), lines: [] }))).toMatchObject({
      code: "PAYER_NOT_FOUND",
      refusal: { path: ["shares", "payers", 0] },
    });
    expect((await read()).revision).toBe(0);
  });

  test("shares that do not add up to the whole are none", async () => {
    const payer = { is: "grant", grant: grant.id };
    const shares = { status: "known", parts: [{ payer, hundredths: 9_999 }] };
    expect(await bodyOf(save(0, { shares, lines: [] }))).toMatchObject({
      code: "MALFORMED",
      issues: [{ path: ["shares", "parts"] }],
    });
  });

  test.each([
    ["that lost one of them", sql`delete from money_shares where line_id is null and position = 1`],
    ["of one that is not known", sql`update money_shares set hundredths = null where line_id is null`],
    ["of which nobody spoke", sql`update event_money set shares_status = null`],
  ])("the database itself keeps no shares %s", async (_, change) => {
    await save(0, moneyPaidBy(grant.id));
    const again = db().updateTable("event_money").set({ revision: 2 });
    await expect(
      db()
        .transaction()
        .execute(async (within) => {
          await change.execute(within);
          await within.executeQuery(again.compile());
        }),
    ).rejects.toThrow("shares add up to the whole, or are not known");
  });

  test("a grant that pays for something cannot go from the database", async () => {
    await save(0, moneyPaidBy(grant.id));
    await expect(db().deleteFrom("grants").execute()).rejects.toThrow("money_shares_grant_id_fkey");
  });
});

describe("security", () => {
  test("those who run the event write it, who verifies reads it, and its donor does neither", async () => {
    await save(0, moneyPaidBy(grant.id));
    const asked = await Promise.all(
      [ACTORS.donor, ACTORS.public, ACTORS.officer, actorFor("organiser", "gov-canada")].map((actor) =>
        as(actor).get(address()),
      ),
    );
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await save(1, { lines: [] }, as(ACTORS.verifier))).status).toBe(403);
    expect((await read()).revision).toBe(1);
  });

  describe("a grant that is another's", () => {
    let secret: Grant;
    const withBoth = () => {
      const { lines } = moneyPaidBy(grant.id);
      const mine = { payer: { is: "grant", grant: grant.id }, hundredths: 6_000 };
      const theirs = { payer: { is: "grant", grant: secret.id }, hundredths: 4_000 };
      return { shares: { status: "known", parts: [mine, theirs] }, lines: lines.slice(0, 1) };
    };
    beforeEach(async () => {
      const chain = [
        { organisation: "gov-canada", role: "funding" },
        { organisation: "un-women", role: "implementing" },
      ];
      secret = await bodyOf(as(ACTORS.admin).post("/api/grants", { ...GRANT, chain }));
    });

    test("is not named to who may not read it, and stays when they save", async () => {
      expect((await save(0, withBoth(), as(ACTORS.admin))).status).toBe(200);
      const shown = await read();
      expect(shown.shares).toMatchObject({ parts: [{}, { payer: { is: "withheld", nth: 1 }, hundredths: 4_000 }] });
      expect(JSON.stringify(shown)).not.toContain(secret.id);
      const answer = await save(1, { shares: shown.shares, lines: [] });
      expect(await answer.text()).not.toContain(secret.id);
      expect(await read(as(ACTORS.admin))).toMatchObject({ revision: 2, shares: withBoth().shares, lines: [] });
    });

    test("cannot be named, whether or not it is there", async () => {
      const shares = { status: "unknown", payers: [{ is: "grant", grant: secret.id }] };
      expect(await bodyOf(save(0, { shares, lines: [] }))).toMatchObject({
        code: "PAYER_NOT_FOUND",
        refusal: { path: ["shares", "payers", 0] },
      });
    });

    test("is not taken away, given another share or put elsewhere", async () => {
      await save(0, withBoth(), as(ACTORS.admin));
      const { shares, lines } = await read();
      const [line] = lines;
      const theirs = { is: "withheld", nth: 1 };
      const all = { status: "known", parts: [{ payer: theirs, hundredths: 10_000 }] };
      for (const [change, path] of [
        [{ lines }, ["shares"]],
        [{ shares: all, lines }, ["shares"]],
        [{ shares: { status: "unknown", payers: [theirs] }, lines }, ["shares"]],
        [{ shares, lines: [{ ...line, shares: all }] }, ["lines", 0, "shares"]],
      ] as const) {
        expect(await bodyOf(save(1, change))).toMatchObject({ code: "SHARES_WITHHELD", refusal: { path } });
      }
      const paid = {
        ...withBoth(),
        lines: [{ ...line, shares: { status: "unknown", payers: [{ is: "grant", grant: secret.id }] } }],
      };
      await save(1, paid, as(ACTORS.admin));
      expect(await bodyOf(save(2, { shares, lines: [] }))).toMatchObject({
        code: "SHARES_WITHHELD",
        refusal: { path: ["lines"] },
      });
    });
  });
});
