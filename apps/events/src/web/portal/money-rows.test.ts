import { type MoneyFigure, OrganisationId } from "@wps/model";
import type { GrantMoney } from "@wps/model/indicators";
import { describe, expect, it } from "vitest";
import { eventsOf, shapeOf, takenRows } from "./money-rows.ts";

const figure = (change: Partial<MoneyFigure> = {}): MoneyFigure => ({
  entered: [],
  known: 125_050,
  counted: 1,
  amountUnknown: 0,
  shareUnknown: 0,
  rateMissing: 0,
  unpriced: 0,
  ...change,
});
const words = { nameOf: () => "2026", addressOf: () => "/events", stage: (stage: string) => stage, total: "Total" };

describe("shapeOf", () => {
  it("draws what is known, leaves open what is not whole, and tells nothing known from nothing entered", () => {
    expect(shapeOf(figure())).toEqual({ kind: "value", value: 125_050 });
    expect(shapeOf(figure({ rateMissing: 1 }))).toEqual({ kind: "range", lower: 125_050 });
    expect(shapeOf(figure({ known: 0, counted: 0, shareUnknown: 1 }))).toEqual({ kind: "missing" });
    expect(shapeOf(figure({ known: 0 }))).toEqual({ kind: "value", value: 0 });
    expect(shapeOf(undefined)).toEqual({ kind: "nothing" });
  });
});

describe("takenRows", () => {
  const nobody = { is: "nobody" } as const;
  const year = [{ at: { is: "one", key: "2026" } as const, figures: { actual: figure({ amountUnknown: 2 }) } }];
  const money: GrantMoney = {
    currency: "CAD",
    total: { planned: figure({ known: 0, counted: 0, unpriced: 1 }), actual: figure({ amountUnknown: 2 }) },
    tables: { grant: [], event: [], year, programme: [], task: [], province: [], channel: [] },
    others: { planned: nobody, committed: nobody, actual: nobody },
  };

  it("are sums in whole units, what is missing counted apart, and nothing where nothing is known", () => {
    expect(takenRows(money, "year", words)).toEqual([
      ["2026", "actual", "CAD", 1_250.5, 1, 2, 0, 0, 0, "FIN-02 v1", "/events"],
      ["Total", "planned", "CAD", null, 0, 0, 0, 0, 1, "FIN-01 v1", null],
      ["Total", "actual", "CAD", 1_250.5, 1, 2, 0, 0, 0, "FIN-02 v1", null],
    ]);
  });

  it("leaves out stages at which nothing was entered", () => {
    expect(takenRows({ ...money, total: {} }, "task", words)).toEqual([]);
  });
});

describe("eventsOf", () => {
  const canada = OrganisationId.parse("gov-canada");
  const grant = "439c044e-b44b-4821-8672-2662705f45ac";
  const one = (key: string) => ({ is: "one", key }) as const;

  it("leads to the events of a line, of what one organisation gives", () => {
    expect(eventsOf("task", one("nap-wps-2024-2030 II.2.e"), canada)).toEqual({
      grantsOf: canada,
      programme: "nap-wps-2024-2030",
      clause: "II.2.e",
    });
    expect(eventsOf("task", one("nap-wps-2024-2030"), canada)).toEqual({
      grantsOf: canada,
      programme: "nap-wps-2024-2030",
    });
    expect(eventsOf("province", one("2025-48"), canada)).toEqual({ grantsOf: canada, province: "2025-48" });
    expect(eventsOf("grant", one(grant), undefined)).toEqual({ grant });
  });

  it("leads nowhere where a list would hold other events too", () => {
    expect(eventsOf("year", one("2026"), canada)).toBeUndefined();
    expect(eventsOf("channel", one("un-women"), canada)).toBeUndefined();
    expect(eventsOf("province", one("2025-48"), undefined)).toBeUndefined();
    for (const is of ["several", "none", "withheld"] as const) expect(eventsOf("task", { is }, canada)).toBeUndefined();
  });
});
