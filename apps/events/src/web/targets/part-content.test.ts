import { FRAMEWORKS, getFramework, getTarget, INDICATORS } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { TARGETS_PARTS } from "./part.ts";
import { observationsFor, PART_CONTENT, toldBefore } from "./part-content.ts";

const parts = Object.values(PART_CONTENT);

it("has every framework in one part", () => {
  const shown = parts.flatMap(({ frameworks }) => frameworks);
  expect(shown.toSorted()).toEqual(FRAMEWORKS.map(({ code }) => code).toSorted());
  expect([...Object.keys(PART_CONTENT), "indicators"]).toEqual(TARGETS_PARTS);
});

it("shows every indicator of our own, beside the targets where no target asks for it", () => {
  const asked = parts.flatMap(({ frameworks }) =>
    frameworks.flatMap((code) =>
      getFramework(code).targets.flatMap(({ indicator, deviation }) => [indicator, deviation?.indicator]),
    ),
  );
  const beside = parts.flatMap((part) => part.beside);
  expect(new Set(beside).size).toBe(beside.length);
  const own = INDICATORS.filter(({ listed }) => listed === undefined).map(({ code }) => code);
  expect(own.filter((code) => !asked.includes(code) && !beside.includes(code))).toEqual([]);
});

it("tells the same figures once, where they are asked for first", () => {
  const strategy = getTarget("gender-equality-strategy-2021-2030", "O1.1");
  expect(toldBefore(strategy)).toBeUndefined();
  expect(toldBefore(getTarget("women-leadership-2021-2030", "key-leaders"))).toMatchObject({
    part: "gender-equality",
    target: { code: "O1.1" },
  });
  const troops = getTarget("un-uniformed-gender-parity-2018-2028", "military-contingents");
  expect(toldBefore(troops)).toBeUndefined();
  expect(observationsFor(troops).map(({ date }) => date)).toEqual(["2021-04"]);
});
