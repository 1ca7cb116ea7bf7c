import type { DatesVariance, HeadsVariance } from "@wps/model";
import { describe, expect, it } from "vitest";
import {
  sayCostDifference,
  sayDatesDifference,
  sayHeadsDifference,
  sayPlaceDifference,
  sayUnknown,
} from "./difference-words.ts";

/** The keys instead of the texts, with what is put into them. */
const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(" ");

const span = (precision: DatesVariance["planned"]["precision"], start: string, end: string) => ({
  precision,
  start,
  end,
});
const march = span("day", "2027-03-15", "2027-03-16");
const dates = (part: Partial<DatesVariance>): DatesVariance => ({
  status: "changed",
  planned: march,
  actual: march,
  movedBy: 0,
  longerBy: 0,
  ...part,
});

describe("sayDatesDifference", () => {
  it.each<[string, Partial<DatesVariance>]>([
    ["asPlanned", { status: "as-planned" }],
    ["later 2", { movedBy: 2 }],
    ["earlier 7, shorter 1", { movedBy: -7, longerBy: -1 }],
    ["longer 3", { longerBy: 3 }],
    ["withinPeriod", { planned: span("month", "2027-03-01", "2027-03-31"), movedBy: 14, longerBy: -29 }],
    ["otherPeriod", { planned: span("month", "2027-02-01", "2027-02-28"), movedBy: 42, longerBy: -26 }],
  ])("says %o", (words, part) => {
    expect(sayDatesDifference(dates(part), say)).toBe(words);
  });
});

describe("sayHeadsDifference", () => {
  const heads = (lower: number | null, upper: number | null, status: HeadsVariance["status"] = "changed") => {
    const nobody = { count: { kind: "unknown" }, women: { kind: "unknown" } } as const;
    return sayHeadsDifference({ status, planned: nobody, actual: nobody, difference: { lower, upper } }, say, "vi");
  };

  it("says no more than is certain", () => {
    expect(heads(-5, -5)).toBe("changedPeople −5");
    expect(heads(1200, null)).toBe("atLeastPeople +1.200");
    expect(heads(null, -3)).toBe("atMostPeople −3");
    expect(heads(-3, 4)).toBe("betweenPeople −3 +4");
    expect(heads(null, null, "undetermined")).toBe("undetermined");
    expect(heads(0, 0, "as-planned")).toBe("asPlanned");
  });
});

describe("sayCostDifference", () => {
  const known = (minor: number) => ({ status: "known", money: { minor, currency: "USD" } }) as const;
  const cost = (planned: number, actual: number, status: "as-planned" | "changed") =>
    sayCostDifference(
      { status, planned: known(planned), actual: known(actual), difference: actual - planned },
      say,
      "en",
    ).replaceAll("\u00a0", " ");

  it("says how much more or less, in the currency", () => {
    expect(cost(100_000, 75_050, "changed")).toBe("−USD 249.50");
    expect(cost(100_000, 100_001, "changed")).toBe("+USD 0.01");
    expect(cost(100_000, 100_000, "as-planned")).toBe("asPlanned");
  });
});

it("says of a place only whether it is another, and why a fact cannot be compared", () => {
  const place = { status: "not-given" } as const;
  expect(sayPlaceDifference({ status: "changed", planned: place, actual: place }, say)).toBe("otherPlace");
  expect(sayUnknown("withheld", say)).toBe("unknown.withheld");
});
