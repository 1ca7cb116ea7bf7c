import type { Goal, Unit } from "@wps/model";
import { expect, it } from "vitest";
import { type FigureWord, sayCounts, sayDecimal, sayFigure, sayGoal, sayValue } from "./figures.ts";

const PHRASES: Partial<Record<FigureWord, string>> = {
  about: "khoảng {{value}}",
  moreThan: "hơn {{value}}",
  percent: "{{value}}%",
  timesOver: "{{value}} lần",
  perBase: "{{value}}/{{per}} {{of}}",
  counts: "{{part}} trong {{all}}",
  rank: "hạng {{part}}/{{all}}",
};

const say = (key: FigureWord, values: Record<string, string | number> = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
    PHRASES[key] ?? key,
  );

const share: Unit = { kind: "share", of: "agency" };
const housework: Unit = { kind: "ratio", per: 1, of: { vi: "phụ nữ" }, to: { vi: "nam giới" } };
const births: Unit = { kind: "ratio", per: 100, of: { vi: "bé trai" }, to: { vi: "bé gái" } };
const deaths: Unit = { kind: "rate", per: 100_000, of: { vi: "trẻ đẻ sống" } };

it("keeps the decimals that were printed", () => {
  expect(sayDecimal("74.60", "vi")).toBe("74,60");
  expect(sayDecimal("74.6", "en")).toBe("74.6");
  expect(sayDecimal("1250", "vi")).toBe("1.250");
});

it("says each value in its unit", () => {
  expect(sayValue("74.6", share, "vi", say)).toBe("74,6%");
  expect(sayValue("1.7", housework, "vi", say)).toBe("1,7 lần");
  expect(sayValue("111", births, "vi", say)).toBe("111 bé trai/100 bé gái");
  expect(sayValue("42", deaths, "vi", say)).toBe("42/100.000 trẻ đẻ sống");
  expect(sayFigure({ kind: "about", value: "16" }, share, "vi", say)).toBe("khoảng 16%");
  expect(sayFigure({ kind: "more-than", value: "13" }, share, "vi", say)).toBe("hơn 13%");
});

it("writes bounds as people do", () => {
  const goals: [Goal, string][] = [
    [{ kind: "reach", value: "60" }, "60%"],
    [{ kind: "at-least", value: "27" }, "≥\u00a027%"],
    [{ kind: "more-than", value: "90" }, ">\u00a090%"],
    [{ kind: "less-than", value: "30" }, "<\u00a030%"],
    [{ kind: "about", value: "60" }, "khoảng 60%"],
    [{ kind: "in-place" }, "inPlace"],
  ];
  for (const [goal, words] of goals) expect(sayGoal(goal, share, "vi", say)).toBe(words);
});

it("says of the counts what is given, and nothing where there are none", () => {
  const exact = (value: number) => ({ kind: "exact", value }) as const;
  expect(sayCounts({ numerator: exact(6456), denominator: exact(76_694) }, share, "vi", say)).toBe("6.456/76.694");
  expect(sayCounts({ numerator: { kind: "more-than", value: 70 }, denominator: exact(512) }, share, "vi", say)).toBe(
    "hơn 70 trong 512",
  );
  expect(sayCounts({ numerator: exact(41) }, share, "vi", say)).toBe("partOnly");
  expect(sayCounts({ denominator: { kind: "more-than", value: 1100 } }, share, "vi", say)).toBe("wholeOnly");
  expect(sayCounts({ numerator: exact(72), denominator: exact(146) }, { kind: "rank" }, "vi", say)).toBe("hạng 72/146");
  expect(sayCounts({}, share, "vi", say)).toBeUndefined();
});
