import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyActivity } from "../../test/iati/any-activity.js";
import { workshop } from "../../test/iati/workshop.js";
import { checkActivity, checkFile } from "./check-activity.js";
import type { IatiActivity } from "./iati-activity.js";
import type { IatiIndicator } from "./iati-result.js";

const TODAY = "2026-11-23";
const told = (changed: Partial<IatiActivity>) =>
  checkActivity({ ...workshop, ...changed }, { today: TODAY }).map(({ code, path, found }) =>
    [code, path.join("."), ...(found === undefined ? [] : [found])].join(" "),
  );
const value = { amount: "1", on: "2026-01-01" };
const title = [{ text: "Người tham dự" }];

describe("an activity", () => {
  it("has no findings where it is sound", () => {
    expect(told({})).toEqual([]);
    expect(checkFile({ version: "2.03", activities: [workshop] }, { today: TODAY })).toEqual([]);
  });

  it("can be checked whatever it says", () => {
    fc.assert(fc.property(anyActivity, (activity) => Array.isArray(checkActivity(activity, { today: TODAY }))));
  });

  it.each(["0", "1", "2"])("has a gender marker of %s", (significance) => {
    expect(told({ policyMarkers: [{ code: "1", significance }] })).toEqual([]);
  });

  it("has no gender marker of 3 or 4, nor one without a score", () => {
    expect(told({ policyMarkers: [{ code: "1", significance: "3" }] })).toEqual([
      "gender-marker policyMarkers.0.significance 3",
    ]);
    expect(told({ policyMarkers: [{ code: "1", vocabulary: "1", significance: "4" }] })).toHaveLength(1);
    expect(told({ policyMarkers: [{ code: "1" }] })).toEqual(["gender-marker policyMarkers.0.significance"]);
  });

  it("may score 3 where the scale has it, and in a vocabulary of one's own", () => {
    const policyMarkers = [
      { code: "8", significance: "3" },
      { code: "1", vocabulary: "99", vocabularyUri: "https://example.org", significance: "3" },
    ];
    expect(told({ policyMarkers })).toEqual([]);
  });

  it("names nobody to be reached", () => {
    expect(told({ contacts: [{ emails: ["office@example.org"] }, { person: [{ text: "Lan" }] }] })).toEqual([
      "named-contact contacts.1.person",
    ]);
  });
});

describe("what is said to have happened", () => {
  it("has happened by today", () => {
    const date = (type: string, day: string) => ({ dates: [{ type, day }] });
    expect(["1", "2", "3", "4"].map((type) => told(date(type, "2026-11-24")))).toEqual([
      [],
      ["future-date dates.0.day 2026-11-24"],
      [],
      ["future-date dates.0.day 2026-11-24"],
    ]);
    expect(told(date("2", TODAY))).toEqual([]);
    expect(told({ updatedAt: "2026-11-24T00:00:00Z" })).toEqual(["future-date updatedAt 2026-11-24T00:00:00Z"]);
  });

  it("has happened where money moved", () => {
    const late = { type: "4", date: "2026-12-01", value: { amount: "1", on: "2026-12-02" } };
    expect(told({ transactions: [late] })).toEqual([
      "future-date transactions.0.date 2026-12-01",
      "future-date transactions.0.value.on 2026-12-02",
    ]);
  });
});

describe("shares", () => {
  const sectors = (...shares: (string | undefined)[]) => ({
    sectors: shares.map((percentage, nth) => ({ code: `1517${nth}`, ...(percentage !== undefined && { percentage }) })),
  });

  it("make exactly 100", () => {
    expect(told(sectors("33.33", "33.33", "33.34"))).toEqual([]);
    expect(told(sectors("33.33", "33.33", "33.33"))).toEqual(["share-sum sectors 99.99"]);
    expect(told(sectors("99.9999999999999999999", "0.0000000000000000001"))).toEqual([]);
    expect(told(sectors("100", "0.001"))).toEqual(["share-sum sectors 100.001"]);
  });

  it("are needed of each of several, and of one alone are none or 100", () => {
    expect(told(sectors("60", undefined))).toEqual(["share-missing sectors.1.percentage"]);
    expect(told(sectors("60"))).toEqual(["share-alone sectors.0.percentage 60"]);
    expect(told(sectors("100.0"))).toEqual([]);
  });

  it("are written with a point", () => {
    expect(told(sectors("50,5", "49.5"))).toEqual(["decimal-comma sectors.0.percentage 50,5"]);
    expect(told(sectors("half", "50"))).toEqual(["not-a-number sectors.0.percentage half"]);
  });

  it("are of each vocabulary by itself, also where the published rules do not look", () => {
    const own = ["151", "152"].map((code) => ({ vocabulary: "2", code, percentage: "10" }));
    expect(told({ sectors: [{ code: "15170" }, ...own] })).toEqual(["share-sum sectors 20"]);
  });

  it("are one whole for several countries and regions, also where no vocabulary is named", () => {
    const countries = [
      { code: "VN", percentage: "60" },
      { code: "TH", percentage: "40" },
    ];
    expect(told({ countries })).toEqual([]);
    expect(told({ countries, regions: [{ code: "798", percentage: "60" }] })).toEqual(["share-sum countries 160"]);
    expect(told({ countries: [{ code: "VN" }, { code: "TH" }] })).toEqual([
      "share-missing countries.0.percentage",
      "share-missing countries.1.percentage",
    ]);
    expect(told({ countries: [countries[0], countries[0]].flatMap((one) => one ?? []) })).toContain(
      "repeated countries.1.code VN",
    );
  });

  it("may be many, of many vocabularies and with any decimals", () => {
    const each = (nth: number) => ({ code: `${nth}`, percentage: `0.${"1".repeat((nth % 30) + 1)}` });
    const many = Array.from({ length: 20_000 }, (_, nth) => nth);
    expect(told({ sectors: many.map(each) })).toHaveLength(1);
    const apart = many.map((nth) => ({ ...each(nth), vocabulary: `${nth}` }));
    expect(told({ sectors: apart })).toHaveLength(20_000);
    expect(told({ countries: many.map(each), regions: apart })).toHaveLength(20_000);
  });

  it("are said on one level", () => {
    const bare = { type: "4", date: "2026-01-01", value };
    const full = { ...bare, sectors: [{ code: "15170" }], country: { code: "VN" } };
    expect(told({ transactions: [bare, full] })).toEqual([
      "two-levels transactions.1.sectors",
      "two-levels transactions.1.countries",
    ]);
    expect(told({ sectors: [], countries: [], transactions: [full] })).toEqual([]);
    expect(told({ sectors: [], countries: [], transactions: [bare, full] })).toEqual([
      "level-missing transactions.0.sectors",
      "level-missing transactions.0.countries",
    ]);
    expect(told({ sectors: [], countries: [] })).toEqual(["level-missing sectors", "level-missing countries"]);
  });
});

describe("identifiers", () => {
  it("begin with who publishes, now or formerly", () => {
    expect(told({ identifier: "VN-COA-0001" })).toEqual(["identifier-prefix identifier VN-COA-0001"]);
    expect(told({ identifier: "VN-COA-0001-" })).toHaveLength(1);
    expect(told({ identifier: "VN-COA-00012-A" })).toHaveLength(1);
    expect(told({ identifier: "VN-COA-0002-A" })).toHaveLength(1);
    const otherIdentifiers = [{ type: "B1", ref: "VN-COA-0002" }];
    expect(told({ identifier: "VN-COA-0002-A", otherIdentifiers })).toEqual([]);
  });

  it("have no spaces around and none of four signs", () => {
    expect(told({ identifier: "VN-COA-0001-A/B" })).toEqual(["identifier-sign identifier VN-COA-0001-A/B"]);
    expect(told({ identifier: "VN-COA-0001-A " })).toEqual(["identifier-space identifier VN-COA-0001-A "]);
    expect(told({ related: [{ type: "1", ref: "\nVN-1-P" }] })).toEqual(["identifier-space related.0.ref \nVN-1-P"]);
    expect(told({ participating: [{ role: "1", ref: "" }] })).toEqual(["identifier-space participating.0.ref "]);
  });

  it("are borne by one activity of a file", () => {
    expect(checkFile({ version: "2.03", activities: [workshop, workshop] }, { today: TODAY })).toEqual([
      { code: "identifier-repeated", path: ["activities", 1, "identifier"], found: "VN-COA-0001-W1" },
    ]);
  });
});

describe("results", () => {
  const told1 = (indicator: Partial<IatiIndicator>, references?: { vocabulary: string; code: string }[]) =>
    told({
      results: [
        { type: "1", title, indicators: [{ measure: "1", title, ...indicator }], ...(references && { references }) },
      ],
    }).map((one) => one.replace("results.0.indicators.0.", ""));
  const actuals = (...values: (string | undefined)[]) => ({
    periods: [
      {
        start: "2026-01-01",
        end: "2026-03-31",
        actuals: values.map((one) => (one === undefined ? {} : { value: one })),
      },
    ],
  });

  it("have a number in each figure, and no mark for what is withheld", () => {
    expect(told1(actuals("0", "18500.50"))).toEqual([]);
    expect(told1(actuals(undefined, "", " "))).toEqual(
      [0, 1, 2].map((nth) => `no-value periods.0.actuals.${nth}.value`),
    );
    expect(told1(actuals("n/a", "-", "<5", "18.500,50", "18500,5"))).toEqual([
      "not-a-number periods.0.actuals.0.value n/a",
      "not-a-number periods.0.actuals.1.value -",
      "not-a-number periods.0.actuals.2.value <5",
      "decimal-comma periods.0.actuals.3.value 18.500,50",
      "decimal-comma periods.0.actuals.4.value 18500,5",
    ]);
    expect(told1({ baselines: [{ year: "2024" }] })).toEqual(["no-value baselines.0.value"]);
    expect(told1({ measure: "5", ...actuals(undefined) })).toEqual([]);
  });

  it("say what a dimension is", () => {
    const figure = { value: "1", dimensions: [{ name: "sex", value: "female" }, { name: "sex" }, {}] };
    expect(told1({ periods: [{ start: "2026-01-01", end: "2026-03-31", targets: [figure] }] })).toEqual([
      "no-dimension periods.0.targets.0.dimensions.1",
      "no-dimension periods.0.targets.0.dimensions.2",
    ]);
  });

  it("add up no percentages", () => {
    expect(told1({ measure: "2", isAggregable: true })).toEqual(["summed-percentage isAggregable"]);
    expect(told1({ measure: "2", isAggregable: false })).toEqual([]);
  });

  it("have their reference once", () => {
    const references = [{ vocabulary: "99", code: "PRT-01" }];
    expect(told1({ references }, references)).toEqual(["repeated references"]);
    expect([told1({ references }), told1({}, references)]).toEqual([[], []]);
  });
});

describe("money", () => {
  it("is written with a point", () => {
    const budgets = [{ start: "2026-01-01", end: "2026-12-31", value: { amount: "18500,50", on: "2026-01-01" } }];
    expect(told({ budgets })).toEqual(["decimal-comma budgets.0.value.amount 18500,50"]);
  });
});
