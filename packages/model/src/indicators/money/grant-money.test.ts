import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { by, dongOn, grantOf, idOf, moneyOfEvent, shared } from "../../../test/grant-money.js";
import { ProgrammeCode } from "../../clause.js";
import { EventId } from "../../event.js";
import { MONEY_STAGES } from "../../line-part.js";
import { OrganisationId } from "../../organisation.js";
import {
  GRANT_MONEY_TABLES,
  GrantMoney,
  type GrantMoneyQuestion,
  type GrantMoneyTable,
  moneyOfGrants,
} from "./grant-money.js";

const OURS = grantOf(1, "gov-canada", ["un-women"]);
const DIRECT = grantOf(2, "gov-canada");
const THEIRS = grantOf(3, "gov-korea");
const HOST = { is: "organisation" as const, organisation: OrganisationId.parse("mps"), domestic: true };
const NAP = ProgrammeCode.parse("nap-2024-2030");
const shownEvent = (nth: number, clauses: readonly string[], province?: string) => ({
  id: EventId.parse(idOf(2, nth)),
  taskLinks: clauses.map((clause) => ({
    programme: NAP,
    ...(clause !== "" && { clause }),
    basis: "stated" as const,
    why: { vi: "Nêu trong kế hoạch." },
  })),
  place:
    province === undefined
      ? ({ status: "not-given" } as const)
      : ({
          status: "known",
          name: { vi: "Hà Nội" },
          province: { code: province, list: "2025" },
          basis: "stated",
        } as const),
});
const asked = (question: Partial<GrantMoneyQuestion>) =>
  moneyOfGrants({ grants: [OURS], others: [THEIRS], money: [], events: [], currency: "VND", rates: [], ...question });
const spentBy = (table: GrantMoneyTable, question: Partial<GrantMoneyQuestion>) =>
  asked(question).tables[table].map(({ at, figures }) => [at.is === "one" ? at.key : at.is, figures.actual?.known]);

describe("moneyOfGrants", () => {
  it("tells of a line the part that the grants pay", () => {
    const halves = shared([by(OURS), 5_000], [HOST, 5_000]);
    const told = asked({ money: [moneyOfEvent(1, [{ planned: dongOn(300), actual: dongOn(101) }], halves)] });
    expect(GrantMoney.parse(told)).toEqual(told);
    const none = { counted: 1, amountUnknown: 0, shareUnknown: 0, rateMissing: 0, unpriced: 0 };
    expect(told.total).toEqual({
      planned: { entered: [{ minor: 150, currency: "VND" }], known: 150, ...none },
      actual: { entered: [{ minor: 51, currency: "VND" }], known: 51, ...none },
    });
  });

  it("keeps apart what nobody knows: the amount, the share, the rate and the price", () => {
    const dollars = { status: "known", money: { minor: 10_000, currency: "USD" } };
    const on = "2026-03-01";
    const lines = [
      { actual: dongOn(7) },
      { actual: { on, amount: { status: "unknown" } } },
      { actual: dongOn(900), shares: { status: "unknown", payers: [by(OURS), by(THEIRS)] } },
      { actual: { on, amount: dollars } },
      { actual: { on, amount: { status: "in-kind", what: { vi: "Hội trường" }, valuation: null } } },
    ];
    const all = shared([by(OURS), 10_000]);
    const { total } = asked({ money: [moneyOfEvent(1, lines, all)] });
    expect(total.actual).toEqual({
      entered: [
        { minor: 10_000, currency: "USD" },
        { minor: 7, currency: "VND" },
      ],
      known: 7,
      counted: 1,
      amountUnknown: 1,
      shareUnknown: 1,
      rateMissing: 1,
      unpriced: 1,
    });
    const rate = { units: "1", from: "USD", to: "VND", worth: "26000", on, source: "SBV" } as const;
    expect(asked({ money: [moneyOfEvent(1, lines, all)], rates: [rate] }).total.actual).toMatchObject({
      known: 2_600_007,
      rateMissing: 0,
    });
  });

  it("says nothing where nothing was entered, and 0 where somebody entered 0", () => {
    const all = shared([by(OURS), 10_000]);
    expect(asked({ money: [moneyOfEvent(1, [{}], all)] }).total).toEqual({});
    expect(asked({ money: [moneyOfEvent(1, [{ actual: dongOn(0) }], all)] }).total).toMatchObject({
      actual: { known: 0, counted: 1 },
    });
  });

  it("counts an event on two tasks once, and gives neither a half of it", () => {
    const all = shared([by(OURS), 10_000]);
    const money = [1, 2, 3, 4].map((nth) => moneyOfEvent(nth, [{ actual: dongOn(10 ** nth) }], all));
    const events = [
      shownEvent(1, ["1.a"]),
      shownEvent(2, ["1.a", "2.b"]),
      shownEvent(3, ["", "1.a"]),
      shownEvent(4, []),
    ];
    expect(spentBy("task", { money, events })).toEqual([
      [`${NAP} 1.a`, 1_010],
      ["several", 100],
      ["none", 10_000],
    ]);
    expect(spentBy("programme", { money, events })).toEqual([
      [NAP, 1_110],
      ["none", 10_000],
    ]);
  });

  it("tells of an event that the reader may not know of no place, no task and no name", () => {
    const all = shared([by(OURS), 10_000]);
    const money = [1, 2].map((nth) => moneyOfEvent(nth, [{ actual: dongOn(10 ** nth) }], all));
    const question = { money, events: [shownEvent(1, ["1.a"], "01")] };
    for (const table of ["event", "programme", "task", "province"] as const) {
      expect(spentBy(table, question)[1]).toEqual(["withheld", 100]);
    }
    expect(spentBy("province", question)[0]).toEqual(["2025-01", 10]);
    expect(JSON.stringify(asked(question))).not.toContain(idOf(2, 2));
  });

  it("takes the year of the amount, the channel of the grant, and only the days that are asked for", () => {
    const lines = [
      { actual: dongOn(1, "2025-12-31"), shares: shared([by(OURS), 10_000]) },
      { actual: dongOn(10, "2026-01-01"), shares: shared([by(DIRECT), 10_000]) },
      { actual: dongOn(100, "2026-01-02"), shares: { status: "unknown", payers: [by(OURS), by(DIRECT)] } },
    ];
    const question = { grants: [OURS, DIRECT], money: [moneyOfEvent(1, lines)] };
    expect(spentBy("year", question)).toEqual([
      ["2025", 1],
      ["2026", 10],
    ]);
    expect(spentBy("channel", question)).toEqual([
      ["un-women", 1],
      ["several", 0],
      ["none", 10],
    ]);
    const days = { from: "2026-01-01", to: "2026-12-31" };
    expect(asked({ ...question, days }).total.actual).toMatchObject({ known: 10, shareUnknown: 1 });
  });

  it("knows of no grant but those that are asked for", () => {
    const money = [moneyOfEvent(1, [{ actual: dongOn(100) }], shared([by(THEIRS), 10_000]))];
    const told = asked({ money, events: [shownEvent(1, ["1.a"])] });
    expect(told).toEqual(asked({}));
  });

  it("counts as not known what is too large to be told exactly", () => {
    const huge = dongOn(Number.MAX_SAFE_INTEGER);
    const money = [moneyOfEvent(1, [{ actual: huge }, { actual: huge }], shared([by(OURS), 10_000]))];
    expect(asked({ money }).total.actual).toMatchObject({ known: Number.MAX_SAFE_INTEGER, amountUnknown: 1 });
  });

  it("adds up to the whole in every table, whoever pays and whatever is unknown", () => {
    const amount = fc.oneof(
      fc.nat(10 ** 9).map((minor) => ({ status: "known", money: { minor, currency: "VND" } })),
      fc.constantFrom(
        { status: "unknown" },
        { status: "known", money: { minor: 5, currency: "USD" } },
        { status: "in-kind", what: { vi: "Hội trường" }, valuation: null },
      ),
    );
    const shares = fc.constantFrom(
      shared([by(OURS), 10_000]),
      shared([by(OURS), 3_333], [by(DIRECT), 3_333], [by(THEIRS), 3_334]),
      { status: "unknown", payers: [by(OURS), by(DIRECT)] },
      { status: "unknown", payers: [] },
    );
    const on = fc.constantFrom("2025-06-30", "2026-06-30");
    const stage = fc.record({ amount, on });
    const line = fc.record({ shares, planned: stage, actual: stage }, { requiredKeys: ["shares"] });
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 4 }), { maxLength: 4 }), (events) => {
        const told = asked({
          grants: [OURS, DIRECT],
          money: events.map((lines, nth) => moneyOfEvent(nth, lines)),
          events: [shownEvent(0, ["1.a"], "01"), shownEvent(1, ["1.a", "2.b"])],
        });
        for (const table of GRANT_MONEY_TABLES) {
          for (const at of MONEY_STAGES) {
            for (const count of [
              "known",
              "counted",
              "amountUnknown",
              "shareUnknown",
              "rateMissing",
              "unpriced",
            ] as const) {
              const rows = told.tables[table].reduce((sum, { figures }) => sum + (figures[at]?.[count] ?? 0), 0);
              expect(rows).toBe(told.total[at]?.[count] ?? 0);
            }
          }
        }
      }),
    );
  });
});
