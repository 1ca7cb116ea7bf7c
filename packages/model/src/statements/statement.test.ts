import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRANT } from "../../test/grants.js";
import { RESULT } from "../../test/results.js";
import { cents, costLine, FIRST, moneyOfEvent, SECOND, snapshotWith, statementEvent } from "../../test/statements.js";
import { entriesOfGrant } from "./entries-of-grant.js";
import { statementOf } from "./statement.js";
import { type StatementFigure, ToldStatement } from "./statement-figure.js";
import { StatementSnapshot } from "./statement-snapshot.js";

const around = { grant: GRANT, rates: [] };
const paid = (minor: number, on: string, event: string = FIRST) =>
  entriesOfGrant([{ money: moneyOfEvent(event, [costLine(1, { actual: cents(minor, on) })]), isTold: true }], around);
const SECOND_HALF = { start: "2026-07-01", end: "2026-12-31" };
/** The second statement of a grant, after the one of {@link snapshotWith}. */
const next = (changes: object = {}) =>
  snapshotWith({ nth: 2, period: SECOND_HALF, earlier: statementOf(snapshotWith()).told, ...changes });

describe("statementOf", () => {
  it("tells what a grant paid in its period, and what is left of it", () => {
    const { money, events } = statementOf(snapshotWith());
    expect(money.total.actual).toMatchObject({
      entered: [{ currency: "CAD", minor: 125_050 }],
      known: 125_050,
      counted: 1,
    });
    expect(money.left).toBe(250_000_000 - 125_050);
    expect(events.map(({ id }) => id)).toEqual([FIRST]);
    expect(money.tables.map(({ by, rows }) => [by, rows.map(({ key }) => key)])).toEqual([
      ["year", ["2026"]],
      ["task", [null]],
      ["province", ["2025-46"]],
      ["event", [FIRST]],
    ]);
  });

  it("does not say what is left where something spent is not known", () => {
    const unknown = costLine(2, { actual: { amount: { status: "unknown" }, on: "2026-03-01" } });
    const entries = entriesOfGrant([{ money: moneyOfEvent(FIRST, [unknown]), isTold: true }], around);
    expect(statementOf(snapshotWith({ entries })).money.left).toBeUndefined();
    const amount = { status: "unknown" };
    expect(statementOf(snapshotWith({ grant: { ...GRANT, amount } })).money.left).toBeUndefined();
  });

  it("keeps an event on several tasks whole, in a row of its own", () => {
    const tasks = [
      { programme: "nap-wps", clause: "1.2" },
      { programme: "nap-wps", clause: "1.1" },
    ];
    const events = [statementEvent(FIRST, { tasks })];
    const [, byTask] = statementOf(snapshotWith({ events })).money.tables;
    expect(byTask?.rows.map(({ key }) => key)).toEqual(["nap-wps:1.1 nap-wps:1.2"]);
  });

  it("tells of people by the years of its period alone", () => {
    const sex = { at: { year: "2025", sex: "woman" }, people: 9 };
    const cells = [sex, { at: { year: "2026", sex: "woman" }, people: null }, { at: {}, people: 40 }];
    const people = { ...PEOPLE, tables: [{ subject: "sex", funder: "gov-canada", of: null, cells }] };
    expect(statementOf(snapshotWith({ people })).people[0]?.cells).toEqual([cells[1]]);
  });

  it("gives every row of its tables to the total, whatever was paid", () => {
    const drawn = fc.array(
      fc.record({ minor: fc.nat(10 ** 9), month: fc.integer({ min: 1, max: 12 }), isFirst: fc.boolean() }),
    );
    fc.assert(
      fc.property(drawn, (all) => {
        const entries = all.flatMap(({ minor, month, isFirst }) =>
          paid(minor, `2026-${String(month).padStart(2, "0")}-02`, isFirst ? FIRST : SECOND),
        );
        const events = [statementEvent(FIRST), statementEvent(SECOND, { province: null })];
        const snapshot = snapshotWith({ entries, events });
        const { money } = statementOf(snapshot);
        for (const { rows } of money.tables) {
          expect(rows.reduce((sum, { sums }) => sum + (sums.actual?.known ?? 0), 0)).toBe(
            money.total.actual?.known ?? 0,
          );
        }
        const other = statementOf({ ...snapshot, period: SECOND_HALF }).money;
        expect((money.total.actual?.known ?? 0) + (other.total.actual?.known ?? 0)).toBe(
          other.toDate.actual?.known ?? 0,
        );
      }),
    );
  });
});

describe("the next statement", () => {
  it("corrects nothing where nothing became another", () => {
    expect(statementOf(next()).corrections).toEqual([]);
    expect(statementOf(next({ entries: [...snapshotWith().entries, ...paid(5, "2026-08-01")] })).corrections).toEqual(
      [],
    );
  });

  it("lists what became another, as it was told and as it is", () => {
    const { corrections } = statementOf(next({ entries: paid(100_000, "2026-03-09") }));
    expect(corrections.map(({ nth, before, after }) => [nth, sumIn(before), sumIn(after)])).toEqual(
      // In all, and by year, task, province and event.
      Array(5).fill([1, 125_050, 100_000]),
    );
  });

  it("lists what came late, and what is not told any more", () => {
    const late = statementOf(
      next({
        entries: [...snapshotWith().entries, ...paid(7, "2026-05-01", SECOND)],
        events: [...snapshotWith().events, statementEvent(SECOND, { province: "2025-01", results: [] })],
      }),
    );
    expect(late.corrections).toContainEqual({
      nth: 1,
      before: { is: "events", count: 1 },
      after: { is: "events", count: 2 },
    });
    expect(late.corrections.some(({ before, after }) => before === undefined && sumIn(after) === 7)).toBe(true);
    const gone = statementOf(next({ entries: [] }));
    expect(gone.corrections.some(({ before, after }) => after === undefined && sumIn(before) === 125_050)).toBe(true);
  });

  it("lists a result that was corrected, and none that has come since", () => {
    const [indicator] = RESULT.indicators;
    const period = { period: SECOND_HALF, actual: { status: "known", value: "50" } };
    const results = (periods: readonly object[]) => ({
      revision: 2,
      results: [{ ...RESULT, indicators: [{ ...indicator, periods }] }],
    });
    expect(statementOf(next({ results: results([...(indicator?.periods ?? []), period]) })).corrections).toEqual([]);
    const corrected = [{ ...indicator?.periods[0], actual: { status: "known", value: "35" } }];
    expect(statementOf(next({ results: results(corrected) })).corrections).toMatchObject([
      { before: { value: { value: { value: "36" } } }, after: { value: { value: { value: "35" } } } },
    ]);
  });

  it("corrects nothing about people of years that went on", () => {
    const cells = (people: number) => [{ at: { year: "2026", sex: "woman" }, people }];
    const told = (until: string, people: number) => ({
      ...PEOPLE,
      until,
      tables: [{ subject: "sex", funder: "gov-canada", of: null, cells: cells(people) }],
    });
    const toldAt = (
      until: string,
      people: number,
      earlier = statementOf(snapshotWith({ people: told("2026-06-30", 20) })).told,
    ) => statementOf(next({ people: told(until, people), earlier }));
    expect(toldAt("2026-09-30", 31).corrections).toEqual([]);
    const whole = toldAt("2026-12-31", 40);
    expect(whole.corrections).toEqual([]);
    expect(toldAt("2026-12-31", 41, [...whole.told]).corrections).toMatchObject([
      { nth: 1, before: { people: 40 }, after: { people: 41 } },
      { nth: 2, before: { people: 40 }, after: { people: 41 } },
    ]);
  });

  it("takes the place of an earlier one of the same months", () => {
    const again = statementOf(next({ period: snapshotWith().period }));
    expect(again.told.map(({ nth }) => nth)).toEqual([2]);
    expect(statementOf(next()).told.map(({ nth }) => nth)).toEqual([1, 2]);
  });

  it("says the same after it was written down and read again", () => {
    const snapshot = next({ entries: paid(100_000, "2026-03-09") });
    const read = StatementSnapshot.parse(JSON.parse(JSON.stringify(snapshot)));
    expect(statementOf(read)).toEqual(statementOf(snapshot));
    for (const told of statementOf(read).told) expect(ToldStatement.parse(told)).toEqual(told);
  });
});

describe("StatementSnapshot", () => {
  it.each([
    ["a period that ends within a month", { period: { start: "2026-01-01", end: "2026-06-29" } }],
    ["a period that begins within a month", { period: { start: "2026-01-02", end: "2026-06-30" } }],
    ["a statement before the first", { nth: 0 }],
    ["a part of it that it does not know", { participants: [] }],
  ])("refuses %s", (_, change) => {
    expect(StatementSnapshot.safeParse({ ...snapshotWith(), ...change }).success).toBe(false);
  });
});

const PEOPLE = {
  release: 1,
  until: "2026-06-30",
  isAudited: true,
  sha256: "a".repeat(64),
  versions: { tables: 1, method: 1, catalogue: "2026-07-01" },
};

const sumIn = (figure: StatementFigure | undefined) => (figure?.is === "money" ? figure.sum.known : undefined);
