import { describe, expect, it } from "vitest";
import { valuesOf } from "../../test/values-of.js";
import { Framework, unseenTargets } from "../framework.js";
import { Indicator, IndicatorList } from "../indicator.js";
import { Observation, SeriesBreak } from "../observation.js";
import { computedValue, rangeOf } from "../observed-value.js";
import { Source } from "../source.js";
import { milestoneOn } from "../target.js";
import { meets } from "../verdict.js";
import { INDICATOR_LISTS } from "./indicators/lists.js";
import { getIndicator, INDICATORS } from "./indicators.js";
import { findLegalAct } from "./legal-acts.js";
import { SERIES_BREAKS } from "./observations/series-breaks.js";
import { OBSERVATIONS } from "./observations.js";
import { findClause } from "./programmes.js";
import { TARGET_SOURCES } from "./targets/sources.js";
import { FRAMEWORKS, getFramework, getTarget } from "./targets.js";

const tables = [
  { name: "frameworks", schema: Framework, rows: FRAMEWORKS },
  { name: "indicators", schema: Indicator, rows: INDICATORS },
  { name: "lists of indicators", schema: IndicatorList, rows: INDICATOR_LISTS },
  { name: "observations", schema: Observation, rows: OBSERVATIONS },
  { name: "breaks of series", schema: SeriesBreak, rows: SERIES_BREAKS },
  { name: "sources", schema: Source, rows: TARGET_SOURCES },
];
const data = tables.map(({ rows }) => rows);

describe.each(tables)("the $name", ({ schema, rows }) => {
  it("pass their own schema unchanged, are in NFC, and cannot be altered", () => {
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      expect(schema.parse(row)).toStrictEqual(row);
      expect(Object.isFrozen(row)).toBe(true);
    }
    expect(() => Array.prototype.reverse.call(rows)).toThrow(TypeError);
    const text = JSON.stringify(rows);
    expect(text.normalize("NFC")).toBe(text);
  });

  it("say every text in both languages", () => {
    const texts = ["wording", "note", "says", "chosen", "sought", "shortTitle", "allows"].flatMap((name) =>
      valuesOf(name, rows),
    );
    for (const text of texts) expect(Object.keys(Object(text)).sort()).toEqual(["en", "vi"]);
  });
});

describe("the tables together", () => {
  it("cite the sources that are listed, list those that are cited, and rest on acts that are there", () => {
    const keys = TARGET_SOURCES.map((source) => source.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(valuesOf("sources", data))).toEqual(new Set(keys));
    const acts = [...valuesOf("acts", data), ...valuesOf("act", data)].map(String);
    expect(acts.length).toBeGreaterThan(6);
    expect(acts.filter((act) => findLegalAct(act) === undefined)).toEqual([]);
  });

  it("name each code once", () => {
    const codes = [INDICATORS, INDICATOR_LISTS, FRAMEWORKS, ...FRAMEWORKS.map(({ targets }) => targets)];
    for (const rows of codes) expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });

  it("speak only of indicators, parts and clauses that are there", () => {
    const known = new Map(INDICATORS.map(({ code, scopes }) => [code, scopes.map((scope) => scope.code)]));
    const named = [...OBSERVATIONS, ...SERIES_BREAKS, ...FRAMEWORKS.flatMap(({ targets }) => targets)];
    expect(named.length).toBeGreaterThan(70);
    for (const { indicator, scope } of named) {
      expect(known.has(indicator)).toBe(true);
      if (scope !== undefined) expect(known.get(indicator)).toContain(scope);
    }
    for (const ref of FRAMEWORKS.flatMap(({ spokenOfIn }) => spokenOfIn)) expect(findClause(ref)).toBeDefined();
  });

  it("give every indicator of a target or an observation a unit", () => {
    const measured = [...OBSERVATIONS, ...FRAMEWORKS.flatMap(({ targets }) => targets)];
    expect(measured.filter(({ indicator }) => getIndicator(indicator).unit === undefined)).toEqual([]);
  });
});

describe("the gender-equality strategy", () => {
  const strategy = getFramework("gender-equality-strategy-2021-2030");

  it("holds the targets that were seen, each on a page that tells it, and none of general knowledge", () => {
    expect(strategy.targets.map(({ code }) => code)).toEqual([
      "O1.1",
      "O2.1",
      "O2.2",
      "O2.3",
      "O3.1",
      "O3.2",
      "O3.2-abusers",
      "O3.3",
      "O3.4",
      "O4.1",
      "O4.2",
      "O4-lgbt-care",
      "O5.1",
      "O5.2",
      "O5-masters",
      "O5-doctors",
      "O6.1",
    ]);
    const pageOf = (code: string) => strategy.targets.find((target) => target.code === code)?.text.sources;
    expect(["O3.3", "O3.4", "O4-lgbt-care", "O5-masters", "O5-doctors", "O6.1"].map(pageOf)).toEqual([
      ["gia-dinh-moi-55123"],
      ["gia-dinh-moi-55123"],
      ["plo-616303"],
      ["plo-616303"],
      ["plo-616303"],
      ["docz-1457174"],
    ]);
    const text = JSON.stringify(data).toLowerCase();
    for (const unseen of ["adolescent", "vocational", "broadcaster", "lower secondary"]) {
      expect(text).not.toContain(unseen);
    }
  });

  it("shows that twenty were counted and fifteen seen, what stands under the number of another counted with it", () => {
    expect(strategy.stated.find(({ of }) => of === "target")?.count).toBe(20);
    expect(unseenTargets(strategy)).toBe(5);
    const codes = strategy.targets.map(({ code }) => code);
    const under = strategy.targets.flatMap((target) => (target.under ? [target.under] : []));
    expect(under).toEqual(["O3.2", "O5-masters"]);
    expect(under.filter((code) => !codes.includes(code))).toEqual([]);
    expect(strategy.gaps[0]).toMatchObject({
      existence: "known",
      sought: { en: expect.stringContaining("5 of the 20") },
    });
  });

  it.each([
    ["O1.1", "reach 60", "reach 75", "up"],
    ["O2.1", "reach 50", "about 60", "up"],
    ["O2.2", "less-than 30", "less-than 25", "down"],
    ["O2.3", "at-least 27", "at-least 30", "up"],
    ["O3.1", "reach 1.7", "reach 1.4", "down"],
    ["O3.2", "reach 80", "reach 90", "up"],
    ["O3.2-abusers", "reach 50", "reach 70", "up"],
    ["O3.3", "reach 100", "reach 100", "up"],
    ["O3.4", "reach 70", "reach 100", "up"],
    ["O4.1", "reach 111", "reach 109", "down"],
    ["O4.2", "reach 42", "less-than 42", "down"],
    ["O4-lgbt-care", "reach 40", "reach 70", "up"],
    ["O5.1", "in-place", "in-place", "keep"],
    ["O5.2", "more-than 90", "about 99", "up"],
    ["O5-masters", "at-least 50", "at-least 50", "up"],
    ["O5-doctors", "reach 30", "reach 35", "up"],
    ["O6.1", "reach 60", "reach 80", "up"],
  ] as const)("%s: %s by 2025, %s by 2030, %s", (code, in2025, in2030, direction) => {
    const target = getTarget("gender-equality-strategy-2021-2030", code);
    const said = (year: string) => {
      const goal = milestoneOn(target, year)?.goal;
      return goal?.kind === "in-place" ? goal.kind : `${goal?.kind} ${goal?.value}`;
    };
    expect([said("2025"), said("2030"), target.direction]).toEqual([in2025, in2030, direction]);
  });

  it("takes a number for seen only where a page prints it", () => {
    const numbered = (status: string) =>
      strategy.targets.filter(({ numbering }) => numbering.status === status).map(({ code }) => code);
    expect(numbered("seen")).toEqual(["O2.1", "O2.2", "O2.3", "O3.1", "O3.2", "O3.2-abusers", "O3.3", "O3.4", "O6.1"]);
    expect(numbered("inferred")).toEqual(["O1.1", "O4.1", "O4.2", "O5.1", "O5.2"]);
    expect(numbered("ours")).toEqual(["O4-lgbt-care", "O5-masters", "O5-doctors"]);
  });

  it("keeps the Vietnamese wordings that were seen, and counts agencies by that of O1.1", () => {
    const { text, indicator, discrepancies } = getTarget("gender-equality-strategy-2021-2030", "O1.1");
    expect(text).toMatchObject({ status: "near-official", seenIn: "vi" });
    expect(text.wording.vi).toContain("có lãnh đạo chủ chốt là nữ");
    expect(getIndicator("agencies-with-woman-key-leader")).toMatchObject({
      code: indicator,
      unit: { kind: "share", of: "agency" },
      definition: { status: "found", basis: "stated" },
    });
    expect(getIndicator("women-in-leading-posts").unit).toEqual({ kind: "share", of: "post" });
    expect(discrepancies[0]?.says.en).toContain("60% of leaders are women");
    const rendered = strategy.targets.filter(({ text: { status } }) => status === "paraphrase");
    expect(rendered.map(({ code }) => code)).toEqual(["O4.2", "O4-lgbt-care"]);
  });
});

describe("the other frameworks", () => {
  it("let a sector with under 30% women adjust, and no other", () => {
    const { deviation } = getTarget("women-leadership-2021-2030", "key-leaders");
    const may = (women: number) =>
      deviation &&
      meets(
        rangeOf(
          { numerator: { kind: "exact", value: women }, denominator: { kind: "exact", value: 100 } },
          { kind: "share", of: "person" },
        ),
        deviation.when,
        "keep",
      ).status;
    expect([may(29), may(30)]).toEqual(["met", "not-met"]);
  });

  it("set the parity strategy's targets by category, each with its own part", () => {
    const { targets } = getFramework("un-uniformed-gender-parity-2018-2028");
    const by2028 = targets.map((target) => [target.scope, milestoneOn(target, "2028")?.goal]);
    expect(by2028).toEqual([
      ["military-contingents", { kind: "reach", value: "15" }],
      ["individual-military", { kind: "reach", value: "25" }],
      ["formed-police-units", { kind: "reach", value: "20" }],
      ["individual-police", { kind: "reach", value: "30" }],
    ]);
    expect(targets.map((target) => milestoneOn(target, "2021")?.goal)).toEqual([
      { kind: "reach", value: "8" },
      { kind: "reach", value: "18" },
      { kind: "reach", value: "20" },
      { kind: "reach", value: "30" },
    ]);
  });

  it("say that no year was seen, and give the one a source does name", () => {
    const { milestones } = getTarget("women-leadership-2021-2030", "ethnic-minority-areas");
    expect(milestones).toEqual({ status: "not-given" });
    expect(getTarget("gbv-programme-2021-2025", "seek-help").milestones).toMatchObject({
      items: [{ by: "2025", basis: "stated" }],
    });
  });

  it("count the targets of the defence plan, of which none was seen", () => {
    expect(unseenTargets(getFramework("defence-gender-equality-2021-2025"))).toBe(19);
  });
});

describe("the published lists", () => {
  const inList = (list: string) => INDICATORS.filter(({ listed }) => listed?.list === list);

  it("hold 23 rows of the goals, one of them under three numbers", () => {
    const rows = inList("sdg");
    expect(rows).toHaveLength(23);
    expect(rows.flatMap(({ listed }) => listed?.numbers ?? [])).toHaveLength(25);
    expect(getIndicator("sdg-1.5.1").listed?.numbers).toEqual(["1.5.1", "11.5.1", "13.1.1"]);
    expect(rows.filter(({ title }) => title.status !== "official" || title.seenIn !== "en")).toEqual([]);
  });

  it("hold five rows of S/2010/498, say that 26 in four pillars were counted, and put none beside them", () => {
    expect(inList("s-2010-498").map(({ listed }) => listed?.numbers[0])).toEqual(["1a", "1b", "2", "3a", "11a"]);
    const list = INDICATOR_LISTS.find(({ code }) => code === "s-2010-498");
    expect(list?.stated.map(({ of, count }) => [of, count])).toEqual([
      ["indicator", 26],
      ["pillar", 4],
    ]);
  });

  it("are the only ones that an indicator is listed in", () => {
    const lists: string[] = INDICATOR_LISTS.map(({ code }) => code);
    expect(INDICATORS.filter(({ listed }) => listed && !lists.includes(listed.list))).toEqual([]);
  });
});

it("keeps no part larger than its whole in a share", () => {
  const shares = OBSERVATIONS.map((observation) => ({ observation, unit: getIndicator(observation.indicator).unit }));
  for (const { observation, unit } of shares) {
    if (unit?.kind !== "share") continue;
    const { numerator, denominator, printed } = observation;
    if (numerator && denominator && "value" in numerator && "value" in denominator) {
      expect(numerator.value).toBeLessThanOrEqual(denominator.value);
    }
    for (const percent of [printed?.value, computedValue(observation, unit)]) {
      if (percent !== undefined) expect(Number(percent)).toBeLessThanOrEqual(100);
    }
  }
});
