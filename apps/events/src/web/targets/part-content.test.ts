import { FRAMEWORKS, getFramework, INDICATORS } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { TargetsPart } from "./part.ts";
import { PART_CONTENT } from "./part-content.ts";

const parts = Object.values(PART_CONTENT);

it("has every framework in one part", () => {
  const shown = parts.flatMap(({ frameworks }) => frameworks);
  expect(shown.toSorted()).toEqual(FRAMEWORKS.map(({ code }) => code).toSorted());
  expect([...Object.keys(PART_CONTENT), "indicators"]).toEqual(TargetsPart.options);
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
