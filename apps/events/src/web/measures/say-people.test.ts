import type { OpenMeasurement } from "@wps/model/indicators";
import { expect, test } from "vitest";
import { sayOfPeople, sayPeopleBounds } from "./say-people.ts";

const say = (word: string, { value, lower, upper }: Readonly<Record<string, string | number>> = {}) =>
  `${word} ${[value, lower, upper].filter((part) => part !== undefined).join("…")}`;

const basis = {
  version: 1,
  n: 3,
  unknown: 0,
  flags: [],
  provenance: { facts: "participations" as const, count: 3, sources: [] },
};
const of = (numerator: number, denominator = 1) => ({ numerator, denominator });
const ok = (measure: OpenMeasurement["measure"], value: ReturnType<typeof of>): OpenMeasurement => {
  return { status: "ok", measure, ...basis, value, bounds: { lower: value, upper: value } };
};

test("a number of people is said in the unit of its measure", () => {
  expect(sayOfPeople(ok("PRT-02", of(1250)), "vi", say)).toBe("1.250");
  expect(sayOfPeople(ok("PRT-05", of(2, 3)), "en", say)).toBe("66.7%");
  expect(sayOfPeople(ok("DEL-04", of(945, 180)), "en", say)).toBe("hours 5.3");
  expect(sayOfPeople(ok("DEL-03", of(540, 360)), "vi", say)).toBe("days 1,5");
});

test("a number that is certain lies between nothing but itself", () => {
  expect(sayPeopleBounds(ok("PRT-02", of(3)), "en", say)).toBe("exactly ");
});

test("what is not known is no number", () => {
  const bounded = { ...basis, status: "bounded", measure: "DEL-03", bounds: { lower: of(5, 2), upper: null } } as const;
  expect(sayOfPeople(bounded, "en", say)).toBe("atLeast days 2.5");
  expect(sayOfPeople({ ...basis, status: "missing", measure: "DEL-04", reason: "hours-unknown" }, "en", say)).toBe(
    "hours not known",
  );
});
