import { EventMoney } from "@wps/model";
import { describe, expect, test } from "vitest";
import { moneyPaidBy } from "../../../test/event-money.ts";
import { fromPercent, leftOf, type MoneyDraft, newLine, readMoney, toMoneyDraft, toPercent } from "./draft.ts";

const GRANT = "439c044e-b44b-4821-8672-2662705f45ac";
const money = EventMoney.parse({ ...moneyPaidBy(GRANT), event: GRANT, revision: 1 });
const draft = toMoneyDraft(money);
const withLine = (part: object): MoneyDraft => ({ ...draft, lines: draft.lines.map((line) => ({ ...line, ...part })) });

describe("the form of the money of an event", () => {
  test("says what it was given, where nobody types anything", () => {
    const { event: _event, revision: _revision, ...change } = money;
    expect(readMoney(draft)).toEqual({ change, wrong: new Set() });
  });

  test("reads numbers as they are written in Viet Nam, with marks and without", () => {
    const typed = (text: string) => {
      const planned = { ...newLine().planned, status: "known", text, on: "2027-05-12" } as const;
      return readMoney({ ...draft, lines: [{ ...newLine(), planned }] }).change?.lines[0]?.planned?.amount;
    };
    const read = { status: "known", money: { minor: 1_250_000, currency: "VND" } };
    expect([typed("1.250.000"), typed("1250000"), typed("1 250 000")]).toEqual([read, read, read]);
  });

  test("leaves out what was never said, and takes nothing typed for no amount", () => {
    const fresh = { ...newLine(), category: "meals" } as const;
    expect(readMoney({ ...draft, lines: [fresh] }).change?.lines).toEqual([{ id: fresh.id, category: "meals" }]);
    const planned = { ...fresh.planned, status: "known", on: "2027-05-12" } as const;
    expect(readMoney({ ...draft, lines: [{ ...fresh, planned }] }).wrong).toEqual(new Set([`${fresh.id} planned`]));
  });

  test("asks for the day of an amount, and on what a value in kind rests", () => {
    const [line] = draft.lines;
    const id = line?.id;
    expect(readMoney(withLine({ planned: { ...line?.planned, on: undefined } })).wrong).toContain(`${id} planned`);
    expect(readMoney(withLine({ actual: { ...line?.actual, note: { vi: " ", en: "" } } })).wrong).toContain(
      `${id} actual`,
    );
  });

  test("asks for shares that add up to the whole, and says what is left", () => {
    const parts = draft.shares.parts.map((part, at) => (at === 0 ? { ...part, percent: "70,5" } : part));
    const shares = { ...draft.shares, parts };
    expect(leftOf(shares)).toBe(450);
    expect(readMoney({ ...draft, shares }).wrong).toEqual(new Set(["shares"]));
    expect(readMoney({ ...draft, shares: { ...shares, status: "unknown" } }).wrong.size).toBe(0);
  });
});

test("per cents are read as they are typed, to the hundredth and no finer", () => {
  expect(["33,33", "33.33 %", "100", "0,5"].map(fromPercent)).toEqual([3_333, 3_333, 10_000, 50]);
  expect(["0", "100,01", "33,333", "-1", "x", ""].map(fromPercent)).toEqual(Array(6).fill(undefined));
  expect([toPercent(3_333), toPercent(50), toPercent(10_000)]).toEqual(["33,33", "0,5", "100"]);
});
